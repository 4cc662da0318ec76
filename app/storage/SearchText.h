// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QString>

namespace cvenhancer::storage {

/// Text as it is indexed: lower case, without combining marks in any script, and with spaces around each character of
/// the scripts that are written without spaces, so that any part of such a text is found.
QString foldForSearch(const QString& text);

/// Every text value of a JSON document, one a line, without ids and the bookkeeping in "meta" (custom sections stay).
/// Empty when `json` is not an object.
QString textValues(const QByteArray& json);

/// Words with a letter or digit in them; in folded text each character of a script without spaces counts as one.
int countWords(const QString& text);

/// The FTS5 expression for what a person typed: every word as a quoted prefix, all of them required
/// (https://www.sqlite.org/fts5.html section 3). Empty when there is no word in it.
QString toFtsQuery(const QString& typed);

} // namespace cvenhancer::storage
