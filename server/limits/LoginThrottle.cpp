// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "limits/LoginThrottle.h"

#include <QCryptographicHash>

namespace cvenhancer::server::limits {

namespace {

constexpr qint64 kWindowMs = std::chrono::milliseconds(LoginThrottle::kWindow).count();
constexpr int kMostDoublings = 10; ///< 2^10 s is more than the window

} // namespace

LoginThrottle::LoginThrottle(int failures, qsizetype mostAccounts)
    : m_failures(failures)
    , m_mostAccounts(mostAccounts)
{
}

std::chrono::seconds LoginThrottle::waitFor(const QString& account, const QDateTime& now) const
{
    const std::scoped_lock lock(m_mutex);
    const Failures failures = m_accounts.value(keyOf(account));
    const int excess = failures.count - m_failures;
    if (excess < 0) {
        return std::chrono::seconds(0);
    }
    const qint64 delayMs = qMin<qint64>(kWindowMs, 1000LL << qMin(excess, kMostDoublings));
    const qint64 leftMs = failures.lastMs + delayMs - now.toMSecsSinceEpoch();
    return std::chrono::seconds(leftMs > 0 ? (leftMs + 999) / 1000 : 0);
}

void LoginThrottle::recordFailure(const QString& account, const QDateTime& now)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const QByteArray key = keyOf(account);
    const std::scoped_lock lock(m_mutex);
    if (m_accounts.size() >= m_mostAccounts && !m_accounts.contains(key)) {
        makeRoom(nowMs);
    }
    Failures& failures = m_accounts[key];
    failures.count = nowMs - failures.lastMs > kWindowMs ? 1 : failures.count + 1;
    failures.lastMs = nowMs;
}

void LoginThrottle::recordSuccess(const QString& account)
{
    const std::scoped_lock lock(m_mutex);
    m_accounts.remove(keyOf(account));
}

QByteArray LoginThrottle::keyOf(const QString& account)
{
    return QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).left(16);
}

void LoginThrottle::makeRoom(qint64 nowMs)
{
    m_accounts.removeIf([nowMs](auto entry) { return nowMs - entry.value().lastMs > kWindowMs; });
    if (m_accounts.size() >= m_mostAccounts) {
        m_accounts.erase(m_accounts.begin());
    }
}

} // namespace cvenhancer::server::limits
