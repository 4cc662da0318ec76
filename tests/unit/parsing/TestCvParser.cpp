// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/CvParser.h"

#include "parsing/Normaliser.h"

#include "TextBuilder.h"

#include <QTest>

using namespace cvenhancer;
using namespace cvenhancer::parsing;
using model::Field;
using model::SectionKind;

namespace {

test::TextBuilder sampleCv()
{
    test::TextBuilder builder;
    builder.size(22).line(QStringLiteral("Ann Example-Doe"));
    builder.size(12).line(QStringLiteral("Sous Chef"));
    builder.size(10).line(QStringLiteral("Leith, United Kingdom | 0131 496 0000 | ann@example.com"));
    builder.size(13).bold().gap(10).line(QStringLiteral("Work Experience"));
    builder.size(10).bold().gap(4).line(QStringLiteral("Sous Chef\tJan 2020 – Present"));
    builder.bold(false).line(QStringLiteral("The Blue Heron Restaurant"));
    builder.line(QStringLiteral("• Second in command of a brigade of seven."), 60);
    builder.line(QStringLiteral("• Brought food cost down from 34% to 28%."), 60);
    builder.bold().gap(6).line(QStringLiteral("Commis Chef\tMar 2016 – Dec 2019"));
    builder.bold(false).line(QStringLiteral("Harbour Hotel"));
    builder.line(QStringLiteral("• Ran the larder section."), 60);
    builder.size(13).bold().gap(10).line(QStringLiteral("Education"));
    builder.size(10).bold(false).gap(4).line(QStringLiteral("Leith College\t2014 – 2016"));
    builder.line(QStringLiteral("SVQ Level 3, Professional Cookery"));
    builder.size(13).bold().gap(10).line(QStringLiteral("Skills"));
    builder.size(10).bold(false).gap(4).line(QStringLiteral("Kitchen: Butchery, Sauces, Bread"));
    builder.size(13).bold().gap(10).line(QStringLiteral("Languages"));
    builder.size(10).bold(false).gap(4).line(QStringLiteral("English (Native), Polish (B2)"));
    return builder;
}

} // namespace

class TestCvParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyTextGivesEmptyCv()
    {
        const ParsedCv parsed = parseCv({});
        QVERIFY(parsed.cv.basics.isEmpty());
        QVERIFY(parsed.cv.sections.isEmpty());
        QVERIFY(parsed.notPlaced.isEmpty());
    }

    void separatorsAreNothingToPlace()
    {
        auto builder = sampleCv();
        builder.line(QStringLiteral("|"), 300).line(QStringLiteral("— | —"), 200);
        const ParsedCv parsed = parseCv(builder.text());
        for (const NotPlaced& piece : parsed.notPlaced) {
            QVERIFY2(!trimSeparators(piece.text).isEmpty(), qPrintable(piece.text));
        }
    }

    void readsBasics()
    {
        const auto basics = parseCv(sampleCv().text()).cv.basics;
        QCOMPARE(basics.text(Field::Name), QStringLiteral("Ann Example-Doe"));
        QCOMPARE(basics.text(Field::Label), QStringLiteral("Sous Chef"));
        QCOMPARE(basics.text(Field::Email), QStringLiteral("ann@example.com"));
        QCOMPARE(basics.text(Field::Phone), QStringLiteral("0131 496 0000"));
        QCOMPARE(basics.text(Field::City), QStringLiteral("Leith"));
    }

    void readsWork()
    {
        const auto work = parseCv(sampleCv().text()).cv.entries(SectionKind::Work);
        QCOMPARE(work.size(), 2);
        QCOMPARE(work.at(0).text(Field::Position), QStringLiteral("Sous Chef"));
        QCOMPARE(work.at(0).text(Field::Name), QStringLiteral("The Blue Heron Restaurant"));
        QCOMPARE(work.at(0).text(Field::StartDate), QStringLiteral("2020-01"));
        QVERIFY(work.at(0).text(Field::EndDate).isEmpty());
        QCOMPARE(work.at(0).list(Field::Highlights).size(), 2);
        QCOMPARE(work.at(1).text(Field::EndDate), QStringLiteral("2019-12"));
    }

    void readsOtherSections()
    {
        const auto cv = parseCv(sampleCv().text()).cv;
        QCOMPARE(cv.entries(SectionKind::Education).first().text(Field::Institution), QStringLiteral("Leith College"));
        QCOMPARE(cv.entries(SectionKind::Skills).first().list(Field::Keywords).size(), 3);
        const auto languages = cv.entries(SectionKind::Languages);
        QCOMPARE(languages.size(), 2);
        QCOMPARE(languages.at(1).text(Field::Language), QStringLiteral("Polish"));
        QCOMPARE(languages.at(1).text(Field::Fluency), QStringLiteral("B2"));
    }

    void everyFieldSaysWhereItStands()
    {
        const ParsedCv parsed = parseCv(sampleCv().text());
        QVERIFY(parsed.fields.contains(QStringLiteral("basics.email")));
        QVERIFY(parsed.fields.contains(QStringLiteral("work[0].highlights[1]")));
        const FieldSource source = parsed.fields.value(QStringLiteral("basics.name"));
        QVERIFY(source.rect.width() > 50);
        QVERIFY(source.confidence > 0.5);
    }

    void noWordIsLost()
    {
        test::TextBuilder builder = sampleCv();
        builder.size(7).moveTo(830).line(QStringLiteral("Unrelated imprint words"));
        const ParsedCv parsed = parseCv(builder.text());
        QString kept;
        const auto collect = [&kept](const model::Entry& entry) {
            for (const QString& text : entry.texts) {
                kept += text + QLatin1Char(' ');
            }
            for (const auto& items : entry.lists) {
                for (const model::Item& item : items) {
                    kept += item.text + QLatin1Char(' ');
                }
            }
        };
        collect(parsed.cv.basics);
        for (const model::Section& section : parsed.cv.sections) {
            kept += section.title + QLatin1Char(' ');
            for (const model::Entry& entry : section.entries) {
                collect(entry);
            }
        }
        for (const NotPlaced& piece : parsed.notPlaced) {
            kept += piece.text + QLatin1Char(' ');
        }
        const QString all = foldKey(kept);
        for (const QString& word : { QStringLiteral("imprint"), QStringLiteral("brigade"), QStringLiteral("cookery"), QStringLiteral("heron") }) {
            QVERIFY2(all.contains(word), qPrintable(word));
        }
    }

    void sameInputSameResult()
    {
        const ParsedCv a = parseCv(sampleCv().text());
        const ParsedCv b = parseCv(sampleCv().text());
        QCOMPARE(a.cv, b.cv);
        QCOMPARE(a.fields.keys(), b.fields.keys());
    }

    void readingTextKeepsOrder()
    {
        const QString text = readingText(sampleCv().text());
        QVERIFY(text.indexOf(QStringLiteral("Work Experience")) < text.indexOf(QStringLiteral("Education")));
        QVERIFY(text.startsWith(QStringLiteral("Ann Example-Doe")));
    }
};

QTEST_GUILESS_MAIN(TestCvParser)
#include "TestCvParser.moc"
