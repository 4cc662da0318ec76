// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "auth/RefreshRules.h"

namespace cvenhancer::server::auth {

namespace {

qint64 secondsOf(std::chrono::seconds time)
{
    return static_cast<qint64>(time.count());
}

} // namespace

RefreshVerdict judgeRefresh(const RefreshState& token, const std::optional<RefreshState>& successor,
                            const QDateTime& sessionStarted, const QDateTime& now)
{
    if (token.voided) {
        return RefreshVerdict::Reused;
    }
    if (token.firstUsed) {
        const bool lostAnswer = successor && !successor->firstUsed && !successor->voided
            && now <= token.firstUsed->addSecs(secondsOf(kRefreshGrace));
        if (!lostAnswer) {
            return RefreshVerdict::Reused;
        }
    }
    if (now >= token.expires || now >= sessionStarted.addSecs(secondsOf(kSessionLife))) {
        return RefreshVerdict::Expired;
    }
    return token.firstUsed ? RefreshVerdict::RotateAgain : RefreshVerdict::Rotate;
}

} // namespace cvenhancer::server::auth
