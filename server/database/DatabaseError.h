// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Error.h"

#include <QByteArray>

namespace cvenhancer::server::database {

/// The error for an SQLSTATE (PostgreSQL manual, appendix A). `constraint` becomes the subject of AlreadyExists and
/// NotFound; `message` goes to the log only.
///
/// | SQLSTATE                                          | code          |
/// | ------------------------------------------------- | ------------- |
/// | none, 08, 40, 53, 55, 57: away, busy, full, timed out | StoreBusy |
/// | 53100 disk full                                   | DiskFull      |
/// | 23505 unique violation                            | AlreadyExists |
/// | 23503 foreign key violation                       | NotFound      |
/// | 22: not representable, e.g. a NUL in a text       | InvalidArgument |
/// | CV001 (ours): the session is over                 | TokenRevoked  |
/// | everything else                                   | Internal      |
Error databaseError(const QByteArray& state, const QByteArray& constraint, const QByteArray& message);

} // namespace cvenhancer::server::database
