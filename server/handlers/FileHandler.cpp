// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/FileHandler.h"

#include "handlers/Conditions.h"
#include "handlers/HttpStatus.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using database::Connection;
using http::Method;
using http::Reply;
using services::CurrentUser;

namespace {

constexpr qint64 kFileBytes = 10 * 1024 * 1024;

Reply fileReply(const Result<QByteArray>& content, const QByteArray& tag)
{
    if (!content) {
        return replyFor(content.error());
    }
    Reply reply = Reply::bytes(200, "application/octet-stream", *content);
    reply.headers.set("Content-Disposition", "attachment"); // never shown as a page of this origin
    reply.headers.set("ETag", tag);
    return reply;
}

} // namespace

FileHandler::FileHandler(const services::FileService& files)
    : m_files(files)
{
}

void FileHandler::addRoutes(Api& api) const
{
    const auto& files = m_files;
    api.addForUser({Method::Get, u"/files/{sha256}"_s, std::nullopt, {}, Workers::Documents},
                   [&files](const CurrentUser& user, const Call& call, Connection& connection) {
                       const QString sha256 = call.request.parameters.value(u"sha256"_s);
                       return fileReply(files.get(connection, user, sha256), '"' + sha256.toLatin1() + '"');
                   });
    api.addForUser({Method::Put, u"/files/{sha256}"_s, std::nullopt, {}, Workers::Documents, kFileBytes},
                   [&files](const CurrentUser& user, const Call& call, Connection& connection) {
                       const QString sha256 = call.request.parameters.value(u"sha256"_s);
                       const auto isNew = files.put(connection, user, sha256, call.request.body);
                       return isNew ? Reply::empty(*isNew ? 201 : 204) : replyFor(isNew.error());
                   });
}

} // namespace cvenhancer::server::handlers
