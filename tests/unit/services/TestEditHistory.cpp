// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/EditHistory.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using services::CvChange;
using services::EditHistory;

class TestEditHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToUndoAtFirst();
    void joinsTyping_data();
    void joinsTyping();
    void undoesAndRedoesByName();
    void aNewStepForgetsWhatWasTakenBack();
    void typingAfterAnUndoIsAStepOfItsOwn();
    void forgetsTheOldest();
    void changesSurviveTheJournal();
    void refusesAJournalLineThatIsNone();

private:
    static CvChange typed(const QString& path, const QString& before, const QString& after)
    {
        return {u"Edit "_s + path,
                {{model::EditOp::SetText, *model::Path::fromString(path), before, after, -1, -1}},
                {},
                {}};
    }

    static services::CvSettings withTemplate(const QString& language, const QString& id, rendering::PageSize size)
    {
        services::CvSettings settings;
        settings.language = language;
        settings.templateId = id;
        settings.pageSize = size;
        settings.accent = id.isEmpty() ? QString() : u"#123456"_s;
        settings.fitPages = id.isEmpty() ? 0 : 1;
        return settings;
    }

    const QDateTime m_start{QDate(2026, 3, 2), QTime(14, 2), Qt::UTC};
};

void TestEditHistory::hasNothingToUndoAtFirst()
{
    EditHistory history;
    QVERIFY(!history.canUndo());
    QVERIFY(!history.canRedo());
    QVERIFY(!history.takeUndo());
    QVERIFY(!history.takeRedo());
    QCOMPARE(history.undoName(), QString());
}

void TestEditHistory::joinsTyping_data()
{
    QTest::addColumn<CvChange>("second");
    QTest::addColumn<qint64>("pause");
    QTest::addColumn<bool>("cursorMoved");
    QTest::addColumn<int>("steps");
    const CvChange next = typed(u"basics/name"_s, u"N"_s, u"No"_s);
    QTest::newRow("another field") << typed(u"basics/label"_s, u""_s, u"A"_s) << qint64(10) << false << 2;
    QTest::newRow("after a pause") << next << EditHistory::kTypingPauseMs + 1 << false << 2;
    QTest::newRow("the cursor moved between") << next << qint64(10) << true << 2;
    QTest::newRow("another text under it") << typed(u"basics/name"_s, u"X"_s, u"Xo"_s) << qint64(10) << false << 2;
    QTest::newRow("typing on") << next << EditHistory::kTypingPauseMs << false << 1;
}

void TestEditHistory::joinsTyping()
{
    QFETCH(CvChange, second);
    QFETCH(qint64, pause);
    QFETCH(bool, cursorMoved);
    QFETCH(int, steps);
    EditHistory history;
    history.add(typed(u"basics/name"_s, {}, u"N"_s), m_start);
    if (cursorMoved) {
        history.endTyping();
    }
    history.add(second, m_start.addMSecs(pause));
    int undone = 0;
    while (history.takeUndo()) {
        ++undone;
    }
    QCOMPARE(undone, steps);
}

void TestEditHistory::undoesAndRedoesByName()
{
    EditHistory history;
    history.add(typed(u"basics/name"_s, u"A"_s, u"B"_s), m_start);
    history.add(typed(u"basics/label"_s, u"C"_s, u"D"_s), m_start);
    QCOMPARE(history.undoName(), u"Edit basics/label"_s);
    QCOMPARE(history.takeUndo()->edits, typed(u"basics/label"_s, u"D"_s, u"C"_s).edits);
    QCOMPARE(history.undoName(), u"Edit basics/name"_s);
    QCOMPARE(history.redoName(), u"Edit basics/label"_s);
    QCOMPARE(history.takeRedo()->edits, typed(u"basics/label"_s, u"C"_s, u"D"_s).edits);
    QVERIFY(!history.canRedo());
}

void TestEditHistory::aNewStepForgetsWhatWasTakenBack()
{
    EditHistory history;
    history.add(typed(u"basics/name"_s, u"A"_s, u"B"_s), m_start);
    QVERIFY(history.takeUndo());
    history.add(typed(u"basics/label"_s, u"C"_s, u"D"_s), m_start);
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undoName(), u"Edit basics/label"_s);
}

void TestEditHistory::typingAfterAnUndoIsAStepOfItsOwn()
{
    EditHistory history;
    history.add(typed(u"basics/name"_s, u""_s, u"A"_s), m_start);
    history.add(typed(u"basics/label"_s, u""_s, u"B"_s), m_start);
    QVERIFY(history.takeUndo());
    history.add(typed(u"basics/name"_s, u"A"_s, u"AC"_s), m_start);
    QCOMPARE(history.takeUndo()->edits.first().after, model::EditValue(u"A"_s));
}

void TestEditHistory::forgetsTheOldest()
{
    EditHistory history;
    for (int i = 0; i <= EditHistory::kLongest; ++i) {
        history.add(typed(u"basics/name"_s, QString::number(i), QString::number(i + 1)), m_start.addDays(i));
    }
    std::optional<CvChange> last;
    qsizetype undone = 0;
    while (const auto change = history.takeUndo()) {
        last = change;
        ++undone;
    }
    QCOMPARE(undone, EditHistory::kLongest);
    QCOMPARE(last->edits.first().after, model::EditValue(u"1"_s));
}

void TestEditHistory::changesSurviveTheJournal()
{
    CvChange change = typed(u"basics/name"_s, {}, u"Zoë \U0001F680 שלום"_s);
    change.settingsBefore = withTemplate(u"en"_s, {}, rendering::PageSize::A4);
    change.settingsAfter = withTemplate(u"de"_s, u"modern"_s, rendering::PageSize::Letter);
    const auto read = services::decodeChange(services::toJson(change));
    QVERIFY(read);
    QCOMPARE(*read, change);
    model::Cv cv;
    cv.language = u"en"_s;
    const auto changed = services::apply(cv, change);
    QVERIFY(changed);
    QCOMPARE(services::settingsOf(*changed), *change.settingsAfter);
    QCOMPARE(services::apply(*changed, services::inverted(change)).value(), cv);
    QVERIFY(!services::apply(*changed, change));
}

void TestEditHistory::refusesAJournalLineThatIsNone()
{
    QVERIFY(!services::decodeChange({}));
    QVERIFY(!services::decodeChange({{u"edits"_s, QJsonArray{QJsonObject{{u"op"_s, u"explode"_s}}}}}));
}

QTEST_GUILESS_MAIN(TestEditHistory)
#include "TestEditHistory.moc"
