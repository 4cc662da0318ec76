// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "extraction/Extractor.h"
#include "parsing/CvParser.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace cvenhancer::platform {

/// All that is taken from a file: what its words say and the words themselves.
struct ImportedDocument {
    parsing::ParsedCv parsed; ///< of the JSON Resume that the file is or holds, else what the parser finds
    QString text; ///< in reading order; empty for a JSON Resume, which has no page
    int pages = 0; ///< 0 for a JSON Resume
};

/// How a file from outside is read: in the programs by ImportWorker, in a test by importHere.
using Import = std::function<Result<ImportedDocument>(const QByteArray& data, const QString& fileName,
                                                      const extraction::ExtractOptions& options)>;

/// Parses extracted text. Errors: those of codec::decodeResume for an attachment that is broken.
[[nodiscard]] Result<ImportedDocument> importedFrom(const extraction::PositionedText& text);

/// Extraction and parsing in this process and without limits of its own.
/// Errors: those of extraction::extract and importedFrom.
[[nodiscard]] Result<ImportedDocument> importHere(const QByteArray& data, const QString& fileName,
                                                  const extraction::ExtractOptions& options = {});

} // namespace cvenhancer::platform
