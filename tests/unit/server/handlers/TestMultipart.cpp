// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/Multipart.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::handlers;

namespace {

const QByteArray kType = "multipart/form-data; boundary=b";

QByteArray part(const QByteArray& disposition, const QByteArray& data)
{
    return "--b\r\nContent-Disposition: " + disposition + "\r\n\r\n" + data + "\r\n";
}

} // namespace

class TestMultipart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
    void readsSeveralParts();
};

void TestMultipart::refuses_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = part("form-data; name=a", "x") + "--b--\r\n";
    QTest::newRow("other type") << QByteArray("multipart/mixed; boundary=b") << good;
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << good;
    QTest::newRow("empty boundary") << QByteArray("multipart/form-data; boundary=") << good;
    QTest::newRow("unclosed quote") << QByteArray("multipart/form-data; boundary=\"b") << good;
    QTest::newRow("long boundary") << QByteArray("multipart/form-data; boundary=") + QByteArray(71, 'b') << good;
    QTest::newRow("other boundary") << QByteArray("multipart/form-data; boundary=c") << good;
    QTest::newRow("empty") << kType << QByteArray();
    QTest::newRow("no end") << kType << good.chopped(4);
    QTest::newRow("no header") << kType << QByteArray("--b\r\nx\r\n--b--\r\n");
    QTest::newRow("no name") << kType << part("form-data; filename=a", "x") + "--b--\r\n";
    QTest::newRow("bare line feeds") << kType << QByteArray(good).replace("\r\n", "\n");
    QTest::newRow("endless header") << kType << part("form-data; name=" + QByteArray(5000, 'a'), "x") + "--b--\r\n";
    QTest::newRow("boundaries in a row") << kType << QByteArray("--b\r\n--b\r\n") + good;
    QTest::newRow("too many parts") << kType << part("form-data; name=a", "x").repeated(17) + "--b--\r\n";
}

void TestMultipart::refuses()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QVERIFY(!parseForm(type, body));
}

void TestMultipart::reads_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("fileName");
    const QByteArray name = "form-data; name=\"file\"";
    QTest::newRow("plain") << name << QByteArray("x") << QString();
    QTest::newRow("empty") << name << QByteArray() << QString();
    QTest::newRow("binary") << name << QByteArray("\0\r\n--\r\n--bx", 11) << QString();
    QTest::newRow("file name") << name + "; filename=\"my cv.pdf\"" << QByteArray("x") << u"my cv.pdf"_s;
    QTest::newRow("quotes") << name + "; filename=\"a \\\"b\\\".pdf\"" << QByteArray("x") << u"a \"b\".pdf"_s;
    QTest::newRow("semicolon") << name + "; filename=\"a;b.pdf\"" << QByteArray("x") << u"a;b.pdf"_s;
    QTest::newRow("backslash") << name + "; filename=\"C:\\cv.pdf\"" << QByteArray("x") << u"C:\\cv.pdf"_s;
    QTest::newRow("UTF-8") << name + "; filename=\"na\xc3\xafve.pdf\"" << QByteArray("x") << u"naïve.pdf"_s;
    QTest::newRow("extended") << name + "; filename=x; filename*=UTF-8''na%C3%AFve.pdf" << QByteArray("x")
                              << u"naïve.pdf"_s;
}

void TestMultipart::reads()
{
    QFETCH(QByteArray, disposition);
    QFETCH(QByteArray, data);
    const auto parts = parseForm(kType, part(disposition, data) + "--b--");
    QVERIFY(parts);
    QCOMPARE(parts->size(), 1);
    QCOMPARE(parts->first().name, u"file"_s);
    QCOMPARE(parts->first().data, data);
    QTEST(parts->first().fileName, "fileName");
}

void TestMultipart::readsSeveralParts()
{
    const QByteArray body = "preamble\r\n" + part("form-data; name=a", "1") + part("form-data; name=b", "2") + "--b--";
    const auto parts = parseForm("Multipart/Form-Data; charset=x; BOUNDARY=\"b\"", body);
    QVERIFY(parts);
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(1).data, "2");
}

QTEST_GUILESS_MAIN(TestMultipart)
#include "TestMultipart.moc"
