// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Folding.h"
#include "matching/TokenisedText.h"

#include <QTest>

using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;

class TestTokenisedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysOfWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char* text, const char* keys) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(keys);
        };
        row("", "");
        row(" ,;!", "");
        row("C++ and C#", "c++|and|c#");
        row("C++17", "c++|17");
        row("(.NET)", ".net");
        row("ASP.NET", "asp|net");
        row("R&D, GD&T", "r&d|gd&t");
        row("B.Sc. in Physics", "bsc|in|physic");
        row("S/4HANA", "s|4hana");
        row("d'Excel", "d|excel");
        row("d’Excel", "d|excel");
        row("bachelor's degree", "bachelor||degree");
        row("masters", "master");
        row("technologies", "technology");
        row("analysis", "analysis");
        row("5+ years", "5+|year");
        row("9,000 or 1.5", "9,000|or|1.5");
        row("Résumé STRASSE straße", "resume|strasse|strasse");
        row("ŁÓDŹ København İstanbul", "lodz|kobenhavn|istanbul");
        row("I²C", "i2c");
        row("ΛΟΓΙΣΤΉΣ λογιστής", "λογιστησ|λογιστησ");
        row("write to jobs@example.com now", "write|to|now");
        row("see https://example.com/a,b.", "see");
    }

    void keysOfWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, keys);
        const TokenisedText tokens(text);
        QStringList found;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (tokens.isWord(i)) {
                found << tokens.key(i).toString();
            }
        }
        QCOMPARE(found.join(u'|'), keys);
    }

    void offsetsCoverTheText()
    {
        const QString text = u"Élan 😀 – C++,\tGo\n€5"_s;
        const TokenisedText tokens(text);
        qsizetype end = 0;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            QVERIFY(tokens.at(i).start >= end);
            QVERIFY(QStringView(text).mid(end, tokens.at(i).start - end).trimmed().isEmpty());
            end = tokens.at(i).end;
        }
        QCOMPARE(end, text.size());
    }

    void surfaceKeysAreBlindToSpelling_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("dot") << u"Node.js"_s << u"nodejs"_s;
        QTest::newRow("space") << u"Power Point"_s << u"PowerPoint"_s;
        QTest::newRow("hyphen and plural") << u"unit-tests"_s << u"Unit test"_s;
        QTest::newRow("accent") << u"Gestión"_s << u"gestion"_s;
    }

    void surfaceKeysAreBlindToSpelling()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(surfaceKey(a), surfaceKey(b));
    }

    void surfaceKeysKeepWhatNamesDifferBy()
    {
        QVERIFY(surfaceKey(u"C") != surfaceKey(u"C++"));
        QVERIFY(surfaceKey(u"C#") != surfaceKey(u"C++"));
        QVERIFY(surfaceKey(u".NET") != surfaceKey(u"net"));
        QVERIFY(surfaceKey(u"Java") != surfaceKey(u"JavaScript"));
    }
};

QTEST_GUILESS_MAIN(TestTokenisedText)
#include "TestTokenisedText.moc"
