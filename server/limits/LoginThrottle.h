// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>

namespace cvenhancer::server::limits {

/// Slows down guessing the password of one account, also from many addresses. No hard lock, which would let anybody
/// lock the owner out: after `failures` within 15 minutes every attempt has to wait, twice as long each time, at most
/// 15 minutes. Accounts that do not exist behave the same. Safe to use from any thread.
class LoginThrottle {
public:
    explicit LoginThrottle(int failures, qsizetype mostAccounts = 100'000);

    /// How long this account's next attempt has to wait; 0: not at all.
    [[nodiscard]] std::chrono::seconds waitFor(const QString& account, const QDateTime& now) const;
    void recordFailure(const QString& account, const QDateTime& now);
    void recordSuccess(const QString& account);

    static constexpr std::chrono::minutes kWindow{15};

private:
    struct Failures {
        int count = 0;
        qint64 lastMs = 0;
    };
    static QByteArray keyOf(const QString& account);
    void makeRoom(qint64 nowMs);

    const int m_failures;
    const qsizetype m_mostAccounts;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Failures> m_accounts; ///< by a hash: no list of e-mail addresses in memory
};

} // namespace cvenhancer::server::limits
