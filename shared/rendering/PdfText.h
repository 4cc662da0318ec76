// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// The text of each page as Qt Pdf (PDFium) reads it, untouched. Works without a QGuiApplication.
/// Errors: EmptyFile, PasswordRequired, DamagedFile.
[[nodiscard]] Result<QStringList> readPages(const QByteArray& pdf);

/// The words of a text as they are compared: split at white space, NFKC, end-of-line hyphens (PDFium's U+FFFE) as
/// hyphens, direction marks and soft hyphens left out.
QStringList wordsOf(const QString& text);

} // namespace cvenhancer::rendering
