// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/AccessTokens.h"
#include "base/Clock.h"
#include "http/Reply.h"
#include "http/Request.h"
#include "services/CurrentUser.h"

#include <tl/expected.hpp>

namespace cvenhancer::server::handlers {

/// The stage after rate limits: who asks, by the Bearer token (RFC 6750 section 2.1). Checks the token by itself; that
/// its session still lasts is asked of the database together with the request's first statement.
class TokenStage {
public:
    TokenStage(const auth::AccessTokens& tokens, const Clock& clock);

    [[nodiscard]] tl::expected<services::CurrentUser, http::Reply> examine(const http::Request& request) const;

private:
    const auth::AccessTokens& m_tokens;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::handlers
