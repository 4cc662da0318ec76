// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "support/server/TestClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cvenhancer::test {

/// What the server answered.
struct ApiReply {
    int status = 0;
    QByteArray header;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString text(const QString& field) const { return json().value(field).toString(); }
    /// The stable code of a problem.
    [[nodiscard]] QString code() const { return text(QStringLiteral("code")); }
};

/// Asks one thing on a connection of its own.
class ApiClient {
public:
    explicit ApiClient(quint16 port)
        : m_port(port)
    {
    }

    ApiReply send(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                  const QByteArray& token = {}, const QByteArray& fields = "Content-Type: application/json\r\n") const
    {
        TestClient client(m_port);
        client.send(request(method, path, body, token, fields));
        return parse(client.receive());
    }

    ApiReply post(const QByteArray& path, const QJsonObject& body, const QByteArray& token = {}) const
    {
        return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), token);
    }

    ApiReply get(const QByteArray& path, const QByteArray& token = {}) const
    {
        return send("GET", path, {}, token, {});
    }

    static QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                              const QByteArray& token, const QByteArray& fields)
    {
        const QByteArray authorization = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n";
        return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n" + authorization + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    static ApiReply parse(const QByteArray& answer)
    {
        const qsizetype end = answer.indexOf("\r\n\r\n");
        return {answer.mid(9, 3).toInt(), answer.left(end), answer.mid(end + 4)};
    }

private:
    quint16 m_port;
};

} // namespace cvenhancer::test
