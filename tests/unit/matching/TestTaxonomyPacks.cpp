// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Taxonomy.h"
#include "matching/WordFile.h"

#include <QFile>
#include <QTest>

using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;

/// What every pack under resources/taxonomy must fulfil (resources/taxonomy/README.md).
class TestTaxonomyPacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongLinesAreReported_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        QTest::newRow("too few fields") << u"docker | tool"_s << u"an entry has an id, a kind and a name"_s;
        QTest::newRow("capital in id") << u"Docker | tool | en: Docker"_s << u"not a kebab-case id: Docker"_s;
        QTest::newRow("unknown kind") << u"docker | thing | en: Docker"_s << u"unknown kind: thing"_s;
        QTest::newRow("unknown flag") << u"docker | tool | en: Docker | flags: odd"_s << u"unknown flag: odd"_s;
        QTest::newRow("unknown field") << u"docker | tool | en: Docker | parents: x"_s << u"unknown field: parents"_s;
        QTest::newRow("no colon") << u"docker | tool | Docker"_s << u"field without a colon: Docker"_s;
        QTest::newRow("no name") << u"docker | tool | flags: weak"_s << u"no name: docker"_s;
    }

    void wrongLinesAreReported()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const TaxonomyPack pack =
            readTaxonomy(QString(u"# comment\n"_s + line + u"\nkafka | tool | en: Kafka"_s), u"x"_s);
        QCOMPARE(pack.problems.size(), 1);
        QCOMPARE(pack.problems.constFirst().line, 2);
        QCOMPARE(pack.problems.constFirst().what, problem);
        QCOMPARE(pack.entries.size(), 1);
    }

    void aPackParses_data() { addPackRows(); }

    void aPackParses()
    {
        QFETCH(QString, pack);
        const TaxonomyPack read = readTaxonomy(readTaxonomyPack(pack), pack);
        for (const TaxonomyProblem& problem : read.problems) {
            qWarning().noquote() << pack << "line" << problem.line << problem.what;
        }
        QVERIFY(read.problems.isEmpty());
        QVERIFY(!read.entries.isEmpty());
    }

    void noNameIsOwnedTwice()
    {
        const QList<NameClash> clashes = Taxonomy::builtIn().clashes();
        for (const NameClash& clash : clashes) {
            qWarning().noquote() << clash.name << "belongs to" << clash.owner << "and to" << clash.rival;
        }
        QVERIFY(clashes.isEmpty());
    }

    void relationsNameExistingEntries() { QCOMPARE(Taxonomy::builtIn().danglingIds(), QStringList()); }
    void nothingImpliesItself() { QCOMPARE(Taxonomy::builtIn().circle(), QString()); }

    void aCircleIsFound()
    {
        const auto pack = readTaxonomy(u"a | tool | en: Aa | implies: b\nb | tool | en: Bb | implies: a"_s, u"x"_s);
        QCOMPARE(Taxonomy({pack}).circle(), u"a"_s);
    }

    void aParentIsHalfOfTheEntryNotTheOtherWayRound()
    {
        const Taxonomy taxonomy({readTaxonomy(u"a | tool | en: Aa | implies: b\nb | tool | en: Bb | implies: c\n"
                                              "c | tool | en: Cc\nd | tool | en: Dd | rel: c"_s,
                                              u"x"_s)});
        const auto related = [&taxonomy](const QString& entry, const QString& parent) {
            return taxonomy.isRelated(taxonomy.find(entry), taxonomy.find(parent));
        };
        QVERIFY(related(u"a"_s, u"b"_s));
        QVERIFY(related(u"a"_s, u"c"_s));
        QVERIFY(related(u"d"_s, u"c"_s));
        QVERIFY(!related(u"c"_s, u"a"_s));
        QVERIFY(!related(u"c"_s, u"d"_s));
        QVERIFY(!related(u"a"_s, u"d"_s));
    }

    void ambiguousEntriesHaveSentences_data() { addPackRows(); }

    void ambiguousEntriesHaveSentences()
    {
        QFETCH(QString, pack);
        QHash<QString, int> positive;
        QHash<QString, int> negative;
        const QList<Sentence> all = sentences(pack);
        for (const Sentence& sentence : all) {
            ++(sentence.expected ? positive : negative)[sentence.id];
        }
        QStringList lacking;
        const TaxonomyPack read = readTaxonomy(readTaxonomyPack(pack), pack);
        for (const TaxonomyEntry& entry : read.entries) {
            if (entry.ambiguous && (positive.value(entry.id) < 2 || negative.value(entry.id) < 2)) {
                lacking << entry.id;
            }
        }
        QCOMPARE(lacking, QStringList());
    }

    void sentencesAreDecided_data() { addPackRows(); }

    void sentencesAreDecided()
    {
        QFETCH(QString, pack);
        QStringList wrong;
        const QList<Sentence> all = sentences(pack);
        for (const Sentence& sentence : all) {
            const AdvertAnalysis analysis = analyseAdvert(sentence.text);
            const bool found = std::any_of(analysis.keywords.begin(), analysis.keywords.end(),
                                           [&](const Keyword& keyword) { return keyword.id == sentence.id; });
            if (found != sentence.expected) {
                wrong << (sentence.expected ? u"+ "_s : u"- "_s) + sentence.id + u": "_s + sentence.text;
            }
        }
        for (const QString& line : std::as_const(wrong)) {
            qWarning().noquote() << line;
        }
        QCOMPARE(wrong.size(), 0);
    }

private:
    struct Sentence {
        QString id;
        bool expected;
        QString text;
    };

    static void addPackRows()
    {
        QTest::addColumn<QString>("pack");
        const QStringList packs = taxonomyPackNames();
        for (const QString& pack : packs) {
            QTest::newRow(qPrintable(pack)) << pack;
        }
    }

    static QList<Sentence> sentences(const QString& pack)
    {
        QList<Sentence> all;
        QFile file(QStringLiteral(CVENH_TEST_DATA "/taxonomy/") + pack + u".tsv"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return all;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() == 3 && !line.startsWith(u'#')) {
                all << Sentence{fields.at(0), fields.at(1) == u"+"_s, QString(fields.at(2)).replace(u"\\n"_s, u"\n"_s)};
            }
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestTaxonomyPacks)
#include "TestTaxonomyPacks.moc"
