// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ListEdits.h"

#include "model/EditFactory.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

class TestListEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPathThatNamesNothingGivesNothing();
    void makesTheList_data();
    void makesTheList();
    void splitsWords_data();
    void splitsWords();

private:
    model::Cv m_cv;
    model::Path m_list;
    QList<model::Item> m_items;
};

void TestListEdits::init()
{
    m_items.clear();
    for (const QString& text : {u"one"_s, u"two"_s, u"three"_s}) {
        m_items.append({ItemId(QUuid::createUuidV5(QUuid(), text)), text, text != u"two"_s});
    }
    model::Entry entry;
    entry.id = EntryId(QUuid::createUuidV5(QUuid(), u"entry"_s));
    entry.setList(model::Field::Highlights, m_items);
    m_cv = {};
    m_cv.require(model::SectionKind::Work).entries = {entry};
    m_list = {model::SectionKind::Work, {}, entry.id, model::Field::Highlights, {}};
}

void TestListEdits::aPathThatNamesNothingGivesNothing()
{
    m_list.entry = EntryId(QUuid::createUuid());
    QVERIFY(services::listEdits(m_cv, m_list, {u"x"_s}, {}).isEmpty());
    QVERIFY(services::listEdits({}, {}, {u"x"_s}, {}).isEmpty());
}

void TestListEdits::makesTheList_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<int>>("kept"); ///< which old item each text keeps, -1: a new one
    QTest::addColumn<qsizetype>("edits");
    const auto row = [](const char* name, const QString& texts, const QList<int>& kept, qsizetype edits) {
        QTest::newRow(name) << texts.split(u'|', Qt::SkipEmptyParts) << kept << edits;
    };
    row("the same", u"one|two|three"_s, {0, 1, 2}, 0);
    row("nothing left", {}, {}, 3);
    row("typed", u"one|twos|three"_s, {0, 1, 2}, 1);
    row("split", u"one|tw|o|three"_s, {0, 1, -1, 2}, 2);
    row("joined", u"onetwo|three"_s, {0, 2}, 2);
    row("pasted at the end", u"one|two|three|four|five"_s, {0, 1, 2, -1, -1}, 2);
    row("first removed", u"two|three"_s, {1, 2}, 1);
    row("equal neighbours", u"one|one|two|three"_s, {0, -1, 1, 2}, 1);
}

void TestListEdits::makesTheList()
{
    QFETCH(QStringList, texts);
    QFETCH(QList<int>, kept);
    QFETCH(qsizetype, edits);
    const auto made = services::listEdits(m_cv, m_list, texts, QDateTime::currentDateTimeUtc());
    QCOMPARE(made.size(), edits);
    const auto changed = model::apply(m_cv, made);
    QVERIFY(changed);
    const QList<model::Item> items = changed->entries(model::SectionKind::Work)[0].list(model::Field::Highlights);
    QCOMPARE(items.size(), texts.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(items[i].text, texts[i]);
        const auto old = std::ranges::find(m_items, items[i].id, &model::Item::id);
        QCOMPARE(old == m_items.end() ? -1 : static_cast<int>(old - m_items.begin()), kept[i]);
        QVERIFY(old == m_items.end() || old->visible == items[i].visible);
    }
    QCOMPARE(model::apply(*changed, model::inverted(made)).value(), m_cv);
}

void TestListEdits::splitsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" , ,"_s << QStringList();
    QTest::newRow("words") << u"Go, Python ,SQL"_s << QStringList{u"Go"_s, u"Python"_s, u"SQL"_s};
    QTest::newRow("brackets") << u"Kafka (2, 3), Go"_s << QStringList{u"Kafka (2, 3)"_s, u"Go"_s};
    QTest::newRow("a bracket that stays open") << u"C (ansi, Go"_s << QStringList{u"C (ansi, Go"_s};
    QTest::newRow("lines") << u"Go\nSQL"_s << QStringList{u"Go"_s, u"SQL"_s};
}

void TestListEdits::splitsWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(services::splitWords(text), words);
    QList<model::Item> items;
    for (const QString& word : words) {
        items.append({{}, word, true});
    }
    QVERIFY(services::canBeOneLine(items));
    items.append({{}, u"sales, marketing"_s, true});
    QVERIFY(!services::canBeOneLine(items));
}

QTEST_GUILESS_MAIN(TestListEdits)
#include "TestListEdits.moc"
