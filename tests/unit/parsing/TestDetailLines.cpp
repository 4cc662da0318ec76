// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/DetailLines.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::parsing;
using cvenhancer::model::Entry;
using cvenhancer::model::Field;
using cvenhancer::model::SectionKind;

class TestDetailLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAddresses_data();
    void knowsAddresses();
    void placesLines_data();
    void placesLines();
    void keepsWhatIsThere();
};

void TestDetailLines::knowsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("address");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a library") << u"Node.js"_s << false;
    QTest::newRow("a library in small letters") << u"vue.js"_s << false;
    QTest::newRow("a framework") << u"ASP.NET"_s << false;
    QTest::newRow("a sentence") << u"See example.com for more"_s << false;
    QTest::newRow("an e-mail address") << u"a@example.com"_s << false;
    QTest::newRow("a version") << u"2.0.1"_s << false;
    QTest::newRow("a host") << u"reefdem.example.org"_s << true;
    QTest::newRow("a country's host") << u"harrow-lane.co.nz"_s << true;
    QTest::newRow("a path") << u"example.museum/cv"_s << true;
    QTest::newRow("a scheme") << u"https://example.museum"_s << true;
}

void TestDetailLines::knowsAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, address);
    QCOMPARE(isBareAddress(text), address);
}

void TestDetailLines::placesLines_data()
{
    QTest::addColumn<SectionKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("keywords");
    QTest::newRow("nothing to place") << SectionKind::Work << u"One line.\nAnother."_s << u"One line.\nAnother."_s
                                      << QString() << 0;
    QTest::newRow("an address") << SectionKind::Work << u"example.com\nOne line."_s << u"One line."_s
                                << u"https://example.com"_s << 0;
    QTest::newRow("two addresses") << SectionKind::Work << u"example.com\nexample.org"_s << u"example.org"_s
                                   << u"https://example.com"_s << 0;
    QTest::newRow("a section without address")
        << SectionKind::Awards << u"example.com"_s << u"example.com"_s << QString() << 0;
    QTest::newRow("keywords") << SectionKind::Projects << u"A tool.\nTechnologies: C++, Qt; SQL"_s << u"A tool."_s
                              << QString() << 3;
    QTest::newRow("a section without keywords")
        << SectionKind::Work << u"Technologies: C++, Qt"_s << u"Technologies: C++, Qt"_s << QString() << 0;
    QTest::newRow("another label") << SectionKind::Projects << u"Result: better"_s << u"Result: better"_s << QString()
                                   << 0;
}

void TestDetailLines::placesLines()
{
    QFETCH(SectionKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, left);
    QFETCH(QString, url);
    QFETCH(int, keywords);
    const Field field = kind == SectionKind::Projects ? Field::Description : Field::Summary;
    Entry entry;
    entry.setText(field, text);
    placeDetailLines(entry, kind);
    QCOMPARE(entry.text(field), left);
    QCOMPARE(entry.text(Field::Url), url);
    QCOMPARE(entry.list(Field::Keywords).size(), keywords);
}

void TestDetailLines::keepsWhatIsThere()
{
    Entry entry;
    entry.setText(Field::Url, u"https://example.org"_s);
    entry.setText(Field::Summary, u"example.com"_s);
    placeDetailLines(entry, SectionKind::Work);
    QCOMPARE(entry.text(Field::Url), u"https://example.org"_s);
    QCOMPARE(entry.text(Field::Summary), u"example.com"_s);
}

QTEST_GUILESS_MAIN(TestDetailLines)
#include "TestDetailLines.moc"
