// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Matching.h"
#include "matching/Score.h"
#include "model/Path.h"

#include <QTest>

using namespace cvenhancer;
using namespace cvenhancer::matching;
using namespace Qt::Literals::StringLiterals;
using model::Field;
using model::SectionKind;

namespace {

const QString kAdvert = u"Backend Developer\n"
                        "Requirements:\n"
                        "- At least 4 years of experience in backend development\n"
                        "- Python and PostgreSQL\n"
                        "- Kubernetes in production\n"
                        "- Bachelor's degree in computer science\n"
                        "- Fluent German\n"
                        "Nice to have:\n"
                        "- Kafka or RabbitMQ\n"
                        "- Terraform\n"
                        "We offer:\n"
                        "- Yoga and a pension\n"_s;

model::Entry job(const QString& position, const QString& start, const QString& end, const QStringList& bullets)
{
    model::Entry entry;
    entry.setText(Field::Name, u"Larkfield Ltd"_s);
    entry.setText(Field::Position, position);
    entry.setText(Field::StartDate, start);
    entry.setText(Field::EndDate, end);
    for (const QString& bullet : bullets) {
        entry.lists[Field::Highlights] << model::Item{{}, bullet, true};
    }
    return entry;
}

model::Entry skills(const QStringList& keywords)
{
    model::Entry entry;
    entry.setText(Field::Name, u"Tools"_s);
    for (const QString& keyword : keywords) {
        entry.lists[Field::Keywords] << model::Item{{}, keyword, true};
    }
    return entry;
}

model::Cv sampleCv()
{
    model::Cv cv;
    cv.language = u"en"_s;
    cv.basics.setText(Field::Name, u"Robin Ashdown"_s);
    cv.basics.setText(Field::Label, u"Software Developer"_s);
    cv.require(SectionKind::Work).entries
        << job(u"Backend Developer"_s, u"2020-01"_s, {},
               {u"Kept the office plants alive."_s, u"Wrote billing services in Python."_s,
                u"Moved the Postgres database to k8s and tuned its indexes."_s})
        << job(u"Support Engineer"_s, u"2018-01"_s, u"2019-12"_s, {u"Answered tickets."_s});
    cv.require(SectionKind::Skills).entries << skills({u"Python"_s, u"Terraform"_s});
    model::assignContentIds(cv);
    return cv;
}

MatchResult matchOf(const model::Cv& cv, const QString& advert = kAdvert)
{
    return match(cv, analyseAdvert(advert), QDate(2026, 1, 1));
}

const RequirementMatch* findIn(const QList<RequirementMatch>& list, const QString& canonical)
{
    for (const RequirementMatch& match : list) {
        if (match.keyword.canonical == canonical) {
            return &match;
        }
    }
    return nullptr;
}

model::Cv withSkill(model::Cv cv, const QString& skill)
{
    cv.require(SectionKind::Skills).entries << skills({skill});
    model::assignContentIds(cv);
    return cv;
}

} // namespace

class TestMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingMatchesNothing()
    {
        const MatchResult empty = match({}, {}, QDate(2026, 1, 1));
        QCOMPARE(empty.score, 0.0);
        QVERIFY(empty.matched.isEmpty() && empty.missing.isEmpty() && empty.suggestions.isEmpty());
        const MatchResult noCv = matchOf({});
        QCOMPARE(noCv.score, 0.0);
        QVERIFY(noCv.matched.isEmpty());
    }

    void evidenceNamesTheLine()
    {
        const model::Cv cv = sampleCv();
        const MatchResult result = matchOf(cv);
        const RequirementMatch* kubernetes = findIn(result.matched, u"Kubernetes"_s);
        QVERIFY(kubernetes);
        QVERIFY(!kubernetes->evidence.isEmpty());
        QCOMPARE(model::toJsonPath(cv, kubernetes->evidence.constFirst().path), u"work[0].highlights[2]"_s);
        QVERIFY(kubernetes->points > 0 && kubernetes->points <= kubernetes->possiblePoints);
    }

    void statusOfEachRequirement_data()
    {
        QTest::addColumn<QString>("skill");
        QTest::addColumn<QString>("inCv");
        QTest::addColumn<bool>("matched");
        QTest::newRow("same name") << u"Kafka"_s << u"Ran Kafka clusters."_s << true;
        QTest::newRow("absent") << u"Kafka"_s << u"Ran marathons."_s << false;
        QTest::newRow("negated") << u"Kafka"_s << u"No experience with Kafka yet."_s << false;
        QTest::newRow("wish") << u"Kafka"_s << u"Keen to learn Kafka."_s << false;
        QTest::newRow("other name") << u"Kubernetes"_s << u"Ran k8s clusters."_s << true;
        QTest::newRow("only a sibling") << u"PostgreSQL"_s << u"Tuned MySQL databases."_s << false;
    }

    void statusOfEachRequirement()
    {
        QFETCH(QString, skill);
        QFETCH(QString, inCv);
        QFETCH(bool, matched);
        model::Cv cv;
        cv.require(SectionKind::Work).entries << job(u"Developer"_s, u"2020"_s, {}, {inCv});
        model::assignContentIds(cv);
        const MatchResult result = matchOf(cv);
        QCOMPARE(findIn(result.matched, skill) != nullptr, matched);
        QCOMPARE(findIn(result.missing, skill) != nullptr, !matched);
    }

    void subjectsOfADegreeNeedMoreThanSchool_data()
    {
        QTest::addColumn<QString>("studyType");
        QTest::addColumn<bool>("matched");
        QTest::newRow("A-levels") << u"A-levels"_s << false;
        QTest::newRow("Abitur") << u"Abitur"_s << false;
        QTest::newRow("bachelor") << u"BSc"_s << true;
        QTest::newRow("unknown") << QString() << true;
    }

    void subjectsOfADegreeNeedMoreThanSchool()
    {
        QFETCH(QString, studyType);
        QFETCH(bool, matched);
        model::Cv cv;
        model::Entry education;
        education.setText(Field::Institution, u"Marrowby College"_s);
        education.setText(Field::StudyType, studyType);
        education.setText(Field::Area, u"Mathematics, Geology"_s);
        cv.require(SectionKind::Education).entries << education;
        model::assignContentIds(cv);
        const MatchResult result =
            matchOf(cv, u"Trainee\nEssential\n- A 2:1 or better in Oceanography or Geology\n- Swimming"_s);
        const auto holdsGeology = [](const QList<RequirementMatch>& list) {
            return std::any_of(list.begin(), list.end(),
                               [](const auto& match) { return match.keyword.text == u"Geology"; });
        };
        QCOMPARE(holdsGeology(result.matched), matched);
        QCOMPARE(holdsGeology(result.missing), !matched);
    }

    void aDegreeInAnotherSubjectIsRelated_data()
    {
        QTest::addColumn<QString>("studyType");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("matched");
        QTest::newRow("same") << u"BSc"_s << u"Chemistry"_s << u"BSc in Chemistry"_s << true;
        QTest::newRow("other") << u"BSc"_s << u"Physics"_s << u"BSc in Chemistry"_s << false;
        QTest::newRow("other, named") << u"BSc"_s << u"Physics"_s << u"Degree in Chemistry"_s << false;
        QTest::newRow("any subject") << u"BSc"_s << u"Physics"_s << u"Bachelor's degree"_s << true;
        QTest::newRow("higher") << u"MSc"_s << u"Physics"_s << u"Bachelor's degree in Physics"_s << true;
        QTest::newRow("language") << u"Bachelor"_s << u"Informatik"_s << u"Degree in computer science"_s << true;
        QTest::newRow("specific") << u"BSc"_s << u"Mechanical Engineering"_s << u"Bachelor's degree in engineering"_s
                                  << true;
        QTest::newRow("trade") << u"Ausbildung"_s << u"Koch"_s << u"Abgeschlossene Ausbildung als Elektroniker"_s
                               << false;
    }

    void aDegreeInAnotherSubjectIsRelated()
    {
        QFETCH(QString, studyType);
        QFETCH(QString, area);
        QFETCH(QString, asked);
        QFETCH(bool, matched);
        model::Cv cv;
        model::Entry education;
        education.setText(Field::StudyType, studyType);
        education.setText(Field::Area, area);
        cv.require(SectionKind::Education).entries << education;
        model::assignContentIds(cv);
        const MatchResult result = matchOf(cv, QString(u"Trainee\nRequirements\n- "_s + asked));
        QCOMPARE(result.matched.size(), matched ? 1 : 0);
        QCOMPARE(result.related.size(), matched ? 0 : 1);
    }

    void everyRequirementIsListedOnce()
    {
        const MatchResult result = matchOf(sampleCv());
        QSet<QString> names;
        for (const RequirementMatch& match : result.matched + result.missing) {
            QVERIFY2(!names.contains(match.keyword.canonical), qPrintable(match.keyword.canonical));
            names.insert(match.keyword.canonical);
        }
        for (const RequirementMatch& match : result.related) {
            QVERIFY(findIn(result.missing, match.keyword.canonical));
        }
    }

    void benefitsAreNoRequirements()
    {
        const MatchResult result = matchOf(sampleCv());
        QVERIFY(!findIn(result.missing, u"Yoga"_s));
    }

    void addingASkillNeverLowersTheScore()
    {
        const model::Cv cv = sampleCv();
        const MatchResult before = matchOf(cv);
        for (const RequirementMatch& missing : before.missing) {
            const QString name = missing.keyword.canonical;
            const MatchResult after = matchOf(withSkill(cv, name));
            QVERIFY2(after.score >= before.score, qPrintable(name));
            QVERIFY2(findIn(after.matched, name), qPrintable(name));
        }
    }

    void takingAwayNeverRaisesTheScore()
    {
        const model::Cv cv = sampleCv();
        const double before = matchOf(cv).score;
        for (int entry = 0; entry < 2; ++entry) {
            model::Cv less = cv;
            less.require(SectionKind::Work).entries.removeAt(entry);
            QVERIFY(matchOf(less).score <= before);
        }
    }

    void repetitionOrderAndLengthDoNotCount()
    {
        const model::Cv cv = sampleCv();
        const double before = matchOf(cv).score;
        model::Cv stuffed = cv;
        for (int i = 0; i < 10; ++i) {
            stuffed.require(SectionKind::Skills).entries << skills({u"Python"_s, u"Terraform"_s});
        }
        stuffed.require(SectionKind::Work).entries[1].lists[Field::Highlights]
            << model::Item{{}, u"Watered the garden. "_s.repeated(50), true};
        std::ranges::reverse(stuffed.require(SectionKind::Work).entries);
        std::ranges::reverse(stuffed.sections);
        model::assignContentIds(stuffed);
        QCOMPARE(matchOf(stuffed).score, before);
    }

    void hiddenLinesAreNoEvidence()
    {
        model::Cv cv = sampleCv();
        cv.require(SectionKind::Work).entries[0].lists[Field::Highlights][2].visible = false;
        QVERIFY(!findIn(matchOf(cv).matched, u"Kubernetes"_s));
    }

    void theSameInputGivesTheSameResult()
    {
        const MatchResult a = matchOf(sampleCv());
        const MatchResult b = matchOf(sampleCv());
        QCOMPARE(a.score, b.score);
        QCOMPARE(a.suggestions.size(), b.suggestions.size());
        for (qsizetype i = 0; i < a.suggestions.size(); ++i) {
            QCOMPARE(a.suggestions.at(i).id, b.suggestions.at(i).id);
        }
    }

    void yearsAreTheUnionOfRanges_data()
    {
        QTest::addColumn<QStringList>("ranges");
        QTest::addColumn<double>("years");
        QTest::newRow("none") << QStringList() << 0.0;
        QTest::newRow("no date") << QStringList{u"|"_s} << 0.0;
        QTest::newRow("nonsense") << QStringList{u"sometime|later"_s} << 0.0;
        QTest::newRow("end before start") << QStringList{u"2020|2010"_s} << 0.0;
        QTest::newRow("two full years") << QStringList{u"2020-01|2021-12"_s} << 2.0;
        QTest::newRow("parallel jobs") << QStringList{u"2020-01|2021-12"_s, u"2020-06|2021-06"_s} << 2.0;
        QTest::newRow("years only") << QStringList{u"2015|2016"_s} << 2.0;
        QTest::newRow("until today") << QStringList{u"2024-01-01|"_s} << 2.0;
    }

    void yearsAreTheUnionOfRanges()
    {
        QFETCH(QStringList, ranges);
        QFETCH(double, years);
        model::Cv cv;
        for (const QString& range : ranges) {
            cv.require(SectionKind::Work).entries
                << job(u"Baker"_s, range.section(u'|', 0, 0), range.section(u'|', 1, 1), {});
        }
        QVERIFY(std::abs(yearsOfWork(cv, QDate(2026, 1, 1)) - years) < .02);
    }
};

QTEST_GUILESS_MAIN(TestMatcher)
#include "TestMatcher.moc"
