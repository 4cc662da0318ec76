// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/OperationsHandler.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using http::Method;
using http::Reply;
using http::Request;

namespace {

/// Compared by their hashes, so that the time tells nothing of how far they agree.
bool isSameSecret(const QByteArray& a, const QByteArray& b)
{
    const auto hash = [](const QByteArray& text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256); };
    return hash(a) == hash(b);
}

bool mayCollect(const Request& request, const QByteArray& token)
{
    const QByteArray given = request.headers.value("Authorization");
    return request.client.isLoopback() || (!token.isEmpty() && isSameSecret(given, "Bearer " + token));
}

} // namespace

OperationsHandler::OperationsHandler(const metrics::Metrics& metrics, QByteArray token)
    : m_metrics(metrics)
    , m_token(std::move(token))
{
}

void OperationsHandler::addRoutes(Api& api) const
{
    api.addInLoop(Method::Get, u"/metrics"_s, [&metrics = m_metrics, token = m_token](const Request& request) {
        return mayCollect(request, token)
            ? Reply::bytes(200, "text/plain; version=0.0.4; charset=utf-8", metrics.text())
            : Reply::problem(404, u"not-found"_s, u"There is nothing at this address."_s);
    });
    api.addInLoop(Method::Get, u"/openapi.json"_s,
                  [json = openApiJson()](const Request&) { return Reply::bytes(200, "application/json", json); });
}

} // namespace cvenhancer::server::handlers
