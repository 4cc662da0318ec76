// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "SampleCv.h"

#include "rendering/Renderer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

class TestTextOutputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCvIsAnEmptyText();
    void markdownReads();
    void markdownEscapes_data();
    void markdownEscapes();
    void plainTextReads();
    void plainTextKeepsToEightyColumns();
    void bothHoldEveryField();
};

void TestTextOutputs::anEmptyCvIsAnEmptyText()
{
    QCOMPARE(renderMarkdown({}), u"\n"_s);
    QCOMPARE(renderPlainText({}), u"\n"_s);
}

void TestTextOutputs::markdownReads()
{
    const QString text = renderMarkdown(sample::shortCv());
    QVERIFY(text.startsWith(u"# Robin Fjellström-Núñez\n\n**Certification Officer**\n\nŁódź · "_s));
    QVERIFY(text.contains(u"[robin@example.com](<mailto:robin@example.com>)"_s));
    QVERIFY(
        text.contains(u"\n## Experience\n\n### PROFILE Officer\n\nOffice Affiliates · Bristol · Mar 2021 – present\n\n"
                      "- Certified the software of fifteen offices.\n"_s));
    QVERIFY(text.contains(u"\n## Skills\n\n- **Tools**: C++, Qt, SQL\n"_s));
    QVERIFY(text.endsWith(u"- **Čeština** (C1)\n"_s));
    QVERIFY(!text.contains(u"\n\n\n"_s));
}

void TestTextOutputs::markdownEscapes_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("written");
    QTest::newRow("emphasis") << u"a *b* _c_"_s << u"a \\*b\\* \\_c\\_"_s;
    QTest::newRow("HTML") << u"<b>&amp;"_s << u"\\<b\\>\\&amp;"_s;
    QTest::newRow("a numbered line") << u"1. First"_s << u"1\\. First"_s;
    QTest::newRow("a year and a stop") << u"2019. A year"_s << u"2019\\. A year"_s;
    QTest::newRow("a minus") << u"- no list"_s << u"\\- no list"_s;
    QTest::newRow("a heading") << u"# no heading"_s << u"\\# no heading"_s;
    QTest::newRow("a link") << u"[x](y)"_s << u"\\[x\\](y)"_s;
}

void TestTextOutputs::markdownEscapes()
{
    QFETCH(QString, summary);
    QFETCH(QString, written);
    sample::Cv cv;
    cv.language = u"en"_s;
    cv.basics = sample::entry({{sample::Field::Summary, summary}});
    QCOMPARE(renderMarkdown(cv), u"## Profile\n\n"_s + written + u'\n');
}

void TestTextOutputs::plainTextReads()
{
    const QString text = renderPlainText(sample::shortCv());
    QVERIFY(text.startsWith(u"Robin Fjellström-Núñez\n======================\nCertification Officer\n\nŁódź\n"_s));
    QVERIFY(text.contains(u"\nExperience\n----------\nPROFILE Officer"_s));
    QVERIFY(text.contains(u"Mar 2021 – present\nOffice Affiliates, Bristol\n- Certified"_s));
    QVERIFY(text.endsWith(u"Languages\n---------\nČeština (C1)\n"_s));
}

void TestTextOutputs::plainTextKeepsToEightyColumns()
{
    const QString text = renderPlainText(sample::longCv(3));
    for (const QString& line : text.split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
    }
    QVERIFY(text.contains(u"\n  regions"_s) || text.contains(u"\n  from"_s) || text.contains(u"\n  "_s));
}

void TestTextOutputs::bothHoldEveryField()
{
    const sample::Cv cv = sample::fullCv();
    const QString markdown = renderMarkdown(cv);
    const QString plain = renderPlainText(cv);
    for (const sample::Section& section : cv.sections) {
        for (QString text : section.entries.first().texts) {
            text.remove(u"https://"_s);
            QVERIFY2(markdown.contains(text), qPrintable(text));
            QVERIFY2(plain.contains(text), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestTextOutputs)
#include "TestTextOutputs.moc"
