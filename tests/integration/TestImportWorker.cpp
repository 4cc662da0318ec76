// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/ChildProcess.h"
#include "platform/ImportWorker.h"
#include "platform/WorkerMessage.h"
#include "support/PdfBuilder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

QByteArray hostileFile(const QString& name)
{
    QFile file(QStringLiteral(CVENH_TEST_DATA "/hostile/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A test has a watchdog thread, so the worker asked from here starts this program again ...
Result<platform::ImportedDocument> answerOfNewProgram(const QByteArray& data,
                                                      const extraction::ExtractOptions& options = {})
{
    return platform::canForkSafely() ? failure(ErrorCode::Internal, {}, u"would have forked"_s)
                                     : platform::ImportWorker().read(data, u"cv.pdf"_s, options);
}

/// ... and asked from a program with one thread, which this test starts, it copies that program.
constexpr char kCommandLineProgram[] = "--command-line-program";

Result<platform::ImportedDocument> answerOfCopy(const QByteArray& data, const extraction::ExtractOptions& options = {})
{
    const platform::WorkerRequest request{data, u"cv.pdf"_s, options};
    return platform::runSelf(kCommandLineProgram, platform::encodeRequest(request)).and_then(platform::decodeAnswer);
}

int beCommandLineProgram()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    const auto request = platform::decodeRequest(input.readAll());
    if (!request) {
        return 1;
    }
#ifdef Q_OS_LINUX
    if (!platform::canForkSafely()) {
        return 1;
    }
#endif
    const auto answer = platform::ImportWorker().read(request->data, request->fileName, request->options);
    return output.write(platform::encodeAnswer(answer)) > 0 ? 0 : 1;
}

QString codeOf(const Result<platform::ImportedDocument>& answer)
{
    return answer ? u"none"_s : errorCodeName(answer.error().code);
}

} // namespace

class TestImportWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsHostileFiles_data();
    void endsHostileFiles();
    void reportsADeadChild_data();
    void reportsADeadChild();
    void refusesBrokenMessages_data();
    void refusesBrokenMessages();
    void answersLikeTheReader();
    void passesThePasswordOn();
    void sendsLargeFiles();
};

void TestImportWorker::endsHostileFiles_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& code) {
        QTest::newRow(name) << hostileFile(QString::fromLatin1(name) + u".pdf"_s) << code;
    };
    QTest::newRow("zero") << QByteArray() << u"EmptyFile"_s;
    QTest::newRow("text") << QByteArray("not a PDF at all\n") << u"DamagedFile"_s;
    row("header", u"DamagedFile"_s);
    row("scanned", u"NoTextLayer"_s);
    row("bomb4g_double", u"ResourceLimit"_s);
    row("forms_exp", u"ResourceLimit"_s);
}

void TestImportWorker::endsHostileFiles()
{
    QFETCH(QByteArray, data);
    QElapsedTimer time;
    time.start();
    QTEST(codeOf(answerOfNewProgram(data)), "code");
    QTEST(codeOf(answerOfCopy(data)), "code");
    QVERIFY2(time.elapsed() < 20'000, "each must end within 10 s");
}

void TestImportWorker::reportsADeadChild_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("abort") << 0;
    QTest::newRow("memory") << 1;
    QTest::newRow("half an answer") << 2;
}

void TestImportWorker::reportsADeadChild()
{
#ifndef Q_OS_UNIX
    QSKIP("no fork on this system");
#endif
    QFETCH(int, way);
    const QByteArray whole = platform::encodeAnswer(platform::ImportedDocument());
    const auto answer = platform::runForked([way, whole]() -> QByteArray {
        if (way == 0) {
            std::abort();
        }
#ifndef CVENH_SANITIZED
        if (way == 1) {
            return QByteArray(QByteArray(1200 * 1024 * 1024, 'x').size() > 0 ? 1 : 0, 'x');
        }
#endif
        return whole.chopped(1);
    });
    QVERIFY(answer);
    QCOMPARE(codeOf(platform::decodeAnswer(*answer)), u"ResourceLimit"_s);
}

void TestImportWorker::refusesBrokenMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("unknown error") << QByteArray::fromHex("83186460"
                                                          "60");
    QTest::newRow("negative error") << QByteArray::fromHex("83206060");
}

void TestImportWorker::refusesBrokenMessages()
{
    QFETCH(QByteArray, message);
    QCOMPARE(codeOf(platform::decodeAnswer(message)), u"ResourceLimit"_s);
    QVERIFY(!platform::decodeRequest(message));
}

void TestImportWorker::answersLikeTheReader()
{
    const QByteArray data =
        test::PdfBuilder::onePage("BT /F1 12 Tf 50 700 Td (Mary Example) Tj 0 -20 Td (mary@example.com) Tj ET");
    const auto expected = platform::importHere(data, u"cv.pdf"_s);
    QVERIFY(expected);
    QVERIFY(expected->parsed.fields.contains(u"basics.email"_s));
    const auto forked = answerOfCopy(data);
    const auto started = answerOfNewProgram(data);
    QVERIFY(forked && started);
    for (const platform::ImportedDocument& document : {*forked, *started}) {
        QCOMPARE(document.parsed.cv, expected->parsed.cv);
        QCOMPARE(document.text, expected->text);
        QCOMPARE(document.pages, 1);
        QCOMPARE(document.parsed.fields.keys(), expected->parsed.fields.keys());
        QCOMPARE(document.parsed.fields[u"basics.email"_s].rect, expected->parsed.fields[u"basics.email"_s].rect);
        QCOMPARE(document.parsed.notPlaced.size(), expected->parsed.notPlaced.size());
    }
}

void TestImportWorker::passesThePasswordOn()
{
    const QByteArray data = hostileFile(u"encrypted.pdf"_s);
    extraction::ExtractOptions options;
    QCOMPARE(codeOf(answerOfNewProgram(data, options)), u"PasswordRequired"_s);
    options.password = u"Geheim"_s;
    QCOMPARE(codeOf(answerOfNewProgram(data, options)), u"WrongPassword"_s);
    options.password = u"Schlüssel"_s;
    QCOMPARE(codeOf(answerOfNewProgram(data, options)), u"none"_s);
    QCOMPARE(codeOf(answerOfCopy(data, options)), u"none"_s);
}

void TestImportWorker::sendsLargeFiles()
{
    // Larger than any pipe, and refused by the child before it has read everything twice.
    const QByteArray data(26 * 1024 * 1024, '%');
    QCOMPARE(codeOf(answerOfNewProgram(data)), u"FileTooLarge"_s);
}

int main(int argc, char** argv)
{
    if (platform::isImportWorker(argc, argv)) {
        return platform::runImportWorker(argc, argv);
    }
    if (argc > 1 && std::strcmp(argv[1], kCommandLineProgram) == 0) {
        return beCommandLineProgram();
    }
    TestImportWorker test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestImportWorker.moc"
