// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Headers.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cvenhancer::server::http {

/// Why a message is refused: the status of the answer, and a sentence for the client that repeats nothing of it.
struct Refusal {
    int status = 400;
    QString detail;
};

/// What the parser lets through although RFC 9112 does not, and what two servers in a row could understand differently
/// (request smuggling): folded lines, no or several Host fields, several lengths, an unknown transfer coding.
/// `raw` is the header as it came, `versionMinor` 0 or 1.
std::optional<Refusal> checkHeader(const QByteArray& raw, const Headers& headers, int versionMinor,
                                   qsizetype maxFields);

/// The same for a header that is not complete yet: what can never become a valid one.
std::optional<Refusal> checkBeginning(QByteArrayView raw);

} // namespace cvenhancer::server::http
