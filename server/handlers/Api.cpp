// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/Api.h"

#include "handlers/HttpStatus.h"

namespace cvenhancer::server::handlers {

using http::Reply;
using http::Request;
using http::Responder;

namespace {

/// Input stage and handler, on a worker thread.
void perform(database::Pool& pool, const Endpoint& endpoint, Request request, const Responder& responder,
             const Api::PublicHandler& handler)
{
    const auto job = [body = endpoint.body, fields = endpoint.fields, request = std::move(request), responder,
                      handler](database::Connection& connection) {
        Call call{request, {}};
        if (body == Body::Object || !fields.isEmpty()) {
            auto input = InputStage::examine(request, fields);
            if (!input) {
                return responder(std::move(input).error());
            }
            call.input = *std::move(input);
        }
        responder(handler(call, connection));
    };
    pool.submit(job, [responder] { responder(busyReply()); });
}

} // namespace

Api::Api(http::Router& router, WorkerPools pools, RateLimitStage rates, TokenStage tokens)
    : m_router(router)
    , m_pools(pools)
    , m_rates(rates)
    , m_tokens(tokens)
{
}

database::Pool& Api::pool(Workers workers) const
{
    switch (workers) {
    case Workers::Passwords:
        return m_pools.passwords;
    case Workers::Documents:
        return m_pools.documents;
    case Workers::Data:
        break;
    }
    return m_pools.data;
}

void Api::addRoute(const Endpoint& endpoint, http::Handler handler)
{
    const auto limited = [rates = m_rates, use = endpoint.rate, handler = std::move(handler)](Request request,
                                                                                              Responder responder) {
        if (use) {
            if (auto refusal = rates.examine(request, *use)) {
                return responder(*std::move(refusal));
            }
        }
        handler(std::move(request), std::move(responder));
    };
    m_router.add({endpoint.method, endpoint.pattern, limited, endpoint.bodyLimit});
}

void Api::add(Endpoint endpoint, PublicHandler handler)
{
    database::Pool& workers = pool(endpoint.workers);
    addRoute(endpoint, [&workers, endpoint, handler = std::move(handler)](Request request, const Responder& responder) {
        perform(workers, endpoint, std::move(request), responder, handler);
    });
}

void Api::addForUser(Endpoint endpoint, UserHandler handler)
{
    database::Pool& workers = pool(endpoint.workers);
    addRoute(endpoint,
             [&workers, endpoint, tokens = m_tokens, rates = m_rates,
              handler = std::move(handler)](Request request, const Responder& responder) {
                 auto user = tokens.examine(request);
                 if (!user) {
                     return responder(std::move(user).error());
                 }
                 if (endpoint.userRate) {
                     if (auto refusal = rates.examine(user->user, *endpoint.userRate)) {
                         return responder(*std::move(refusal));
                     }
                 }
                 const auto asUser = [handler, user = *std::move(user)](const Call& call,
                                                                        database::Connection& connection) {
                     return handler(user, call, connection);
                 };
                 perform(workers, endpoint, std::move(request), responder, asUser);
             });
}

void Api::addInLoop(http::Method method, const QString& pattern, std::function<Reply(const Request&)> handler)
{
    addRoute({method, pattern, std::nullopt, {}, Workers::Data, 0},
             [handler = std::move(handler)](const Request& request, const Responder& responder) {
                 responder(handler(request));
             });
}

} // namespace cvenhancer::server::handlers
