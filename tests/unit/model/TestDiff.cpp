// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Diff.h"
#include "support/RandomCv.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::model;

namespace {

/// A CV with one group of skills that holds these keywords; a keyword's id comes from its first letter.
Cv withKeywords(const QString& words)
{
    Entry group;
    group.id = EntryId(contentUuid(u"group"_s));
    QList<Item> items;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        items.append({ItemId(contentUuid(word.left(1))), word, !word.endsWith(u'-')});
    }
    group.setList(Field::Keywords, items);
    Cv cv;
    cv.require(SectionKind::Skills).entries.append(group);
    return cv;
}

/// "-b ~a +c >d": what was removed, changed, inserted and moved.
QString summary(const QList<Edit>& edits)
{
    const QString signs = u"~~+->"_s;
    QString text;
    for (const Edit& edit : edits) {
        text += signs[static_cast<int>(edit.op)];
    }
    return text;
}

} // namespace

class TestDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSmall_data();
    void isSmall();
    void aSectionWithAnotherIdIsAnotherSection();
    void leavesUnknownKeysAlone();
    void leadsFromOneToTheOther_data();
    void leadsFromOneToTheOther();
};

void TestDiff::isSmall_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("edits");
    QTest::newRow("equal") << u"a b c"_s << u"a b c"_s << u""_s;
    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("first to the end") << u"a b c d"_s << u"b c d a"_s << u">"_s;
    QTest::newRow("last to the front") << u"a b c d"_s << u"d a b c"_s << u">"_s;
    QTest::newRow("two swapped") << u"a b c d"_s << u"a c b d"_s << u">"_s;
    QTest::newRow("reversed") << u"a b c d"_s << u"d c b a"_s << u">>>"_s;
    QTest::newRow("new in front") << u"a b"_s << u"x a b"_s << u"+"_s;
    QTest::newRow("new between") << u"a b"_s << u"a x b"_s << u"+"_s;
    QTest::newRow("gone") << u"a b c"_s << u"b"_s << u"--"_s;
    QTest::newRow("all gone") << u"a b c"_s << u""_s << u"---"_s;
    QTest::newRow("text") << u"a b"_s << u"a2 b"_s << u"~"_s;
    QTest::newRow("hidden") << u"a- b"_s << u"a- b-"_s << u"~~"_s;
    QTest::newRow("all at once") << u"a b c d"_s << u"d2 x b c"_s << u"-~+>"_s;
}

void TestDiff::isSmall()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, edits);
    const QList<Edit> found = diff(withKeywords(before), withKeywords(after));
    QCOMPARE(summary(found), edits);
    const auto result = apply(withKeywords(before), found);
    QVERIFY(result && *result == withKeywords(after));
}

void TestDiff::aSectionWithAnotherIdIsAnotherSection()
{
    const Cv before = withKeywords(u"a"_s);
    Cv after = before;
    after.sections[0].id = SectionId(contentUuid(u"another"_s));
    const QList<Edit> found = diff(before, after);
    QCOMPARE(summary(found), u"-+"_s);
    const auto result = apply(before, found);
    QVERIFY(result && *result == after);
}

void TestDiff::leavesUnknownKeysAlone()
{
    const Cv before = withKeywords(u"a"_s);
    Cv after = before;
    after.unknown[u"x"_s] = 1;
    after.meta[u"x"_s] = 1;
    after.sections[0].entries[0].unknown[u"x"_s] = 1;
    QVERIFY(diff(before, after).isEmpty());
}

void TestDiff::leadsFromOneToTheOther_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed) {
        QTest::addRow("seed %d", seed) << seed;
    }
}

void TestDiff::leadsFromOneToTheOther()
{
    QFETCH(int, seed);
    test::RandomCv random(static_cast<quint32>(seed));
    for (int i = 0; i < 100; ++i) {
        const Cv before = random.next();
        Cv after = random.chance(20) ? random.next() : random.changed(before);
        after.basics.unknown = before.basics.unknown;
        after.unknown = before.unknown;
        after.meta = before.meta;
        after.extraMeta = before.extraMeta;
        after.language = before.language;
        const QList<Edit> edits = diff(before, after);
        const auto forth = apply(before, edits);
        QVERIFY2(forth, qPrintable(forth ? QString() : forth.error().subject));
        QVERIFY(*forth == after);
        QVERIFY(diff(*forth, after).isEmpty());
        const auto back = apply(*forth, inverted(edits));
        QVERIFY(back && *back == before);
        QVERIFY(std::ranges::is_sorted(edits, {}, [](const Edit& edit) {
            return QList{EditOp::Remove, EditOp::SetText, EditOp::Insert, EditOp::Move}.indexOf(
                edit.op == EditOp::SetVisible ? EditOp::SetText : edit.op);
        }));
    }
}

QTEST_GUILESS_MAIN(TestDiff)
#include "TestDiff.moc"
