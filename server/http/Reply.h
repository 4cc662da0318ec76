// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Headers.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace cvenhancer::server::http {

/// One answer as a value. Length, date, connection and security fields are added when it is written.
struct Reply {
    int status = 204;
    Headers headers; ///< values with a line break are dropped when written
    QByteArray body; ///< sent with the Content-Type among `headers`

    static Reply empty(int status = 204);
    static Reply json(int status, const QJsonObject& object);
    static Reply bytes(int status, const QByteArray& contentType, QByteArray body);
    /// RFC 9457 problem details. `code` is stable ("token-expired"): programs tell problems apart by it;
    /// `detail` is for people and holds nothing of the request but names of fields.
    static Reply problem(int status, const QString& code, const QString& detail, QJsonObject members = {});
};

/// "Not Found" for 404; empty for a status that is not registered.
QByteArray reasonPhrase(int status);

} // namespace cvenhancer::server::http
