// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/ResumeCodec.h"
#include "services/CvExport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::ExportFormat;

class TestCvExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheEndings_data();
    void knowsTheEndings();
    void writesWithoutImportNotes();
};

void TestCvExport::knowsTheEndings_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<int>("format"); ///< -1: none
    QTest::newRow("none") << u"cv"_s << -1;
    QTest::newRow("nothing") << u""_s << -1;
    QTest::newRow("unknown") << u"cv.doc"_s << -1;
    QTest::newRow("a folder's") << u"cv.pdf/out"_s << -1;
    QTest::newRow("pdf") << u"cv.pdf"_s << static_cast<int>(ExportFormat::Pdf);
    QTest::newRow("capitals") << u"CV.PDF"_s << static_cast<int>(ExportFormat::Pdf);
    QTest::newRow("the last counts") << u"cv.pdf.md"_s << static_cast<int>(ExportFormat::Markdown);
    QTest::newRow("txt") << u"/tmp/cv.txt"_s << static_cast<int>(ExportFormat::PlainText);
    QTest::newRow("json") << u"cv.json"_s << static_cast<int>(ExportFormat::JsonResume);
}

void TestCvExport::knowsTheEndings()
{
    QFETCH(QString, fileName);
    QFETCH(int, format);
    const auto found = services::exportFormatOf(fileName);
    QCOMPARE(found ? static_cast<int>(*found) : -1, format);
    QVERIFY(!found || services::exportEndings().contains(QFileInfo(fileName).suffix().toLower()));
}

void TestCvExport::writesWithoutImportNotes()
{
    model::Cv cv;
    cv.basics.setText(model::Field::Name, u"Ada Example"_s);
    model::assignContentIds(cv);
    model::Cv imported = cv;
    imported.extraMeta[u"fields"_s] = QJsonObject{{u"basics.name"_s, QJsonObject()}};
    imported.extraMeta[u"notPlaced"_s] = QJsonArray();
    const auto json = services::exportCv(imported, ExportFormat::JsonResume, {});
    QVERIFY(json);
    QCOMPARE(*json, codec::encodeResume(cv));
    const auto text = services::exportCv(imported, ExportFormat::PlainText, {});
    QVERIFY(text && text->contains("Ada Example"));
}

QTEST_GUILESS_MAIN(TestCvExport)
#include "TestCvExport.moc"
