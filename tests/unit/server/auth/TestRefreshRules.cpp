// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/RefreshRules.h"

#include <QTest>

using namespace cvenhancer::server::auth;

namespace {

const QDateTime kNow(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

/// Issued two days ago; used and voided so many minutes ago, -1: not.
std::optional<RefreshState> token(int usedMinutesAgo, int voidedMinutesAgo = -1, int expiresInDays = 28)
{
    RefreshState state{kNow.addDays(-2), kNow.addDays(expiresInDays), std::nullopt, std::nullopt};
    if (usedMinutesAgo >= 0) {
        state.firstUsed = kNow.addSecs(-60 * usedMinutesAgo);
    }
    if (voidedMinutesAgo >= 0) {
        state.voided = kNow.addSecs(-60 * voidedMinutesAgo);
    }
    return state;
}

} // namespace

class TestRefreshRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestRefreshRules::judges_data()
{
    using State = std::optional<RefreshState>;
    QTest::addColumn<State>("presented");
    QTest::addColumn<State>("successor");
    QTest::addColumn<int>("sessionDays");
    QTest::addColumn<RefreshVerdict>("verdict");
    const State none;
    const auto row = [](const char* name, const State& presented, const State& successor, int days,
                        RefreshVerdict verdict) { QTest::newRow(name) << presented << successor << days << verdict; };
    row("successor was used", token(1), token(0), 2, RefreshVerdict::Reused);
    row("after the grace", token(11), token(-1), 2, RefreshVerdict::Reused);
    row("no successor known", token(1), none, 2, RefreshVerdict::Reused);
    row("successor was voided", token(1), token(-1, 1), 2, RefreshVerdict::Reused);
    row("voided itself", token(-1, 1), none, 2, RefreshVerdict::Reused);
    row("reused and expired", token(11, -1, -1), token(-1), 2, RefreshVerdict::Reused);
    row("idle for 30 days", token(-1, -1, 0), none, 2, RefreshVerdict::Expired);
    row("session of 180 days", token(-1), none, 180, RefreshVerdict::Expired);
    row("lost answer at the end of the session", token(1), token(-1), 180, RefreshVerdict::Expired);
    row("lost answer", token(10), token(-1), 2, RefreshVerdict::RotateAgain);
    row("first use", token(-1), none, 179, RefreshVerdict::Rotate);
}

void TestRefreshRules::judges()
{
    QFETCH(std::optional<RefreshState>, presented);
    QFETCH(std::optional<RefreshState>, successor);
    QFETCH(int, sessionDays);
    QTEST(judgeRefresh(*presented, successor, kNow.addDays(-sessionDays), kNow), "verdict");
}

QTEST_GUILESS_MAIN(TestRefreshRules)
#include "TestRefreshRules.moc"
