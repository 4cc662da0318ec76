// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/Vocabulary.h"

#include <QTest>

using namespace cvenhancer::parsing;

class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsHeadings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* text, HeadingKind kind) { QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind); };
        row("WORK EXPERIENCE", HeadingKind::Work);
        row("Berufserfahrung:", HeadingKind::Work);
        row("Expérience professionnelle", HeadingKind::Work);
        row("Doświadczenie zawodowe", HeadingKind::Work);
        row("İş Deneyimi", HeadingKind::Work);
        row("Опыт работы", HeadingKind::Work);
        row("Istruzione e formazione", HeadingKind::Education);
        row("Utbildning", HeadingKind::Education);
        row("Tanulmányok", HeadingKind::Education);
        row("Vaardigheden", HeadingKind::Skills);
        row("Δεξιότητες", HeadingKind::Skills);
        row("Języki obce", HeadingKind::Languages);
        row("Kielitaito", HeadingKind::Languages);
        row("Zájmy", HeadingKind::Interests);
        row("Voluntariado", HeadingKind::Volunteer);
        row("Контакти", HeadingKind::Contact);
    }

    void knowsHeadings()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto found = vocabulary::heading(text);
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<int>(*found), kind);
    }

    void knowsNoHeadingInOtherText()
    {
        QVERIFY(!vocabulary::heading(u""));
        QVERIFY(!vocabulary::heading(u"Larkfield Payments"));
        QVERIFY(vocabulary::headingInside(u"Selected Work Experience Abroad") == HeadingKind::Work);
    }

    void tellsTitlesFromEmployers()
    {
        QVERIFY(vocabulary::titleScore(u"Softwareentwickler") > 0);
        QVERIFY(vocabulary::titleScore(u"Pharmacienne adjointe") > 0);
        QVERIFY(vocabulary::titleScore(u"Polderwind Energie") == 0);
        QVERIFY(vocabulary::companyScore(u"Hansekontor Genussmittel GmbH") > 0);
        QVERIFY(vocabulary::institutionScore(u"Fachhochschule Wedel") > 0);
        QVERIFY(vocabulary::degreeScore(u"Licenciatura") > 0);
    }

    void findsNetworksByHostAndLabel()
    {
        QCOMPARE(vocabulary::network(u"www.linkedin.com"), QStringLiteral("LinkedIn"));
        QCOMPARE(vocabulary::network(u"de.linkedin.com"), QStringLiteral("LinkedIn"));
        QCOMPARE(vocabulary::network(u"GitHub"), QStringLiteral("GitHub"));
        QVERIFY(vocabulary::network(u"example.com").isEmpty());
    }

    void knowsFluency()
    {
        QVERIFY(vocabulary::isFluency(u"C1"));
        QVERIFY(vocabulary::isFluency(u"Muttersprache"));
        QVERIFY(!vocabulary::isFluency(u"Tamil (native)"));
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "TestVocabulary.moc"
