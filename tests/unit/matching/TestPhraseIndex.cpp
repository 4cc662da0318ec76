// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/PhraseIndex.h"

#include <QTest>

using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;

class TestPhraseIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAnEmptyIndex()
    {
        const TokenisedText text(u"anything at all"_s);
        QVERIFY(PhraseIndex().findAll(text, 0, text.size()).empty());
        QCOMPARE(PhraseIndex().find(u"anything"), -1);
    }

    void refusesWhatIsNoPhrase()
    {
        PhraseIndex index;
        QVERIFY(!index.add(u"", 1));
        QVERIFY(!index.add(u"…!", 1));
        QVERIFY(index.add(u"Node.js", 1));
        QVERIFY(!index.add(u"nodejs", 2));
        QVERIFY(index.add(u"node js", 1));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* text, const char* found) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("continuous integration", "continuous integration");
        row("Continuous-Integration", "Continuous-Integration");
        row("continuous, integration", "");
        row("continuous.\nintegration", "");
        row("continuous. Integration", "");
        row("Node.js / NodeJS / node js", "Node.js|NodeJS|node js");
        row("R or Python", "Python");
        row("RoR", "RoR");
        row("HTML5", "HTML5");
        row("HTML5000", "");
        row("znajomość języka niemieckiego", "niemieckiego");
        row("niemieckojezycznosciowy", "");
        row("Pythonkenntnisse", "Pythonkenntnisse");
        row("master's degree", "master's degree");
        row("masters degree", "masters degree");
        row("City & Guilds", "City & Guilds");
        row("Kenntnisse nach § 34a", "nach § 34a");
        row("Luft- und Raumfahrt", "Luft- und Raumfahrt");
        row("prawo jazdy kat. B", "jazdy kat. B");
        row("NSE 4 and NSE4", "NSE 4|NSE4");
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        PhraseIndex index;
        const QStringList phrases{u"continuous integration"_s,
                                  u"Node.js"_s,
                                  u"RoR"_s,
                                  u"HTML"_s,
                                  u"niemieck*"_s,
                                  u"Python"_s,
                                  u"master's degree"_s,
                                  u"City & Guilds"_s,
                                  u"nach § 34a"_s,
                                  u"Luft- und Raumfahrt"_s,
                                  u"jazdy kat. B"_s};
        for (qsizetype i = 0; i < phrases.size(); ++i) {
            QVERIFY(index.add(phrases.at(i), static_cast<int>(i)));
        }
        QVERIFY(index.add(u"NSE4", -2) && index.add(u"NSE 4", -2)); // two spellings of one owner
        index.addTail(u"kenntnisse");
        const TokenisedText tokens(text);
        QStringList hits;
        for (const PhraseHit& hit : index.findLongest(tokens, 0, tokens.size())) {
            hits << tokens.slice(hit.first, hit.last).toString();
        }
        QCOMPARE(hits.join(u'|'), found);
    }

    void prefersTheLongestPhrase()
    {
        PhraseIndex index;
        index.add(u"machine", 1);
        index.add(u"machine learning", 2);
        const TokenisedText text(u"machine learning engineer"_s);
        const std::vector<PhraseHit> longest = index.findLongest(text, 0, text.size());
        QCOMPARE(longest.size(), 1U);
        QCOMPARE(longest.front().value, 2);
        QCOMPARE(index.findAll(text, 0, text.size()).size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestPhraseIndex)
#include "TestPhraseIndex.moc"
