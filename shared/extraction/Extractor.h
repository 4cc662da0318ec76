// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "extraction/PositionedText.h"

#include <QByteArray>
#include <QString>

namespace cvenhancer::extraction {

/// What is read at most; more is refused with a clear error, never cut silently (design: 60 pages, 25 MB).
struct Limits {
    qint64 maxBytes = 25 * 1024 * 1024;
    int maxPages = 60;
    int maxGlyphs = 500'000;
    qint64 maxDecodedBytes = 256LL * 1024 * 1024; ///< of all streams or archive members together
    int maxOperators = 4'000'000;
};

struct ExtractOptions {
    QString password; ///< for encrypted files
    Limits limits;
};

/// Recognises the format by content first and by `fileName`'s ending second. Errors: EmptyFile, UnsupportedFormat.
[[nodiscard]] Result<SourceFormat> detectFormat(const QByteArray& data, const QString& fileName);

/// Reads a document of any supported format into positioned text. Pure: no disk, no settings; safe to call in a worker
/// thread. Hostile input may still hang or exhaust memory inside third-party readers, so files from outside go through
/// platform::ImportWorker, which calls this in a limited child process.
/// Errors: EmptyFile, UnsupportedFormat, DamagedFile, FileTooLarge, TooManyPages, PasswordRequired, WrongPassword,
/// NoTextLayer, NotUtf8, ResourceLimit, InvalidJson, SchemaViolation.
[[nodiscard]] Result<PositionedText> extract(const QByteArray& data, const QString& fileName,
                                             const ExtractOptions& options = {});

/// Compact form for the pipe between the worker and the program (CBOR).
QByteArray serialise(const PositionedText& text);
[[nodiscard]] Result<PositionedText> deserialise(const QByteArray& bytes);

/// The text in reading order, one line per line, a blank line between blocks and a form feed between pages.
QString plainText(const PositionedText& text);

} // namespace cvenhancer::extraction
