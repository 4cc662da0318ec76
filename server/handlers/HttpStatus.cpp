// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/HttpStatus.h"

#include <QJsonArray>
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
    case ErrorCode::EditConflict:
        return {412, u"changed-meanwhile"_s, u"The entry has changed since you read it. Read it again."_s};
    case ErrorCode::NeedsConfirmation:
        return {422, u"needs-confirmation"_s, u"This needs your own words: send them as \"confirm\"."_s};
    case ErrorCode::NewerVersion:
        return {410, u"resync-required"_s, u"The server does not know this cursor any more. Compare everything."_s};
    case ErrorCode::FileTooLarge:
    case ErrorCode::TooManyPages:
        return {413, u"too-large"_s, u"The file is too large: more than %1."_s.arg(error.subject)};
    case ErrorCode::UnsupportedFormat:
        return {415, u"unsupported-format"_s, u"The file's format is not one the server reads."_s};
    case ErrorCode::EmptyFile:
        return {422, u"empty-file"_s, u"The file is empty."_s};
    case ErrorCode::PasswordRequired:
    case ErrorCode::WrongPassword:
        return {422, u"password-required"_s, u"The file is encrypted. Remove its password first."_s};
    case ErrorCode::NoTextLayer:
        return {422, u"no-text"_s, u"The file holds pictures of text, but no text."_s};
    case ErrorCode::DamagedFile:
    case ErrorCode::NotUtf8:
    case ErrorCode::InvalidJson:
        return {422, u"damaged-file"_s, u"The file cannot be read: it is damaged."_s};
    case ErrorCode::SchemaViolation:
        return {422, u"invalid-input"_s, u"Some fields are not valid."_s};
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

/// A wrong value is named: the subject reads "field: reason".
QJsonObject membersOf(const Error& error)
{
    if (error.code != ErrorCode::SchemaViolation) {
        return {};
    }
    const qsizetype colon = error.subject.indexOf(u": "_s);
    const QJsonObject fault{{u"field"_s, error.subject.left(colon)}, {u"message"_s, error.subject.mid(colon + 2)}};
    return {{u"errors"_s, QJsonArray{fault}}};
}

} // namespace

Reply replyFor(const Error& error)
{
    const Problem problem = problemOf(error);
    Reply reply = Reply::problem(problem.status, problem.code, problem.detail, membersOf(error));
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
