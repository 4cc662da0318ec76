// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Headers.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

namespace cvenhancer::server::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Other };

/// `Other` for every method the server does not know.
Method methodFromName(QByteArrayView name);
QByteArray methodName(Method method);

/// One request, complete, as a value: handlers may carry it to another thread.
struct Request {
    Method method = Method::Get;
    QStringList segments; ///< the path, split at "/" and then decoded: an encoded slash stays inside its segment
    QUrlQuery query;
    Headers headers;
    QByteArray body;
    QHash<QString, QString> parameters; ///< what the route's {names} matched
    QHostAddress client; ///< who asks: the peer, or what a trusted proxy says
    QByteArray id; ///< names the request in the log and in the answer's X-Request-Id
    bool isSecure = false; ///< came over TLS that ends here
};

} // namespace cvenhancer::server::http
