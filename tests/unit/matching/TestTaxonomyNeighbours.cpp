// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Taxonomy.h"
#include "matching/WordFile.h"

#include <QFile>
#include <QTest>

using namespace cvenhancer;
using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;

/// What is one thing and what is only its neighbour, decided by pairs of names (tests/data/taxonomy/neighbours.tsv and
/// synonyms.tsv): the first name stands in the CV, the second one is asked.
class TestTaxonomyNeighbours : public QObject {
    Q_OBJECT

public:
    /// NotAsked: the advert's analysis did not find the name at all.
    enum class Status { NotAsked, Missing, Matched };
    Q_ENUM(Status)

private Q_SLOTS:
    void linesAreWellFormed_data() { addFileRows(); }

    void linesAreWellFormed()
    {
        QFETCH(QString, file);
        QStringList wrong;
        const QList<Pair> all = pairs(file);
        for (const Pair& pair : all) {
            if (!taxonomyPackNames().contains(pair.pack) || pair.held.isEmpty() || pair.asked.isEmpty()) {
                wrong << pair.pack + u": "_s + pair.held + u" / "_s + pair.asked;
            }
        }
        QCOMPARE(wrong, QStringList());
        QVERIFY(!all.isEmpty());
    }

    void aNeighbourIsNotTheSame_data() { addPairRows(u"neighbours"_s); }

    void aNeighbourIsNotTheSame()
    {
        QFETCH(QString, held);
        QFETCH(QString, asked);
        const int entry = Taxonomy::builtIn().named(asked);
        QVERIFY2(entry >= 0, "the asked name belongs to no entry");
        QVERIFY2(Taxonomy::builtIn().named(held) >= 0, "the held name belongs to no entry");
        QVERIFY(Taxonomy::builtIn().named(held) != entry);
        QCOMPARE(statusOf(asked, held), Status::Missing);
    }

    void aSynonymIsTheSame_data() { addPairRows(u"synonyms"_s); }

    void aSynonymIsTheSame()
    {
        QFETCH(QString, held);
        QFETCH(QString, asked);
        const int entry = Taxonomy::builtIn().named(asked);
        QVERIFY2(entry >= 0, "the asked name belongs to no entry");
        QCOMPARE(Taxonomy::builtIn().named(held), entry);
        QCOMPARE(statusOf(asked, held), Status::Matched);
    }

private:
    struct Pair {
        QString pack;
        QString held;
        QString asked;
    };

    /// What becomes of an advert's only requirement with a CV whose only skill is `held`.
    static Status statusOf(const QString& asked, const QString& held)
    {
        model::Entry skills;
        skills.setText(model::Field::Name, u"Skills"_s);
        skills.lists[model::Field::Keywords] << model::Item{{}, held, true};
        model::Cv cv;
        cv.require(model::SectionKind::Skills).entries << skills;
        model::assignContentIds(cv);
        const AdvertAnalysis advert = analyseAdvert(u"Requirements:\n- Experience with "_s + asked + u'\n');
        const MatchResult result = match(cv, advert, QDate(2026, 1, 1));
        const QString id = Taxonomy::builtIn().at(Taxonomy::builtIn().named(asked)).id;
        const auto isAsked = [&id](const RequirementMatch& match) { return match.keyword.id == id; };
        if (std::any_of(result.matched.begin(), result.matched.end(), isAsked)) {
            return Status::Matched;
        }
        const bool missing = std::any_of(result.missing.begin(), result.missing.end(), isAsked);
        return missing ? Status::Missing : Status::NotAsked;
    }

    static void addFileRows()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("neighbours") << u"neighbours"_s;
        QTest::newRow("synonyms") << u"synonyms"_s;
    }

    static void addPairRows(const QString& file)
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("asked");
        const QList<Pair> all = pairs(file);
        for (const Pair& pair : all) {
            QTest::newRow(qPrintable(pair.pack + u": "_s + pair.held + u" / "_s + pair.asked))
                << pair.held << pair.asked;
        }
    }

    /// Lines of `pack<TAB>held<TAB>asked`; `#` begins a comment line.
    static QList<Pair> pairs(const QString& name)
    {
        QList<Pair> all;
        QFile file(QStringLiteral(CVENH_TEST_DATA "/taxonomy/") + name + u".tsv"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return all;
        }
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (!line.startsWith(u'#')) {
                const QStringList fields = line.split(u'\t');
                all << Pair{fields.value(0), fields.value(1), fields.size() == 3 ? fields.at(2) : QString()};
            }
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestTaxonomyNeighbours)
#include "TestTaxonomyNeighbours.moc"
