// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace cvenhancer::server::auth {

/// What is known of a refresh token; the token itself is stored as a hash only.
struct RefreshState {
    QDateTime issued;
    QDateTime expires;
    std::optional<QDateTime> firstUsed; ///< it has a successor since then
    std::optional<QDateTime> voided; ///< replaced before it was ever used
};

enum class RefreshVerdict {
    Rotate, ///< the normal case: give a successor
    RotateAgain, ///< the answer with the successor was lost: give a fresh one and void the unused one
    Expired,
    Reused, ///< stolen, or a copy of the client: end the whole session
};

/// Rotation with reuse detection (RFC 9700 section 4.14.2). A token is good for one use. Its direct predecessor is
/// accepted again only until the successor is first used, for at most ten minutes: a client whose answer was lost is
/// not logged out, and a thief gains no second line of tokens. `successor`: of `token`, when it has one.
/// `sessionStarted`: of the log-in, which ends after 180 days however often it is refreshed.
RefreshVerdict judgeRefresh(const RefreshState& token, const std::optional<RefreshState>& successor,
                            const QDateTime& sessionStarted, const QDateTime& now);

constexpr std::chrono::days kRefreshIdleLife{30};
constexpr std::chrono::days kSessionLife{180};
constexpr std::chrono::minutes kRefreshGrace{10};

} // namespace cvenhancer::server::auth
