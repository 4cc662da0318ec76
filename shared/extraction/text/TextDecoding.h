// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"

#include <QStringList>

namespace cvenhancer::extraction {

/// The characters of a text file: UTF-8, or UTF-16 and UTF-32 that say so by a byte order mark. Line ends become '\n'.
/// Other encodings are refused and not guessed: a wrong guess would turn every accent into another letter.
/// Errors: NotUtf8; UnsupportedFormat for bytes that are no text; EmptyFile when there is nothing but white space;
/// ResourceLimit beyond Limits::maxGlyphs.
[[nodiscard]] Result<QString> decodeText(const QByteArray& data, const Limits& limits);

/// The column at which the paragraphs of a text were wrapped by an editor; 0 when each line stands for itself. A line
/// of some length whose successor goes on in lower case is evidence for it, a longer line is evidence against it.
qsizetype wrapColumn(const QStringList& lines);

} // namespace cvenhancer::extraction
