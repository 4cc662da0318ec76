// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "database/Pool.h"
#include "handlers/InputStage.h"
#include "handlers/RateLimitStage.h"
#include "handlers/TokenStage.h"
#include "http/Router.h"

namespace cvenhancer::server::handlers {

/// Which threads a handler runs on: those of the database, those few that may hash passwords, or those that wait for a
/// child process to read or render a document.
enum class Workers { Data, Passwords, Documents };

/// What the pools of threads of a server are.
struct WorkerPools {
    database::Pool& data;
    database::Pool& passwords;
    database::Pool& documents;
};

/// What is looked at of a body before the handler.
enum class Body {
    Fields, ///< a JSON object with the endpoint's fields; not looked at where there are none
    Object, ///< a JSON object; the handler judges what is in it
};

struct Endpoint {
    http::Method method = http::Method::Get;
    QString pattern;
    std::optional<RateUse> rate = std::nullopt; ///< of one client address; none: not counted
    QList<FieldRule> fields = {};
    Workers workers = Workers::Data;
    qint64 bodyLimit = 16 * 1024; ///< bytes
    Body body = Body::Fields;
    std::optional<RateUse> userRate = std::nullopt; ///< of one account
};

/// A request that has passed the stages before its handler.
struct Call {
    http::Request request;
    QJsonObject input; ///< checked by the endpoint's fields

    [[nodiscard]] QString text(const QString& field) const { return input.value(field).toString(); }
    /// The UUID in the address; null when it is none, which finds nothing.
    [[nodiscard]] QUuid id(const QString& parameter) const
    {
        return QUuid::fromString(request.parameters.value(parameter));
    }
};

/// Builds routes in which every request passes the same stages in the same order (CORS, rate limit, token, input,
/// handler; the first that answers ends it) and is then handled on a worker thread with its database connection.
class Api {
public:
    using PublicHandler = std::function<http::Reply(const Call&, database::Connection&)>;
    using UserHandler = std::function<http::Reply(const services::CurrentUser&, const Call&, database::Connection&)>;

    /// Everything outlives the routes.
    Api(http::Router& router, WorkerPools pools, RateLimitStage rates, TokenStage tokens);

    /// For anybody.
    void add(Endpoint endpoint, PublicHandler handler);
    /// Needs a token; the handler gets the user.
    void addForUser(Endpoint endpoint, UserHandler handler);
    /// Answered by the loop itself, at once; for what needs no database.
    void addInLoop(http::Method method, const QString& pattern,
                   std::function<http::Reply(const http::Request&)> handler);

private:
    void addRoute(const Endpoint& endpoint, http::Handler handler);
    [[nodiscard]] database::Pool& pool(Workers workers) const;

    http::Router& m_router;
    WorkerPools m_pools;
    RateLimitStage m_rates;
    TokenStage m_tokens;
};

} // namespace cvenhancer::server::handlers
