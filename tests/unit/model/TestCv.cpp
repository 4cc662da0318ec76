// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Cv.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::model;

namespace {

Entry job(const QString& name, const QStringList& highlights = {})
{
    Entry entry;
    entry.setText(Field::Name, name);
    QList<Item> items;
    for (const QString& text : highlights) {
        items.append({{}, text, true});
    }
    entry.setList(Field::Highlights, items);
    return entry;
}

Cv withJobs(const QList<Entry>& jobs)
{
    Cv cv;
    cv.require(SectionKind::Work).entries = jobs;
    assignContentIds(cv);
    return cv;
}

} // namespace

class TestCv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equality();
    void textsAndLists();
    void requireMakesASectionOnce();
    void contentIdsAreStable();
    void equalSiblingsDiffer();
    void idsThatAreThereStay();
};

void TestCv::equality()
{
    Entry a = job(u"a"_s, {u"1"_s});
    Entry b = a;
    QVERIFY(a == b);
    b.lists[Field::Courses] = {};
    QVERIFY2(a == b, "an empty list is no list");
    b.texts[Field::Summary] = u""_s;
    QVERIFY2(a != b, "an empty text is a text");
    b = a;
    b.lists[Field::Highlights][0].visible = false;
    QVERIFY(a != b);
    b = a;
    b.unknown[u"x"_s] = 1;
    QVERIFY(a != b);
    b = a;
    b.visible = false;
    QVERIFY(a != b);
}

void TestCv::textsAndLists()
{
    Entry entry = job(u"a"_s, {u"1"_s});
    QVERIFY(!entry.isEmpty());
    QVERIFY(entry.textOrNull(Field::Summary).isNull());
    entry.texts[Field::Summary] = QString();
    QVERIFY(!entry.textOrNull(Field::Summary).isNull());
    entry.setText(Field::Name, {});
    entry.setList(Field::Highlights, {});
    QVERIFY(!entry.texts.contains(Field::Name) && !entry.lists.contains(Field::Highlights));
    QVERIFY(entry.isEmpty());
    entry.unknown[u"x"_s] = 1;
    QVERIFY(!entry.isEmpty());
}

void TestCv::requireMakesASectionOnce()
{
    Cv cv;
    QVERIFY(!cv.find(SectionKind::Work));
    const SectionId id = cv.require(SectionKind::Work).id;
    QCOMPARE(cv.require(SectionKind::Work).id, id);
    QCOMPARE(cv.sections.size(), 1);
    QVERIFY(cv.find(id) == cv.find(SectionKind::Work));
    QVERIFY(cv.entries(SectionKind::Skills).isEmpty());
}

void TestCv::contentIdsAreStable()
{
    const Cv cv = withJobs({job(u"a"_s, {u"1"_s})});
    QVERIFY(cv == withJobs({job(u"a"_s, {u"1"_s})}));
    // Written down: an id of a file somebody imported last year must be found again.
    QCOMPARE(cv.find(SectionKind::Work)->id.toString(), QStringLiteral("0af7484b-7ab3-5432-8990-21ba023cb964"));
    QCOMPARE(cv.entries(SectionKind::Work)[0].id.toString(), QStringLiteral("5363d2b4-fa38-52ac-93a1-9328bb7d1d3d"));
    QCOMPARE(cv.entries(SectionKind::Work)[0].list(Field::Highlights)[0].id.toString(),
             QStringLiteral("9eac9b59-7f8a-52cf-af5f-fdb819d48bee"));
    const Cv moved = withJobs({job(u"b"_s), job(u"a"_s, {u"1"_s})});
    QCOMPARE(moved.entries(SectionKind::Work)[1].id, cv.entries(SectionKind::Work)[0].id);
}

void TestCv::equalSiblingsDiffer()
{
    const Cv cv = withJobs({job(u"a"_s, {u"1"_s, u"1"_s}), job(u"a"_s, {u"1"_s, u"1"_s}), job(u"a"_s)});
    QSet<QUuid> ids;
    for (const Entry& entry : cv.entries(SectionKind::Work)) {
        ids.insert(entry.id.uuid());
        for (const Item& item : entry.list(Field::Highlights)) {
            ids.insert(item.id.uuid());
        }
    }
    QCOMPARE(ids.size(), 7);
    QVERIFY(!ids.contains(QUuid()));
}

void TestCv::idsThatAreThereStay()
{
    const EntryId derived = withJobs({job(u"a"_s)}).entries(SectionKind::Work)[0].id;
    Entry edited = job(u"changed since"_s);
    edited.id = derived;
    const Cv cv = withJobs({job(u"a"_s), edited});
    QCOMPARE(cv.entries(SectionKind::Work)[1].id, derived);
    QVERIFY(cv.entries(SectionKind::Work)[0].id != derived);
}

QTEST_GUILESS_MAIN(TestCv)
#include "TestCv.moc"
