// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

#include <memory>

namespace cvenhancer {

/// Every way an operation can fail. Closed on purpose: `services/ErrorText` turns each into one sentence for the
/// user, `cli/ExitCode` into an exit code and `handlers/HttpStatus` into an HTTP status.
enum class ErrorCode {
    // files
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    DiskFull,
    FileTooLarge, ///< subject: the limit that was exceeded, e.g. "25 MB"
    TooManyPages, ///< subject: the limit that was exceeded, e.g. "60"
    EmptyFile,
    UnsupportedFormat,
    DamagedFile,
    PasswordRequired,
    WrongPassword,
    NoTextLayer, ///< opens, but holds only pictures of text
    NotUtf8,
    ResourceLimit, ///< a hostile or extreme file hit the memory, time or work limit
    // data
    InvalidJson, ///< not JSON at all; subject: line and column
    SchemaViolation, ///< JSON of the wrong shape; subject: path and reason
    NewerVersion, ///< written by a newer version of the program
    PathNotFound, ///< an edit names something the CV does not hold
    EditConflict, ///< an edit's "before" differs from what the CV holds
    NotFound,
    NeedsConfirmation, ///< a suggestion that needs the user's own words was applied without them
    InvalidArgument,
    // store
    StoreBusy,
    StoreDamaged,
    AlreadyExists, ///< something of that name is there; subject: what has to be unique
    // accounts
    BadCredentials, ///< no such account, or the wrong password: nobody is told which
    TokenExpired, ///< refresh it and try again
    TokenInvalid,
    TokenRevoked, ///< the session was ended; log in again
    TooManyRequests, ///< subject: after how many seconds to try again
    // a server elsewhere
    ServerUnreachable, ///< no answer: offline, a wrong address, a server that is down; subject: the host
    CertificateRejected, ///< the connection is not safe; subject: the host and why, in words for the user
    InsecureAddress, ///< an address without encryption that is not this computer; subject: the address
    NotOurServer, ///< it answered, but not as a sync server does: another service, a log-in page of a network
    ServerBusy, ///< try again in a moment
    NeedsJoining, ///< the library on this computer is not this account's: the user has to say that it shall be
    ResyncRequired, ///< it does not know this device's place any more: compare everything
    // everything that means "we made a mistake"
    Cancelled,
    Internal,
};

/// A failure as a value. `subject` may be shown to the user (a file name, a limit, a path);
/// `detail` is English text for the log only and never holds CV content or a secret.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    QString detail;
    std::shared_ptr<const Error> cause;

    /// The same error with `outer` as the reason it surfaced.
    static Error wrap(ErrorCode code, Error inner, const QString& subject = {});
};

/// The stable English name of a code ("FileNotFound"), for logs and tests.
QString errorCodeName(ErrorCode code);

} // namespace cvenhancer
