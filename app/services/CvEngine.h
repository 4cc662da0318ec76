// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace cvenhancer::services {

/// A document as the library keeps it.
struct ImportedCv {
    QByteArray resume; ///< JSON Resume, UTF-8, with the sources of its fields and what was not placed in `meta`
    QString title; ///< what the CV calls itself: its label, else its name; empty when it says neither
    QString text; ///< the file's text in reading order
    int pages = 0;
    int jobs = 0;
    int notPlaced = 0; ///< lines that found no place in a field
};

/// What the library needs of the engine, as an interface so that a test can stand in. Called from worker threads,
/// possibly several at once.
class CvEngine {
public:
    virtual ~CvEngine() = default;
    /// Reads a file of any supported format. Errors: those of extraction::extract and codec::decodeResume.
    [[nodiscard]] virtual Result<ImportedCv> read(const QByteArray& data, const QString& fileName,
                                                  const QString& password) const = 0;
    /// A finished PDF of a stored CV. Errors: those of codec::decodeResume and rendering::renderPdf.
    [[nodiscard]] virtual Result<QByteArray> renderPdf(const QByteArray& resume) const = 0;
};

} // namespace cvenhancer::services
