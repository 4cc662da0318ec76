// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Reply.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

Reply Reply::empty(int status)
{
    Reply reply;
    reply.status = status;
    return reply;
}

Reply Reply::json(int status, const QJsonObject& object)
{
    return bytes(status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Reply Reply::bytes(int status, const QByteArray& contentType, QByteArray body)
{
    Reply reply;
    reply.status = status;
    reply.headers.set("Content-Type", contentType);
    reply.body = std::move(body);
    return reply;
}

Reply Reply::problem(int status, const QString& code, const QString& detail, QJsonObject members)
{
    members[u"type"_s] = QString(u"urn:cvenhancer:problem:"_s + code);
    members[u"title"_s] = QString::fromLatin1(reasonPhrase(status));
    members[u"status"_s] = status;
    members[u"code"_s] = code;
    members[u"detail"_s] = detail;
    Reply reply = json(status, members);
    reply.headers.set("Content-Type", "application/problem+json");
    return reply;
}

} // namespace cvenhancer::server::http
