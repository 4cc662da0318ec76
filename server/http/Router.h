// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Cors.h"
#include "http/Limits.h"
#include "http/Request.h"
#include "http/Responder.h"

#include <functional>
#include <vector>

namespace cvenhancer::server::http {

/// Called on the connection's loop: it answers at once or hands request and responder to another thread.
using Handler = std::function<void(Request, Responder)>;

struct Route {
    Method method = Method::Get;
    QString pattern; ///< "/cvs/{id}": a {name} matches one segment
    Handler handler;
    qint64 bodyLimit = Limits().bodyBytes; ///< bytes
};

/// All routes of the server; built once, then shared unchanged by every loop. Each route also answers under "/api".
/// HEAD is answered by a GET route, OPTIONS by the router, CORS before everything.
class Router {
public:
    explicit Router(CorsRules cors = {});

    void add(Route route);

    /// Finds the route and starts its handler, or answers 404, 405 or 204 itself.
    void handle(Request request, Responder responder) const;
    /// The greatest body for an address; where there is no route, nothing but a small body is read.
    [[nodiscard]] qint64 bodyLimit(Method method, const QStringList& segments) const;
    /// "/cvs/{id}": what the log names instead of an address that holds ids. Empty without a route.
    [[nodiscard]] QString routeName(Method method, const QStringList& segments) const;
    /// Every route as "GET /cvs/{id}", in the order in which they were added.
    [[nodiscard]] QStringList routes() const;

private:
    struct Entry {
        Route route;
        QStringList segments;
    };

    [[nodiscard]] std::vector<const Entry*> entriesAt(const QStringList& segments) const;
    [[nodiscard]] const Entry* find(Method method, const QStringList& segments) const;

    CorsStage m_cors;
    std::vector<Entry> m_entries;
};

} // namespace cvenhancer::server::http
