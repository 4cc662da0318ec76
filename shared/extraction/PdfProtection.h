// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"

namespace cvenhancer::extraction {

/// A PDF that may be read, for programs that look at its bytes: the file as it is, or, when it is protected, a copy
/// without its protection. Keeps to the limits on size and pages. As extract, it belongs into a limited process.
/// Errors: EmptyFile, FileTooLarge, TooManyPages, DamagedFile, PasswordRequired, WrongPassword, UnsupportedFormat.
[[nodiscard]] Result<QByteArray> withoutProtection(const QByteArray& pdf, const ExtractOptions& options);

} // namespace cvenhancer::extraction
