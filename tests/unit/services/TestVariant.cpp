// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AdvertHeadline.h"
#include "services/SuggestionCodec.h"
#include "services/Variant.h"

#include "base/Uuid.h"
#include "model/Diff.h"
#include "model/EditFactory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::services;
using model::Field;
using model::SectionKind;

namespace {

model::Cv sampleCv()
{
    model::Entry job;
    job.setText(Field::Name, u"Northmoor"_s);
    job.setList(Field::Highlights,
                {model::Item{{}, u"Looked after Postgres"_s, true}, model::Item{{}, u"Wrote reports"_s, true}});
    model::Entry group;
    group.setText(Field::Name, u"Tools"_s);
    group.setList(Field::Keywords, {model::Item{{}, u"Git"_s, true}});
    model::Cv cv;
    cv.basics.setText(Field::Name, u"Ada Example"_s);
    cv.basics.setText(Field::Label, u"Analyst"_s);
    cv.require(SectionKind::Work).entries.append(job);
    cv.require(SectionKind::Skills).entries.append(group);
    assignContentIds(cv);
    return cv;
}

QStringList skillsOf(const model::Cv& cv)
{
    QStringList texts;
    for (const model::Item& item : cv.entries(SectionKind::Skills).first().list(Field::Keywords)) {
        texts.append(item.text);
    }
    return texts;
}

model::Path bullet(const model::Cv& cv, qsizetype index)
{
    const model::Entry job = cv.entries(SectionKind::Work).first();
    return {SectionKind::Work, {}, job.id, Field::Highlights, job.list(Field::Highlights).at(index).id};
}

model::Cv with(const model::Cv& cv, const model::Edit& edit)
{
    return model::apply(cv, edit).value();
}

VariantChange change(const QString& title, const QList<model::Edit>& edits)
{
    VariantChange made;
    made.suggestion.id = SuggestionId(contentUuid(title));
    made.suggestion.title = title;
    made.edits = edits;
    return made;
}

model::Edit addSkill(const model::Cv& cv, const QString& skill)
{
    const model::Path list{SectionKind::Skills, {}, cv.entries(SectionKind::Skills).first().id, Field::Keywords, {}};
    const auto count = static_cast<int>(skillsOf(cv).size());
    return model::makeInsert(list, model::Item{ItemId(contentUuid(skill)), skill, true}, count);
}

} // namespace

class TestVariant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheBaseTookAwayIsAClash();
    void bothChangedTheSameText_data();
    void bothChangedTheSameText();
    void theSameChangeOnBothSidesIsNone();
    void whatTheBaseChangedElsewhereFlowsIn();
    void takesBackOneChangeOfSeveral();
    void whatLaterChangesBuildOnStays();
    void rowsKeepSuggestions();
    void foreignRowsAreNothing();
    void headlines_data();
    void headlines();
};

void TestVariant::whatTheBaseTookAwayIsAClash()
{
    const model::Cv cv = sampleCv();
    const model::Edit edit = model::makeSetText(cv, bullet(cv, 0), u"Looked after PostgreSQL"_s);
    const model::Cv base = with(cv, model::makeRemove(cv, bullet(cv, 0)));
    const Rebased rebased = rebase(base, {change(u"wording"_s, {edit})}, OnClash::KeepVariant);
    QCOMPARE(rebased.cv, base);
    QVERIFY(rebased.changes.isEmpty());
    QCOMPARE(rebased.clashes.size(), 1);
    QVERIFY(rebased.clashes.first().base.isNull());
    QCOMPARE(rebased.clashes.first().variant, u"Looked after PostgreSQL"_s);
}

void TestVariant::bothChangedTheSameText_data()
{
    QTest::addColumn<OnClash>("onClash");
    QTest::addColumn<QString>("expected");
    QTest::newRow("keep the variant") << OnClash::KeepVariant << u"Looked after PostgreSQL"_s;
    QTest::newRow("keep the base") << OnClash::KeepBase << u"Ran Postgres"_s;
}

void TestVariant::bothChangedTheSameText()
{
    QFETCH(OnClash, onClash);
    QFETCH(QString, expected);
    const model::Cv cv = sampleCv();
    const model::Edit mine = model::makeSetText(cv, bullet(cv, 0), u"Looked after PostgreSQL"_s);
    const model::Cv base = with(cv, model::makeSetText(cv, bullet(cv, 0), u"Ran Postgres"_s));
    const Rebased rebased = rebase(base, {change(u"wording"_s, {mine})}, onClash);
    QCOMPARE(model::findItem(rebased.cv, bullet(cv, 0))->text, expected);
    QCOMPARE(rebased.clashes.size(), 1);
    QCOMPARE(rebased.clashes.first().base, u"Ran Postgres"_s);
    if (onClash == OnClash::KeepVariant) { // and it can still be taken back, to what the base says
        QCOMPARE(withoutChange(rebased.cv, rebased.changes.first()).value(), base);
    }
}

void TestVariant::theSameChangeOnBothSidesIsNone()
{
    const model::Cv cv = sampleCv();
    const QList<model::Edit> edits{model::makeSetText(cv, bullet(cv, 0), u"New"_s), addSkill(cv, u"Rust"_s)};
    const model::Cv base = model::apply(cv, edits).value();
    const Rebased rebased = rebase(base, {change(u"both"_s, edits)}, OnClash::KeepBase);
    QCOMPARE(rebased.cv, base);
    QVERIFY(rebased.clashes.isEmpty());
}

void TestVariant::whatTheBaseChangedElsewhereFlowsIn()
{
    const model::Cv cv = sampleCv();
    model::Cv base = with(cv, addSkill(cv, u"Perl"_s)); // the variant's place is taken
    base = with(base, model::makeSetText(base, bullet(cv, 1), u"Wrote daily reports"_s));
    const Rebased rebased = rebase(base, {change(u"rust"_s, {addSkill(cv, u"Rust"_s)})}, OnClash::KeepVariant);
    QCOMPARE(skillsOf(rebased.cv), (QStringList{u"Git"_s, u"Rust"_s, u"Perl"_s}));
    QCOMPARE(model::findItem(rebased.cv, bullet(cv, 1))->text, u"Wrote daily reports"_s);
    QVERIFY(rebased.clashes.isEmpty());
}

void TestVariant::takesBackOneChangeOfSeveral()
{
    const model::Cv cv = sampleCv();
    const model::Edit first = addSkill(cv, u"Rust"_s);
    const model::Cv one = with(cv, first);
    const model::Edit second = addSkill(one, u"Perl"_s);
    const model::Cv both = with(one, second);
    QCOMPARE(skillsOf(withoutChange(both, change(u"rust"_s, {first})).value()), (QStringList{u"Git"_s, u"Perl"_s}));
    QCOMPARE(withoutChange(both, change(u"perl"_s, {second})).value(), one);
}

void TestVariant::whatLaterChangesBuildOnStays()
{
    const model::Cv cv = sampleCv();
    const model::Edit first = model::makeSetText(cv, bullet(cv, 0), u"One"_s);
    const model::Cv one = with(cv, first);
    const model::Cv two = with(one, model::makeSetText(one, bullet(cv, 0), u"Two"_s));
    QCOMPARE(withoutChange(two, change(u"one"_s, {first})).error().code, ErrorCode::EditConflict);
}

void TestVariant::rowsKeepSuggestions()
{
    const model::Cv cv = sampleCv();
    KeptSuggestion kept;
    kept.state = SuggestionState::Applied;
    kept.change = change(u"Write it as “PostgreSQL”"_s, {model::makeSetText(cv, bullet(cv, 0), u"PostgreSQL"_s)});
    kept.change.suggestion.op = matching::SuggestionOp::Replace;
    kept.change.suggestion.path = bullet(cv, 0);
    kept.change.suggestion.evidence = {{bullet(cv, 1), u"reports"_s}};
    kept.change.suggestion.gain = 2.5;
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    const CustomizationId customization(newUuidV7(now));
    const storage::SuggestionRow row = toRow(kept, CvId(newUuidV7(now)), customization, now);
    QVERIFY(row.isApplied);
    const auto back = fromRow(row);
    QVERIFY(back);
    QCOMPARE(back->state, SuggestionState::Applied);
    QCOMPARE(back->change.edits, kept.change.edits);
    QCOMPARE(back->change.suggestion.id, kept.change.suggestion.id);
    QCOMPARE(back->change.suggestion.path, kept.change.suggestion.path);
    QCOMPARE(back->change.suggestion.op, kept.change.suggestion.op);
    QCOMPARE(back->change.suggestion.evidence.first().text, u"reports"_s);
    QCOMPARE(toRow(*back, row.cvId, customization, now), row);
    QVERIFY(toRow(kept, row.cvId, CustomizationId(newUuidV7(now)), now).id != row.id);
}

void TestVariant::foreignRowsAreNothing()
{
    storage::SuggestionRow row;
    for (const QByteArray& edit : {QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"path":"work","edits":[{}]})")}) {
        row.edit = edit;
        QVERIFY(!fromRow(row));
    }
}

void TestVariant::headlines_data()
{
    QTest::addColumn<QString>("advert");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("one line") << u"Cook wanted"_s << u"Cook wanted"_s;
    QTest::newRow("a place is no employer") << u"Cook\nLeeds, full time\n\nWe cook."_s << u"Cook"_s;
    QTest::newRow("named twice") << u"Cook\n\nFell Kitchen, Leeds\n\nFell Kitchen feeds schools."_s
                                 << u"Cook · Fell Kitchen"_s;
    QTest::newRow("a heading is none") << u"Cook\nAbout us:\nAbout us: we cook."_s << u"Cook"_s;
    QTest::newRow("with a dash") << u"Koch\nMühle Nord – Bremen\nDie Mühle Nord kocht."_s << u"Koch · Mühle Nord"_s;
}

void TestVariant::headlines()
{
    QFETCH(QString, advert);
    QTEST(headlineOf(advert, {}).text(), "expected");
}

QTEST_GUILESS_MAIN(TestVariant)
#include "TestVariant.moc"
