// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Edit.h"
#include "model/EditFactory.h"
#include "support/RandomCv.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::model;

namespace {

/// One job with two highlights and an empty summary; one group of skills without keywords.
Cv sample()
{
    Cv cv;
    cv.basics.setText(Field::Name, u"Ada Example"_s);
    Entry job;
    job.setText(Field::Position, u"Engineer"_s);
    job.texts[Field::Summary] = u""_s;
    job.setList(Field::Highlights, {Item{{}, u"one"_s, true}, Item{{}, u"two"_s, true}});
    cv.require(SectionKind::Work).entries.append(job);
    Entry skills;
    skills.setText(Field::Name, u"Tools"_s);
    cv.require(SectionKind::Skills).entries.append(skills);
    assignContentIds(cv);
    return cv;
}

Path at(const Cv& cv, const QString& jsonPath)
{
    return fromJsonPath(cv, jsonPath).value_or(Path());
}

Item item(const QString& text)
{
    return {ItemId(contentUuid(text)), text, true};
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void changesAndTakesBack_data();
    void changesAndTakesBack();
    void absentAndEmptyTextsDiffer();
    void makesAndDropsAList();
    void appliesAllOrNothing();
    void randomEditsInvert();
};

void TestEdit::refuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorCode>("code");
    const Cv cv = sample();
    const Path job = at(cv, u"work[0]"_s);
    const Path position = at(cv, u"work[0].position"_s);
    const Path highlights = at(cv, u"work[0].highlights"_s);
    const Path first = at(cv, u"work[0].highlights[0]"_s);
    Path nobody = job;
    nobody.entry = EntryId(contentUuid(u"nobody"_s));
    Path wrongField = job;
    wrongField.field = Field::Courses;
    using enum EditOp;
    using enum ErrorCode;
    QTest::newRow("text changed meanwhile") << Edit{SetText, position, u"Chef"_s, u"Cook"_s} << EditConflict;
    QTest::newRow("text gone meanwhile") << Edit{SetText, at(cv, u"work[0].name"_s), u"A"_s, u"B"_s} << EditConflict;
    QTest::newRow("text there meanwhile") << Edit{SetText, position, QString(), u"Cook"_s} << EditConflict;
    QTest::newRow("empty is not absent") << Edit{SetText, at(cv, u"work[0].summary"_s), QString(), u"Cook"_s}
                                         << EditConflict;
    QTest::newRow("text of a list") << Edit{SetText, highlights, QString(), u"x"_s} << InvalidArgument;
    QTest::newRow("text of an entry") << Edit{SetText, job, QString(), u"x"_s} << InvalidArgument;
    QTest::newRow("text without a value") << Edit{SetText, position, u"Engineer"_s, {}} << InvalidArgument;
    QTest::newRow("text as a bool") << Edit{SetText, position, u"Engineer"_s, true} << InvalidArgument;
    QTest::newRow("field of another section") << Edit{SetText, wrongField, QString(), u"x"_s} << InvalidArgument;
    QTest::newRow("item in a field of another section") << makeInsert(wrongField, item(u"x"_s)) << InvalidArgument;
    QTest::newRow("text of no entry") << Edit{SetText, nobody, QString(), u"x"_s} << InvalidArgument;
    QTest::newRow("hide nobody") << Edit{SetVisible, nobody, true, false} << PathNotFound;
    QTest::newRow("hide what is hidden") << Edit{SetVisible, job, false, true} << EditConflict;
    QTest::newRow("hide a field") << Edit{SetVisible, position, true, false} << InvalidArgument;
    QTest::newRow("insert twice") << makeInsert(Path(job), cv.find(SectionKind::Work)->entries[0]) << EditConflict;
    QTest::newRow("insert a second section of a kind") << makeInsert(*cv.find(SectionKind::Work)) << EditConflict;
    QTest::newRow("insert beyond the end") << makeInsert(highlights, item(u"x"_s), 3) << EditConflict;
    QTest::newRow("insert under another name") << Edit{Insert, first, {}, item(u"x"_s)} << InvalidArgument;
    QTest::newRow("insert an item as an entry") << Edit{Insert, nobody, {}, item(u"x"_s)} << InvalidArgument;
    QTest::newRow("insert basics") << Edit{Insert, Path(), {}, Entry()} << InvalidArgument;
    QTest::newRow("remove nobody") << Edit{Remove, nobody, Entry(), {}, 0} << PathNotFound;
    QTest::newRow("remove what changed") << Edit{Remove, first, item(u"x"_s), {}, 0} << EditConflict;
    QTest::newRow("remove from elsewhere") << Edit{Remove, first, *findItem(cv, first), {}, 1} << EditConflict;
    QTest::newRow("move from elsewhere") << Edit{Move, first, {}, {}, 1, 0} << EditConflict;
    QTest::newRow("move beyond the end") << Edit{Move, first, {}, {}, 0, 2} << EditConflict;
    QTest::newRow("move to nowhere") << Edit{Move, first, {}, {}, 0, -1} << EditConflict;
    QTest::newRow("move a field") << Edit{Move, position, {}, {}, 0, 1} << InvalidArgument;
}

void TestEdit::refuses()
{
    QFETCH(Edit, edit);
    QFETCH(ErrorCode, code);
    const auto changed = apply(sample(), edit);
    QVERIFY(!changed);
    QCOMPARE(errorCodeName(changed.error().code), errorCodeName(code));
    QCOMPARE(changed.error().subject, edit.path.toString());
}

void TestEdit::changesAndTakesBack_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const Cv cv = sample();
    const Path job = at(cv, u"work[0]"_s);
    const Path highlights = at(cv, u"work[0].highlights"_s);
    const Path first = at(cv, u"work[0].highlights[0]"_s);
    Entry second;
    second.id = EntryId(contentUuid(u"second"_s));
    second.setText(Field::Position, u"Lead"_s);
    Section custom;
    custom.id = SectionId(contentUuid(u"custom"_s));
    custom.entries.append(second);
    QTest::newRow("text") << makeSetText(cv, at(cv, u"basics.name"_s), u"Eve"_s) << u"basics.name"_s << u"Eve"_s;
    QTest::newRow("text removed") << makeSetText(cv, at(cv, u"basics.name"_s), {}) << u"basics.name"_s << QString();
    QTest::newRow("item's text") << makeSetText(cv, first, u"1"_s) << u"work[0].highlights[0]"_s << u"1"_s;
    QTest::newRow("entry in front") << makeInsert(at(cv, u"work"_s), second, 0) << u"work[0].position"_s << u"Lead"_s;
    QTest::newRow("entry at the end") << makeInsert(at(cv, u"work"_s), second) << u"work[1].position"_s << u"Lead"_s;
    QTest::newRow("section") << makeInsert(custom, 1) << u"custom[0].entries[0].position"_s << u"Lead"_s;
    QTest::newRow("item") << makeInsert(highlights, item(u"x"_s), 1) << u"work[0].highlights[1]"_s << u"x"_s;
    QTest::newRow("item gone") << makeRemove(cv, first) << u"work[0].highlights[0]"_s << u"two"_s;
    QTest::newRow("entry gone") << makeRemove(cv, job) << u"work[0].position"_s << QString();
    QTest::newRow("section gone") << makeRemove(cv, at(cv, u"work"_s)) << u"work[0].position"_s << QString();
    QTest::newRow("item moved") << makeMove(cv, first, 1) << u"work[0].highlights[1]"_s << u"one"_s;
    QTest::newRow("section moved") << makeMove(cv, at(cv, u"work"_s), 1) << u"work[0].position"_s << u"Engineer"_s;
    QTest::newRow("section's heading") << makeSetText(cv, at(cv, u"work"_s), u"Jobs"_s) << u"basics.name"_s
                                       << u"Ada Example"_s;
    QTest::newRow("entry hidden") << makeSetVisible(cv, job, false) << u"work[0].position"_s << u"Engineer"_s;
}

void TestEdit::changesAndTakesBack()
{
    QFETCH(Edit, edit);
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Cv before = sample();
    const auto after = apply(before, edit);
    QVERIFY2(after, qPrintable(after ? QString() : errorCodeName(after.error().code)));
    QVERIFY(*after != before);
    const Path place = at(*after, path);
    const Item* placed = findItem(*after, place);
    QCOMPARE(placed ? placed->text : findEntry(*after, place)->text(place.field.value_or(Field::Type)), text);
    const auto back = apply(*after, inverted(edit));
    QVERIFY(back && *back == before);
}

void TestEdit::absentAndEmptyTextsDiffer()
{
    const Cv cv = sample();
    const Path summary = at(cv, u"work[0].summary"_s);
    const auto removed = apply(cv, makeSetText(cv, summary, {}));
    QVERIFY(removed && !findEntry(*removed, summary)->texts.contains(Field::Summary));
    const auto emptied = apply(*removed, makeSetText(*removed, summary, u""_s));
    QVERIFY(emptied && *emptied == cv);
}

void TestEdit::makesAndDropsAList()
{
    const Cv cv = sample();
    const Edit edit = makeInsert(at(cv, u"skills[0].keywords"_s), item(u"Qt"_s));
    const auto with = apply(cv, edit);
    QVERIFY(with);
    QCOMPARE(with->entries(SectionKind::Skills)[0].list(Field::Keywords).size(), 1);
    const auto without = apply(*with, inverted(edit));
    QVERIFY(without && !without->entries(SectionKind::Skills)[0].lists.contains(Field::Keywords));
}

void TestEdit::appliesAllOrNothing()
{
    const Cv cv = sample();
    const Edit good = makeSetText(cv, at(cv, u"basics.name"_s), u"Eve"_s);
    QVERIFY(apply(cv, QList<Edit>{good}));
    QVERIFY(!apply(cv, QList<Edit>{good, good}));
    const QList<Edit> both{good, makeRemove(cv, at(cv, u"work"_s))};
    const auto changed = apply(cv, both);
    QVERIFY(changed);
    const auto back = apply(*changed, inverted(both));
    QVERIFY(back && *back == cv);
}

void TestEdit::randomEditsInvert()
{
    test::RandomCv random(7);
    for (int i = 0; i < 300; ++i) {
        const Cv cv = random.next();
        if (cv.sections.isEmpty()) {
            continue;
        }
        const Section& section = cv.sections[random.index(cv.sections.size())];
        Path path;
        path.kind = section.kind;
        path.section = section.kind == SectionKind::Custom ? section.id : SectionId();
        if (!section.entries.isEmpty() && random.chance(70)) {
            path.entry = section.entries[random.index(section.entries.size())].id;
        }
        const qsizetype siblings = path.entry.isNull() ? cv.sections.size() : section.entries.size();
        for (const Edit& edit : {makeRemove(cv, path), makeMove(cv, path, static_cast<int>(random.index(siblings))),
                                 makeSetVisible(cv, path, random.chance(50))}) {
            const auto after = apply(cv, edit);
            QVERIFY(after);
            const auto back = apply(*after, inverted(edit));
            QVERIFY(back && *back == cv);
        }
    }
}

QTEST_GUILESS_MAIN(TestEdit)
#include "TestEdit.moc"
