// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"
#include "parsing/CvParser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::parsing;
using model::Field;
using model::SectionKind;

namespace {

model::Cv cvOf(const QByteArray& text, const QString& fileName)
{
    const auto read = extraction::extract(text, fileName);
    return read ? parseCv(*read).cv : model::Cv();
}

} // namespace

/// Rules that show in documents that flow (Markdown, plain text): a field's value in a small document.
class TestFlowDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entries_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<SectionKind>("kind");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QStringList>("values");
        const auto award = [](const QByteArray& line) {
            return "# Ann Doe\n\n## Awards\n\n" + line + " (May 2020)\n\nOther Prize, Some Trust (2018)\n";
        };
        QTest::newRow("giver after a comma") << award("Best Chef, Culinary Society") << SectionKind::Awards
                                             << Field::Title << QStringList{u"Best Chef"_s, u"Other Prize"_s};
        QTest::newRow("giver after the last comma")
            << award("Travel Grant, EUR 4,500, Memorial Fund") << SectionKind::Awards << Field::Awarder
            << QStringList{u"Memorial Fund"_s, u"Some Trust"_s};
        QTest::newRow("giver with a comma")
            << award("School Prize, Department of Physics, University of Leith") << SectionKind::Awards
            << Field::Awarder << QStringList{u"Department of Physics, University of Leith"_s, u"Some Trust"_s};
        QTest::newRow("giver after a dash") << award("Nurse of the Year – Harbour Hospital") << SectionKind::Awards
                                            << Field::Title << QStringList{u"Nurse of the Year"_s, u"Other Prize"_s};
        QTest::newRow("giver after dash and comma")
            << award("CCRN – Adult Care, Nurses Association") << SectionKind::Awards << Field::Title
            << QStringList{u"CCRN – Adult Care"_s, u"Other Prize"_s};
        QTest::newRow("lower case is no giver")
            << award("Chartered nurse, section D") << SectionKind::Awards << Field::Title
            << QStringList{u"Chartered nurse, section D"_s, u"Other Prize"_s};
        QTest::newRow("entry without a date in a dated list")
            << QByteArray("# Ann Doe\n\n## Certificates\n\n| | |\n|---|---|\n| 2019 | **First Aid**, City Trust |\n| | "
                          "**Gold Card**, Site Board |\n| 2021 | **Forklift**, City Trust |\n")
            << SectionKind::Certificates << Field::Name << QStringList{u"First Aid"_s, u"Gold Card"_s, u"Forklift"_s};
        QTest::newRow("dash inside one employer's name")
            << QByteArray(
                   "# Ann Doe\n\n## Work Experience\n\n**Cook**\\\nHarbour Hotel, Leith\\\nMay 2021 – "
                   "Present\n\n**Baker**\\\nMill House – Country Hotel, "
                   "Perth\\\nMay 2018 – April 2021\n\n**Waiter**\\\nCity Hotel, Leith\\\nMay 2016 – April 2018\n")
            << SectionKind::Work << Field::Name
            << QStringList{u"Harbour Hotel"_s, u"Mill House – Country Hotel"_s, u"City Hotel"_s};
        QTest::newRow("short sentence under a head")
            << QByteArray("# Ann Doe\n\n## Volunteering\n\n**Tutor, Code Club** 2019 – 2020\n\nWeekly sessions for "
                          "children.\n\n**Trustee, City Library** 2013 – 2018\n")
            << SectionKind::Volunteer << Field::Position << QStringList{u"Tutor"_s, u"Trustee"_s};
        QTest::newRow("language and level by a dash") << QByteArray(
            "# Ann Doe\n\n## Languages\n\nSpanish – Professional working proficiency\n\nIrish – Native (Gaeltacht)\n")
                                                      << SectionKind::Languages << Field::Language
                                                      << QStringList{u"Spanish"_s, u"Irish"_s};
        QTest::newRow("level with a bracket")
            << QByteArray("# Ann Doe\n\n## Languages\n\nEnglish – Fluent (C1)\n\nPolish (B2)\n")
            << SectionKind::Languages << Field::Fluency << QStringList{u"Fluent (C1)"_s, u"B2"_s};
        QTest::newRow("score in brackets")
            << QByteArray("# Ann Doe\n\n## Education\n\n### University of Leith\n\nBSc Physics (2:1), 2010 – 2013\n")
            << SectionKind::Education << Field::Score << QStringList{u"2:1"_s};
        QTest::newRow("dates in brackets")
            << QByteArray("# Ann Doe\n\n## Volunteering\n\nBoard Chair, Harbour Foundation (Jan 2015 – Present)\n")
            << SectionKind::Volunteer << Field::Organization << QStringList{u"Harbour Foundation"_s};
    }

    void entries()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const SectionKind, kind);
        QFETCH(const Field, field);
        QStringList values;
        for (const model::Entry& entry : cvOf(markdown, u"cv.md"_s).entries(kind)) {
            values << entry.text(field);
        }
        QTEST(values, "values");
    }

    void cities_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("city");
        QTest::newRow("with a country") << QByteArray("Leith, United Kingdom") << u"Leith"_s;
        QTest::newRow("number of the house looks like a code")
            << QByteArray("2207 Quail Court, Apt 118, Austin, Texas 78700") << u"Austin"_s;
        QTest::newRow("street and city") << QByteArray("27 Shore Road, Cork") << u"Cork"_s;
        QTest::newRow("code first") << QByteArray("8001 Zürich, Schweiz") << u"Zürich"_s;
    }

    void cities()
    {
        QFETCH(const QByteArray, address);
        const QByteArray markdown =
            "# Ann Doe\n\nSous Chef\n\n" + address + " | ann@example.com\n\n## Languages\n\nEnglish (C1)\n";
        QTEST(cvOf(markdown, u"cv.md"_s).basics.text(Field::City), "city");
    }

    void headingsOfPlainTextNeedNoLook()
    {
        const model::Cv cv = cvOf(
            "Ann Doe\nSous Chef\nann@example.com\nSkills\nCooking, Baking\nLanguages\nEnglish (C1)\n", u"cv.txt"_s);
        QCOMPARE(cv.basics.text(Field::Name), u"Ann Doe"_s);
        QCOMPARE(cv.entries(SectionKind::Skills).first().list(Field::Keywords).size(), 2);
        QCOMPARE(cv.entries(SectionKind::Languages).first().text(Field::Language), u"English"_s);
    }

    void aNameBelowTheSidebarIsFound()
    {
        const model::Cv cv = cvOf(
            "## Skills\n\nCooking, Baking\n\n# Ann Doe\n\nSous Chef\n\n## Languages\n\nEnglish (C1)\n", u"cv.md"_s);
        QCOMPARE(cv.basics.text(Field::Name), u"Ann Doe"_s);
        QCOMPARE(cv.basics.text(Field::Label), u"Sous Chef"_s);
        QCOMPARE(cv.entries(SectionKind::Skills).first().list(Field::Keywords).size(), 2);
    }

    void ourOwnLineBreaksPartNothing()
    {
        const QByteArray contact = "12 Long Winding Harbour Street, Leith, United Kingdom | "
                                   "a.rather.long.address@example.com | +44 131 496 0000 | "
                                   "https://ann-doe.example.com";
        const model::Cv cv = cvOf("# Ann Doe\n\n" + contact + "\n\n## Languages\n\nEnglish (C1)\n", u"cv.md"_s);
        QCOMPARE(cv.basics.text(Field::Phone), u"+44 131 496 0000"_s);
        QCOMPARE(cv.basics.text(Field::City), u"Leith"_s);
        QCOMPARE(cv.basics.text(Field::Url), u"https://ann-doe.example.com"_s);
    }

    void aWordDividedInATextFileIsJoined()
    {
        const model::Cv cv = cvOf("Ann Doe\n\nSummary\n\nA cook who has run kitchens of some size in hotels and "
                                  "res-\ntaurants, and likes to teach what she has "
                                  "learned from her own\nteachers.\n",
                                  u"cv.txt"_s);
        QVERIFY(cv.basics.text(Field::Summary).contains(u"restaurants"_s));
    }

    void aNameInTheHeaderPartIsFound()
    {
        auto text = extraction::extract("# Ann Doe\n\n## Languages\n\nEnglish (C1)\n", u"cv.md"_s);
        QVERIFY(text);
        for (extraction::Word& word : text->pages.first().words) {
            word.structure.inHeaderOrFooter = word.structure.headingLevel == 1;
        }
        QCOMPARE(parseCv(*text).cv.basics.text(Field::Name), u"Ann Doe"_s);
    }

    void hiddenWordsAreInNoFieldAndNotLost()
    {
        auto text = extraction::extract("# Ann Doe\n\n## Skills\n\nCooking, Baking, Kubernetes\n", u"cv.md"_s);
        QVERIFY(text);
        text->pages.first().words.last().hidden = true;
        const ParsedCv parsed = parseCv(*text);
        QCOMPARE(parsed.cv.entries(SectionKind::Skills).first().list(Field::Keywords).size(), 2);
        QCOMPARE(parsed.notPlaced.size(), 1);
        QCOMPARE(parsed.notPlaced.first().text, u"Kubernetes"_s);
    }

    void aHiddenTextLayerIsTheText()
    {
        auto text = extraction::extract("# Ann Doe\n\n## Languages\n\nEnglish (C1)\n", u"cv.md"_s);
        QVERIFY(text);
        for (extraction::Word& word : text->pages.first().words) {
            word.hidden = true;
        }
        QCOMPARE(parseCv(*text).cv.basics.text(Field::Name), u"Ann Doe"_s);
    }

    void aLabelThatTheSummaryRepeatsStaysTheLabel()
    {
        const model::Cv cv = cvOf("# Ann Doe\n\nSous Chef\n\nann@example.com\n\nSous Chef with twelve years in "
                                  "Scottish kitchens, from banquets to a bistro of her own.\n\n"
                                  "## Languages\n\nEnglish (C1)\n",
                                  u"cv.md"_s);
        QCOMPARE(cv.basics.text(Field::Label), u"Sous Chef"_s);
    }
};

QTEST_GUILESS_MAIN(TestFlowDocuments)
#include "TestFlowDocuments.moc"
