// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/RecordJson.h"

#include "handlers/Conditions.h"
#include "sync/RecordFields.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

QJsonObject jsonOf(const sync::Record& record)
{
    QJsonObject body = record.data;
    body[u"id"_s] = record.id.toString(QUuid::WithoutBraces);
    body[u"rev"_s] = record.rev;
    return body;
}

QJsonObject jsonOf(const services::CvSummary& cv)
{
    return {{u"id"_s, cv.id.toString(QUuid::WithoutBraces)},
            {u"title"_s, cv.title},
            {u"file_path"_s, cv.filePath},
            {u"is_active"_s, cv.isActive},
            {u"created_at"_s, sync::timeText(cv.created)},
            {u"updated_at"_s, sync::timeText(cv.updated)},
            {u"rev"_s, cv.rev}};
}

QJsonObject summaryOf(const sync::Record& cv)
{
    QJsonObject body = jsonOf(cv);
    body.remove(u"parsed_data"_s);
    body.remove(u"original_text"_s);
    return body;
}

http::Reply recordReply(int status, const sync::Record& record)
{
    http::Reply reply = http::Reply::json(status, jsonOf(record));
    reply.headers.set("ETag", entityTag(record.rev));
    return reply;
}

} // namespace cvenhancer::server::handlers
