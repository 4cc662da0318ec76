// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "rendering/PdfWriter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// What the finished file says of itself.
struct PdfDescription {
    QString title;
    QString author;
    QStringList keywords;
    QString language; ///< BCP 47
    QByteArray resumeJson; ///< attached as resume.json; empty: no attachment
};

/// Turns Qt's PDF into one that is fit to be sent (Qt 6.4's own has none of this): Unicode maps repaired, letters
/// merged into lines, tagged, with language, title, author, keywords, an outline of the headings and resume.json
/// attached (PDF/A-3's AFRelationship /Source). Holds no time and no random part: the same input gives the same bytes.
/// Errors: Internal (libqpdf's message).
[[nodiscard]] Result<QByteArray> finishPdf(const PaintedPdf& painted, const PdfDescription& description);

} // namespace cvenhancer::rendering
