// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/CvMerge.h"

#include "codec/ResumeCodec.h"
#include "support/RandomCv.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::model;
using namespace cvenhancer::sync;

namespace {

Item item(const QString& text)
{
    return {ItemId(contentUuid(text)), text, true};
}

Entry job(const QString& employer, const QStringList& bullets)
{
    Entry entry;
    entry.id = EntryId(contentUuid(employer));
    entry.setText(Field::Name, employer);
    QList<Item> items;
    for (const QString& bullet : bullets) {
        items.append(item(bullet));
    }
    entry.setList(Field::Highlights, items);
    return entry;
}

Cv cvWith(const QList<Entry>& jobs)
{
    Cv cv;
    cv.basics.id = EntryId(contentUuid(u"basics"_s));
    cv.require(SectionKind::Work).entries = jobs;
    cv.find(SectionKind::Work)->id = SectionId(contentUuid(u"work"_s));
    return cv;
}

Entry& firstJob(Cv& cv)
{
    return cv.find(SectionKind::Work)->entries.first();
}

void setBullet(Cv& cv, qsizetype index, const QString& text)
{
    firstJob(cv).lists[Field::Highlights][index].text = text;
}

QStringList bullets(const Cv& cv)
{
    QStringList texts;
    for (const Item& bullet : cv.entries(SectionKind::Work).value(0).list(Field::Highlights)) {
        texts.append(bullet.text);
    }
    return texts;
}

void collect(const Entry& entry, QSet<QString>& texts)
{
    texts += QSet<QString>(entry.texts.cbegin(), entry.texts.cend());
    for (const QList<Item>& items : entry.lists) {
        for (const Item& one : items) {
            texts.insert(one.text);
        }
    }
}

/// Every text a reader could see.
QSet<QString> textsOf(const Cv& cv)
{
    QSet<QString> texts;
    collect(cv.basics, texts);
    for (const Section& section : cv.sections) {
        texts.insert(section.title);
        for (const Entry& entry : section.entries) {
            collect(entry, texts);
        }
    }
    return texts;
}

QString json(const Cv& cv)
{
    return QString::fromUtf8(codec::encodeResume(cv));
}

} // namespace

class TestCvMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheirsWhereBothChangedOneField();
    void mergesProseByWords();
    void keepsBothAdditions();
    void joinsEqualAdditions();
    void deletesWhatNobodyEdited();
    void restoresWhatWasEdited();
    void mergesWithoutABase();
    void takesSectionsOfAKindForOne();
    void mergesUnknownKeys();
    void keepsItsPromises();

private:
    const Cv m_base =
        cvWith({job(u"Larkfield"_s, {u"Led the move of 23 services to new machines"_s, u"Wrote docs"_s})});
};

void TestCvMerge::keepsTheirsWhereBothChangedOneField()
{
    Cv mine = m_base;
    Cv theirs = m_base;
    firstJob(mine).setText(Field::Position, u"Engineer"_s);
    firstJob(theirs).setText(Field::Position, u"Developer"_s);
    const CvMerge merged = mergeCvs(m_base, mine, theirs);
    QCOMPARE(merged.cv, theirs);
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts[0].mine, u"Engineer"_s);
    QCOMPARE(merged.conflicts[0].theirs, u"Developer"_s);
    QVERIFY(merged.conflicts[0].base.isNull());
    QCOMPARE(toJsonPath(merged.cv, merged.conflicts[0].path), u"work[0].position"_s);
}

void TestCvMerge::mergesProseByWords()
{
    Cv mine = m_base;
    Cv theirs = m_base;
    setBullet(mine, 0, u"Planned the move of 23 services to new machines"_s);
    setBullet(theirs, 0, u"Led the move of 23 services to AWS machines"_s);
    const CvMerge merged = mergeCvs(m_base, mine, theirs);
    QCOMPARE(bullets(merged.cv), QStringList({u"Planned the move of 23 services to AWS machines"_s, u"Wrote docs"_s}));
    QVERIFY(merged.conflicts.isEmpty());
}

void TestCvMerge::keepsBothAdditions()
{
    Cv mine = m_base;
    Cv theirs = m_base;
    firstJob(mine).lists[Field::Highlights].append(item(u"Mentored two"_s));
    firstJob(theirs).lists[Field::Highlights].prepend(item(u"Hired four"_s));
    const CvMerge merged = mergeCvs(m_base, mine, theirs);
    QCOMPARE(bullets(merged.cv),
             QStringList({u"Hired four"_s, u"Led the move of 23 services to new machines"_s, u"Wrote docs"_s,
                          u"Mentored two"_s}));
    QVERIFY(merged.conflicts.isEmpty());
}

void TestCvMerge::joinsEqualAdditions()
{
    Cv mine = m_base;
    Cv theirs = m_base;
    firstJob(mine).lists[Field::Highlights].append({ItemId(newUuidV7()), u"Mentored two"_s, true});
    firstJob(theirs).lists[Field::Highlights].append({ItemId(newUuidV7()), u"Mentored two"_s, true});
    const CvMerge merged = mergeCvs(m_base, mine, theirs);
    QCOMPARE(bullets(merged.cv).count(u"Mentored two"_s), 1);
    QCOMPARE(merged.cv, mergeCvs(m_base, theirs, mine).cv);
}

void TestCvMerge::deletesWhatNobodyEdited()
{
    Cv mine = m_base;
    firstJob(mine).lists[Field::Highlights].removeLast();
    Cv theirs = m_base;
    firstJob(theirs).setText(Field::Position, u"Developer"_s);
    const CvMerge merged = mergeCvs(m_base, mine, theirs);
    QCOMPARE(bullets(merged.cv), QStringList(u"Led the move of 23 services to new machines"_s));
    QVERIFY(merged.restored.isEmpty());
}

void TestCvMerge::restoresWhatWasEdited()
{
    const Cv mine = cvWith({});
    Cv theirs = m_base;
    setBullet(theirs, 1, u"Wrote better docs"_s);
    const CvMerge merged = mergeCvs(m_base, mine, theirs);
    QCOMPARE(merged.cv, theirs);
    QCOMPARE(merged.restored.size(), 1);
    QCOMPARE(mergeCvs(m_base, theirs, mine).cv, theirs);
}

void TestCvMerge::mergesWithoutABase()
{
    Cv theirs = m_base;
    theirs.find(SectionKind::Work)->entries.append(job(u"Trellis"_s, {}));
    const CvMerge merged = mergeCvs(Cv(), m_base, theirs);
    QCOMPARE(merged.cv, theirs);
    QVERIFY(merged.conflicts.isEmpty());
}

void TestCvMerge::takesSectionsOfAKindForOne()
{
    Cv mine = cvWith({job(u"Larkfield"_s, {})});
    mine.find(SectionKind::Work)->id = SectionId(newUuidV7());
    const CvMerge merged = mergeCvs(Cv(), mine, cvWith({job(u"Trellis"_s, {})}));
    QCOMPARE(merged.cv.sections.size(), 1);
    QCOMPARE(merged.cv.entries(SectionKind::Work).size(), 2);
}

void TestCvMerge::mergesUnknownKeys()
{
    Cv base;
    base.unknown = {{u"x"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}}};
    Cv mine = base;
    mine.unknown[u"x"_s] = QJsonObject{{u"a"_s, 5}, {u"b"_s, 2}};
    Cv theirs = base;
    theirs.unknown[u"x"_s] = QJsonObject{{u"a"_s, 1}, {u"b"_s, 6}, {u"c"_s, 7}};
    QCOMPARE(mergeCvs(base, mine, theirs).cv.unknown[u"x"_s].toObject(),
             QJsonObject({{u"a"_s, 5}, {u"b"_s, 6}, {u"c"_s, 7}}));
    theirs.unknown[u"x"_s] = 12;
    const CvMerge clash = mergeCvs(base, mine, theirs);
    QCOMPARE(clash.conflicts.size(), 1);
    QCOMPARE(clash.conflicts[0].key, u"x"_s);
    QCOMPARE(clash.cv.unknown[u"x"_s], QJsonValue(12));
}

/// Random CVs and random work on them on two devices.
void TestCvMerge::keepsItsPromises()
{
    test::RandomCv random(20261125);
    int calm = 0;
    for (int i = 0; i < 500; ++i) {
        const Cv base = random.next();
        const Cv mine = random.changed(base);
        const Cv theirs = random.chance(50) ? random.changed(base) : base;
        QCOMPARE(json(mergeCvs(base, mine, mine).cv), json(mine));
        QCOMPARE(json(mergeCvs(base, base, mine).cv), json(mine));
        QCOMPARE(json(mergeCvs(base, mine, base).cv), json(mine));
        const CvMerge merged = mergeCvs(base, mine, theirs);
        QCOMPARE(json(mergeCvs(theirs, merged.cv, theirs).cv), json(merged.cv));
        if (merged.conflicts.isEmpty()) {
            ++calm;
            QCOMPARE(json(mergeCvs(base, theirs, mine).cv), json(merged.cv));
            const QSet<QString> lost = textsOf(mine) - textsOf(base) - textsOf(merged.cv);
            QVERIFY2(lost.isEmpty(), qPrintable(lost.values().join(u" | "_s)));
        }
        QVERIFY((textsOf(theirs) - textsOf(base) - textsOf(merged.cv)).isEmpty());
    }
    QVERIFY(calm > 100);
}

QTEST_APPLESS_MAIN(TestCvMerge)
#include "TestCvMerge.moc"
