// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/HttpStatus.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using http::Reply;

namespace {

const QByteArray kRetrySeconds = "1";

struct Problem {
    int status;
    QString code;
    QString detail;
};

Problem problemOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::BadCredentials:
        return {401, u"bad-credentials"_s, u"The e-mail address or the password is not right."_s};
    case ErrorCode::TokenExpired:
        return {401, u"token-expired"_s, u"The token has expired."_s};
    case ErrorCode::TokenInvalid:
        return {401, u"token-invalid"_s, u"The token is not valid."_s};
    case ErrorCode::TokenRevoked:
        return {401, u"token-revoked"_s, u"This session is over."_s};
    case ErrorCode::NotFound:
        return {404, u"not-found"_s, u"There is no such entry."_s};
    case ErrorCode::AlreadyExists:
        return {409, u"already-exists"_s, u"There is already such an entry."_s};
    case ErrorCode::InvalidArgument:
        return {422, u"invalid-input"_s, u"A value cannot be stored."_s};
    case ErrorCode::TooManyRequests:
        return {429, u"too-many-requests"_s, u"Wait before you try again."_s};
    case ErrorCode::StoreBusy:
    case ErrorCode::DiskFull:
    case ErrorCode::ResourceLimit:
        return {503, u"busy"_s, u"The server cannot answer now. Try again in a moment."_s};
    default:
        return {500, u"internal"_s, u"The server could not answer this request."_s};
    }
}

} // namespace

Reply replyFor(const Error& error)
{
    const Problem problem = problemOf(error);
    Reply reply = Reply::problem(problem.status, problem.code, problem.detail);
    if (problem.status == 401 && error.code != ErrorCode::BadCredentials) {
        reply.headers.set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    } else if (problem.status == 401) {
        reply.headers.set("WWW-Authenticate", "Bearer");
    } else if (problem.status == 429) {
        reply.headers.set("Retry-After", error.subject.toLatin1());
    } else if (problem.status == 503) {
        reply.headers.set("Retry-After", kRetrySeconds);
    }
    if (problem.status >= 500) {
        qWarning("%s: %s", qPrintable(errorCodeName(error.code)), qPrintable(error.detail));
    }
    return reply;
}

Reply busyReply()
{
    return replyFor({ErrorCode::StoreBusy, {}, u"a queue is full"_s, nullptr});
}

} // namespace cvenhancer::server::handlers
