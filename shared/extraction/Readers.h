// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"

/// One reader per format, for `extract` alone. Each gets data that is not empty and not larger than
/// `options.limits.maxBytes`, keeps the other limits itself, fills PositionedText::format and gives the errors that
/// `extract` lists. Each is pure and may run on any thread.
namespace cvenhancer::extraction {

/// Errors: FileTooLarge.
[[nodiscard]] Result<> checkSize(const QByteArray& data, const Limits& limits);

[[nodiscard]] Result<PositionedText> readPdf(const QByteArray& data, const ExtractOptions& options);
[[nodiscard]] Result<PositionedText> readDocx(const QByteArray& data, const ExtractOptions& options);
[[nodiscard]] Result<PositionedText> readPlainText(const QByteArray& data, const ExtractOptions& options);
[[nodiscard]] Result<PositionedText> readMarkdown(const QByteArray& data, const ExtractOptions& options);
[[nodiscard]] Result<PositionedText> readJsonResume(const QByteArray& data, const ExtractOptions& options);

} // namespace cvenhancer::extraction
