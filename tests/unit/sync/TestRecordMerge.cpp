// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/RecordMerge.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::sync;

class TestRecordMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheirsInAClash_data();
    void keepsTheirsInAClash();
    void merges_data();
    void merges();
    void mergesTheCvInside();
    void survivesACvThatIsNone();
};

void TestRecordMerge::keepsTheirsInAClash_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("base");
    QTest::addColumn<QJsonValue>("mine");
    QTest::addColumn<QJsonValue>("theirs");
    QTest::newRow("text") << u"title"_s << QJsonValue(u"A"_s) << QJsonValue(u"B"_s) << QJsonValue(u"C"_s);
    QTest::newRow("prose") << u"body"_s << QJsonValue(u"one two"_s) << QJsonValue(u"one 2"_s)
                           << QJsonValue(u"one zwei"_s);
    QTest::newRow("added twice") << u"title"_s << QJsonValue(QJsonValue::Undefined) << QJsonValue(u"B"_s)
                                 << QJsonValue(u"C"_s);
    QTest::newRow("list") << u"x"_s << QJsonValue(QJsonArray{1}) << QJsonValue(QJsonArray{2}) << QJsonValue(3);
}

void TestRecordMerge::keepsTheirsInAClash()
{
    QFETCH(QString, column);
    QFETCH(QJsonValue, base);
    QFETCH(QJsonValue, mine);
    QFETCH(QJsonValue, theirs);
    const RecordMerge merged = mergeRecords(RecordType::Letter, {{column, base}}, {{column, mine}}, {{column, theirs}});
    QCOMPARE(merged.data.value(column), theirs);
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts[0].field, column);
    QCOMPARE(merged.conflicts[0].base.isNull(), base.isUndefined());
}

void TestRecordMerge::merges_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("base");
    QTest::addColumn<QJsonValue>("mine");
    QTest::addColumn<QJsonValue>("theirs");
    QTest::addColumn<QJsonValue>("merged");
    QTest::newRow("mine changed") << RecordType::Cv << u"title"_s << QJsonValue(u"A"_s) << QJsonValue(u"B"_s)
                                  << QJsonValue(u"A"_s) << QJsonValue(u"B"_s);
    QTest::newRow("is_applied stays") << RecordType::Suggestion << u"is_applied"_s << QJsonValue(true)
                                      << QJsonValue(true) << QJsonValue(false) << QJsonValue(true);
    QTest::newRow("later") << RecordType::Cv << u"updated_at"_s << QJsonValue(u"2026-01-01"_s)
                           << QJsonValue(u"2026-03-01"_s) << QJsonValue(u"2026-02-01"_s) << QJsonValue(u"2026-03-01"_s);
    QTest::newRow("earlier") << RecordType::Cv << u"created_at"_s << QJsonValue(QJsonValue::Undefined)
                             << QJsonValue(u"2026-03-01"_s) << QJsonValue(u"2026-02-01"_s)
                             << QJsonValue(u"2026-02-01"_s);
    QTest::newRow("computed") << RecordType::Customization << u"score"_s << QJsonValue(1) << QJsonValue(2)
                              << QJsonValue(3) << QJsonValue(3);
    QTest::newRow("prose") << RecordType::Application << u"notes"_s << QJsonValue(u"call on Monday at nine"_s)
                           << QJsonValue(u"ring on Monday at nine"_s) << QJsonValue(u"call on Monday at ten"_s)
                           << QJsonValue(u"ring on Monday at ten"_s);
}

void TestRecordMerge::merges()
{
    QFETCH(RecordType, type);
    QFETCH(QString, column);
    QFETCH(QJsonValue, base);
    QFETCH(QJsonValue, mine);
    QFETCH(QJsonValue, theirs);
    QFETCH(QJsonValue, merged);
    const RecordMerge one = mergeRecords(type, {{column, base}}, {{column, mine}}, {{column, theirs}});
    QCOMPARE(one.data.value(column), merged);
    QVERIFY(one.conflicts.isEmpty());
}

void TestRecordMerge::mergesTheCvInside()
{
    const auto cv = [](const QString& name, const QString& label) {
        return QJsonObject{
            {u"parsed_data"_s, QJsonObject{{u"basics"_s, QJsonObject{{u"name"_s, name}, {u"label"_s, label}}}}}};
    };
    const RecordMerge merged = mergeRecords(RecordType::Cv, cv(u"A"_s, u"x"_s), cv(u"B"_s, u"y"_s), cv(u"A"_s, u"z"_s));
    const QJsonObject basics = merged.data[u"parsed_data"_s].toObject()[u"basics"_s].toObject();
    QCOMPARE(basics[u"name"_s].toString(), u"B"_s);
    QCOMPARE(basics[u"label"_s].toString(), u"z"_s);
    QCOMPARE(merged.conflicts, QList<RecordConflict>({{u"parsed_data/basics.label"_s, u"x"_s, u"y"_s, u"z"_s}}));
}

void TestRecordMerge::survivesACvThatIsNone()
{
    const QJsonObject broken{{u"parsed_data"_s, 7}};
    const QJsonObject mine{{u"parsed_data"_s, QJsonObject{{u"basics"_s, QJsonObject{{u"name"_s, u"B"_s}}}}}};
    const RecordMerge merged = mergeRecords(RecordType::Cv, {}, mine, broken);
    QVERIFY(!merged.data.isEmpty());
}

QTEST_APPLESS_MAIN(TestRecordMerge)
#include "TestRecordMerge.moc"
