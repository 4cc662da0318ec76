// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/TokenStage.h"

#include "handlers/HttpStatus.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

namespace {

const QByteArray kScheme = "Bearer ";

/// RFC 6750 section 3.1: a request without a token is told the scheme, and no error.
http::Reply askForToken()
{
    http::Reply reply = http::Reply::problem(401, u"token-missing"_s, u"This address needs a token."_s);
    reply.headers.set("WWW-Authenticate", "Bearer");
    return reply;
}

} // namespace

TokenStage::TokenStage(const auth::AccessTokens& tokens, const Clock& clock)
    : m_tokens(tokens)
    , m_clock(clock)
{
}

tl::expected<services::CurrentUser, http::Reply> TokenStage::examine(const http::Request& request) const
{
    const QByteArray value = request.headers.value("Authorization");
    if (value.left(kScheme.size()).compare(kScheme, Qt::CaseInsensitive) != 0) {
        return tl::unexpected(askForToken());
    }
    auto user = m_tokens.verify(value.mid(kScheme.size()).trimmed(), m_clock.now());
    if (!user) {
        return tl::unexpected(replyFor(user.error()));
    }
    return *std::move(user);
}

} // namespace cvenhancer::server::handlers
