// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "database/Pool.h"
#include "handlers/InputStage.h"
#include "handlers/RateLimitStage.h"
#include "handlers/TokenStage.h"
#include "http/Router.h"

namespace cvenhancer::server::handlers {

/// Which threads a handler runs on: those of the database, or those few that may hash passwords.
enum class Workers { Data, Passwords };

struct Endpoint {
    http::Method method = http::Method::Get;
    QString pattern;
    std::optional<RateUse> rate = std::nullopt; ///< none: not counted
    QList<FieldRule> fields = {}; ///< of the JSON body; none: the body is not looked at
    Workers workers = Workers::Data;
    qint64 bodyLimit = 16 * 1024; ///< bytes
};

/// A request that has passed the stages before its handler.
struct Call {
    http::Request request;
    QJsonObject input; ///< checked by the endpoint's fields

    [[nodiscard]] QString text(const QString& field) const { return input.value(field).toString(); }
};

/// Builds routes in which every request passes the same stages in the same order (CORS, rate limit, token, input,
/// handler; the first that answers ends it) and is then handled on a worker thread with its database connection.
class Api {
public:
    using PublicHandler = std::function<http::Reply(const Call&, database::Connection&)>;
    using UserHandler = std::function<http::Reply(const services::CurrentUser&, const Call&, database::Connection&)>;

    /// Everything outlives the routes.
    Api(http::Router& router, database::Pool& data, database::Pool& passwords, RateLimitStage rates, TokenStage tokens);

    /// For anybody.
    void add(Endpoint endpoint, PublicHandler handler);
    /// Needs a token; the handler gets the user.
    void addForUser(Endpoint endpoint, UserHandler handler);
    /// Answered by the loop itself, at once; for what needs no database.
    void addInLoop(http::Method method, const QString& pattern, std::function<http::Reply()> handler);

private:
    void addRoute(const Endpoint& endpoint, http::Handler handler);
    [[nodiscard]] database::Pool& pool(Workers workers) const;

    http::Router& m_router;
    database::Pool& m_data;
    database::Pool& m_passwords;
    RateLimitStage m_rates;
    TokenStage m_tokens;
};

} // namespace cvenhancer::server::handlers
