// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QDateTime>
#include <QUuid>

namespace cvenhancer {

/// Time-ordered random UUID, version 7 (RFC 9562 section 5.7): 48 bits of milliseconds since 1970, then 74 random bits.
/// For rows and for items added by hand.
QUuid newUuidV7(const QDateTime& now = QDateTime::currentDateTimeUtc());

/// UUID derived from content, version 5 (RFC 9562 section 5.5) in CV Enhancer's own namespace: the same text always
/// gives the same id. For entries and items found by an import and for suggestions.
QUuid contentUuid(const QString& text);

} // namespace cvenhancer
