// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Error.h"

#include <QHash>

namespace cvenhancer {

Error Error::wrap(ErrorCode code, Error inner, const QString& subject)
{
    Error outer{code, subject.isEmpty() ? inner.subject : subject, {}, nullptr};
    outer.cause = std::make_shared<const Error>(std::move(inner));
    return outer;
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
#define CVENH_NAME(x)                                                                                                  \
    case ErrorCode::x:                                                                                                 \
        return QStringLiteral(#x)
        CVENH_NAME(FileNotFound);
        CVENH_NAME(FileNotReadable);
        CVENH_NAME(FileNotWritable);
        CVENH_NAME(DiskFull);
        CVENH_NAME(FileTooLarge);
        CVENH_NAME(TooManyPages);
        CVENH_NAME(EmptyFile);
        CVENH_NAME(UnsupportedFormat);
        CVENH_NAME(DamagedFile);
        CVENH_NAME(PasswordRequired);
        CVENH_NAME(WrongPassword);
        CVENH_NAME(NoTextLayer);
        CVENH_NAME(NotUtf8);
        CVENH_NAME(ResourceLimit);
        CVENH_NAME(InvalidJson);
        CVENH_NAME(SchemaViolation);
        CVENH_NAME(NewerVersion);
        CVENH_NAME(PathNotFound);
        CVENH_NAME(EditConflict);
        CVENH_NAME(NotFound);
        CVENH_NAME(NeedsConfirmation);
        CVENH_NAME(InvalidArgument);
        CVENH_NAME(StoreBusy);
        CVENH_NAME(StoreDamaged);
        CVENH_NAME(AlreadyExists);
        CVENH_NAME(BadCredentials);
        CVENH_NAME(TokenExpired);
        CVENH_NAME(TokenInvalid);
        CVENH_NAME(TokenRevoked);
        CVENH_NAME(TooManyRequests);
        CVENH_NAME(ServerUnreachable);
        CVENH_NAME(CertificateRejected);
        CVENH_NAME(InsecureAddress);
        CVENH_NAME(NotOurServer);
        CVENH_NAME(ServerBusy);
        CVENH_NAME(NeedsJoining);
        CVENH_NAME(ResyncRequired);
        CVENH_NAME(Cancelled);
        CVENH_NAME(Internal);
#undef CVENH_NAME
    }
    return QStringLiteral("Internal");
}

} // namespace cvenhancer
