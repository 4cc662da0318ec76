// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/Tailoring.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

const QDate kToday(2026, 1, 15);

/// Docker and PostgreSQL are shown in the job and listed nowhere.
model::Cv sampleCv()
{
    model::Entry job;
    job.setText(model::Field::Name, u"Northmoor Software"_s);
    job.setText(model::Field::Position, u"Backend Developer"_s);
    job.setText(model::Field::StartDate, u"2020-01"_s);
    job.setList(model::Field::Highlights,
                {model::Item{{}, u"Packed the services with Docker and ran them on PostgreSQL."_s, true}});
    model::Entry group;
    group.setText(model::Field::Name, u"Tools"_s);
    group.setList(model::Field::Keywords, {model::Item{{}, u"Git"_s, true}});
    model::Cv cv;
    cv.basics.setText(model::Field::Name, u"Ada Example"_s);
    cv.require(model::SectionKind::Work).entries.append(job);
    cv.require(model::SectionKind::Skills).entries.append(group);
    assignContentIds(cv);
    return cv;
}

matching::AdvertAnalysis sampleAdvert()
{
    return matching::analyseAdvert(u"Backend Developer\n\nRequirements\n- Experience with Docker and PostgreSQL\n"
                                   "- Experience with Kubernetes\n"_s);
}

QStringList keywordsOf(const model::Cv& cv)
{
    QStringList keywords;
    for (const model::Entry& group : cv.entries(model::SectionKind::Skills)) {
        for (const model::Item& item : group.list(model::Field::Keywords)) {
            keywords.append(item.text);
        }
    }
    return keywords;
}

} // namespace

class TestTailoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothingForNoAdvert();
    void listsWhatTheCvShows();
    void hasNothingLeftToDo();
    void keepsFacts();
};

void TestTailoring::changesNothingForNoAdvert()
{
    const services::TailoredCv tailored = services::tailor(sampleCv(), matching::analyseAdvert({}), kToday);
    QVERIFY(tailored.cv == sampleCv());
    QVERIFY(tailored.applied.isEmpty());
    QCOMPARE(tailored.scoreAfter, tailored.scoreBefore);
}

void TestTailoring::listsWhatTheCvShows()
{
    const services::TailoredCv tailored = services::tailor(sampleCv(), sampleAdvert(), kToday);
    QVERIFY(keywordsOf(tailored.cv).contains(u"Docker"_s));
    QVERIFY(keywordsOf(tailored.cv).contains(u"PostgreSQL"_s));
    QVERIFY2(!keywordsOf(tailored.cv).contains(u"Kubernetes"_s), "nothing shows it");
    QVERIFY(tailored.scoreAfter >= tailored.scoreBefore);
    QVERIFY(std::ranges::none_of(tailored.applied, &matching::Suggestion::needsConfirmation));
    QCOMPARE(tailored.scoreAfter, matching::match(tailored.cv, sampleAdvert(), kToday).score);
}

void TestTailoring::hasNothingLeftToDo()
{
    const services::TailoredCv once = services::tailor(sampleCv(), sampleAdvert(), kToday);
    const services::TailoredCv twice = services::tailor(once.cv, sampleAdvert(), kToday);
    QVERIFY(!once.applied.isEmpty());
    QVERIFY(twice.applied.isEmpty());
    QVERIFY(twice.cv == once.cv);
}

void TestTailoring::keepsFacts()
{
    const services::TailoredCv tailored = services::tailor(sampleCv(), sampleAdvert(), kToday);
    const model::Entry before = sampleCv().entries(model::SectionKind::Work)[0];
    const model::Entry after = tailored.cv.entries(model::SectionKind::Work)[0];
    QCOMPARE(after.texts, before.texts);
    QVERIFY(tailored.cv.basics == sampleCv().basics);
}

QTEST_GUILESS_MAIN(TestTailoring)
#include "TestTailoring.moc"
