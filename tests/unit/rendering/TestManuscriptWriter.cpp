// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "SampleCv.h"

#include "rendering/ManuscriptWriter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::rendering;

namespace {

/// Every word of a manuscript, in one text.
QString allWords(const Manuscript& manuscript)
{
    QStringList words{manuscript.name, manuscript.label};
    for (const Piece& piece : manuscript.contacts) {
        words.append(piece.text);
    }
    words += manuscript.summary;
    for (const ManuscriptSection& section : manuscript.sections) {
        words.append(section.heading);
        for (const ManuscriptEntry& entry : section.entries) {
            words += {entry.title, entry.level, entry.organisation, entry.place, entry.dates, entry.link.text};
            words += entry.paragraphs + entry.bullets;
            for (const LabelledList& list : entry.lists) {
                words += list.items;
            }
        }
    }
    return words.join(u'\n');
}

} // namespace

class TestManuscriptWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCvIsEmpty();
    void everyFieldIsShown();
    void hiddenThingsAreNot();
    void emptyThingsAreNot();
    void headingsFollowTheLanguage();
    void findsTheLanguageOfTheText();
    void profilesPrintTheirAddress_data();
    void profilesPrintTheirAddress();
    void writesScores_data();
    void writesScores();
    void anEntryWithoutTitleIsCalledByItsOrganisation();
    void addressesFollowTheCountry_data();
    void addressesFollowTheCountry();
};

void TestManuscriptWriter::anEmptyCvIsEmpty()
{
    const Manuscript manuscript = writeManuscript({});
    QVERIFY(manuscript.sections.isEmpty());
    QVERIFY(manuscript.contacts.isEmpty());
    QCOMPARE(manuscript.language, u"en"_s);
}

void TestManuscriptWriter::everyFieldIsShown()
{
    const sample::Cv cv = sample::fullCv();
    const QString words = allWords(writeManuscript(cv));
    const auto check = [&words](const sample::Entry& entry) {
        for (QString text : entry.texts) {
            QVERIFY2(words.contains(text.remove(u"https://"_s)), qPrintable(text));
        }
        for (const QList<sample::Item>& items : entry.lists) {
            QVERIFY2(words.contains(items.first().text), qPrintable(items.first().text));
        }
    };
    check(cv.basics);
    for (const sample::Section& section : cv.sections) {
        check(section.entries.first());
    }
}

void TestManuscriptWriter::hiddenThingsAreNot()
{
    sample::Cv cv = sample::longCv(3);
    sample::Section* work = cv.find(sample::SectionKind::Work);
    work->entries[0].visible = false;
    work->entries[1].lists[sample::Field::Highlights][1].visible = false;
    cv.find(sample::SectionKind::Education)->visible = false;
    cv.find(sample::SectionKind::Profiles)->visible = false;
    const QString words = allWords(writeManuscript(cv));
    QVERIFY(!words.contains(u"Office Affiliates"_s));
    QVERIFY(!words.contains(u"colleagues in group 1"_s));
    QVERIFY(words.contains(u"colleagues in group 2"_s));
    QVERIFY(!words.contains(u"Turku"_s));
    QVERIFY(!words.contains(u"github"_s));
}

void TestManuscriptWriter::emptyThingsAreNot()
{
    sample::Cv cv;
    sample::add(cv, sample::SectionKind::Work, {});
    sample::add(cv, sample::SectionKind::Skills, sample::entry({}, {{sample::Field::Keywords, {u"  "_s}}}));
    QVERIFY(writeManuscript(cv).sections.isEmpty());
}

void TestManuscriptWriter::headingsFollowTheLanguage()
{
    sample::Cv cv = sample::shortCv();
    cv.language = u"de-AT"_s;
    QCOMPARE(writeManuscript(cv).sections.first().heading, u"Berufserfahrung"_s);
    cv.find(sample::SectionKind::Work)->title = u"Stationen"_s;
    QCOMPARE(writeManuscript(cv).sections.first().heading, u"Stationen"_s);
    cv.language = u"ar"_s;
    QVERIFY(writeManuscript(cv).rightToLeft);
}

void TestManuscriptWriter::findsTheLanguageOfTheText()
{
    sample::Cv cv;
    cv.basics = sample::entry({{sample::Field::Summary,
                                u"Zkušená účetní s desetiletou praxí ve výrobních podnicích. Ráda předávám zkušenosti "
                                "mladším kolegyním a kolegům."_s}});
    QCOMPARE(writeManuscript(cv).language, u"cs"_s);
}

void TestManuscriptWriter::profilesPrintTheirAddress_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("printed");
    QTest::newRow("the address says it all")
        << u"GitHub"_s << u"ada"_s << u"https://github.com/ada"_s << u"github.com/ada"_s;
    QTest::newRow("a network the address does not name")
        << u"X"_s << u"ada"_s << u"https://example.com/ada"_s << u"X: example.com/ada"_s;
    QTest::newRow("a name the address does not say")
        << u"Mastodon"_s << u"@ada@example.org"_s << u"https://example.org/@ada"_s
        << u"Mastodon: @ada@example.org (example.org/@ada)"_s;
    QTest::newRow("no address") << u"GitHub"_s << u"ada"_s << QString() << u"GitHub: ada"_s;
    QTest::newRow("only a name") << QString() << u"ada"_s << QString() << u"ada"_s;
}

void TestManuscriptWriter::profilesPrintTheirAddress()
{
    QFETCH(QString, network);
    QFETCH(QString, user);
    QFETCH(QString, url);
    QFETCH(QString, printed);
    sample::Cv cv;
    sample::add(
        cv, sample::SectionKind::Profiles,
        sample::entry({{sample::Field::Network, network}, {sample::Field::Username, user}, {sample::Field::Url, url}}));
    QCOMPARE(writeManuscript(cv).contacts.value(0).text, printed);
}

void TestManuscriptWriter::writesScores_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("written");
    QTest::newRow("a figure needs a label") << u"4.6"_s << u"Grade: 4.6"_s;
    QTest::newRow("a figure with its unit") << u"3.72 GPA"_s << u"3.72 GPA"_s;
    QTest::newRow("words speak for themselves") << u"First class"_s << u"First class"_s;
}

void TestManuscriptWriter::writesScores()
{
    QFETCH(QString, score);
    QFETCH(QString, written);
    sample::Cv cv;
    cv.language = u"en"_s;
    sample::add(cv, sample::SectionKind::Education, sample::entry({{sample::Field::Score, score}}));
    QCOMPARE(writeManuscript(cv).sections.first().entries.first().paragraphs, QStringList{written});
}

void TestManuscriptWriter::anEntryWithoutTitleIsCalledByItsOrganisation()
{
    sample::Cv cv;
    sample::add(cv, sample::SectionKind::Work, sample::entry({{sample::Field::Name, u"Harrow Lane"_s}}));
    const ManuscriptEntry entry = writeManuscript(cv).sections.first().entries.first();
    QCOMPARE(entry.title, u"Harrow Lane"_s);
    QVERIFY(entry.organisation.isEmpty());
}

void TestManuscriptWriter::addressesFollowTheCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("printed");
    QTest::newRow("code first") << u"DE"_s << QString() << u"1 Street, 12345 Town, DE"_s;
    QTest::newRow("code last") << u"GB"_s << QString() << u"1 Street, Town 12345, GB"_s;
    QTest::newRow("code after the state") << u"US"_s << u"TX"_s << u"1 Street, Town, TX 12345, US"_s;
    QTest::newRow("region by itself") << u"ES"_s << u"Galicia"_s << u"1 Street, 12345 Town, Galicia, ES"_s;
}

void TestManuscriptWriter::addressesFollowTheCountry()
{
    QFETCH(QString, country);
    QFETCH(QString, region);
    QFETCH(QString, printed);
    using enum sample::Field;
    sample::Cv cv;
    cv.basics = sample::entry({{Address, u"1 Street"_s},
                               {PostalCode, u"12345"_s},
                               {City, u"Town"_s},
                               {Region, region},
                               {CountryCode, country}});
    QCOMPARE(writeManuscript(cv).contacts.value(0).text, printed);
}

QTEST_GUILESS_MAIN(TestManuscriptWriter)
#include "TestManuscriptWriter.moc"
