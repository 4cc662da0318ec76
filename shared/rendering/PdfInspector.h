// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cvenhancer::rendering {

struct InspectedFont {
    QString name; ///< without subset tag
    bool embedded = false;
    bool hasUnicodeMap = false; ///< a ToUnicode map, or an encoding that is one (simple fonts)
    bool hasLigatureMeanings = false; ///< signs that mean U+FB00-FB06 in place of their letters
    bool hasTabMeanings = false; ///< a sign that means TAB, as a space should not
};

struct InspectedLink {
    int page = 0; ///< from 1
    QString address;
};

/// What stands in a PDF beside its text, as libqpdf sees it.
struct InspectedPdf {
    QList<InspectedFont> fonts; ///< each once, by name
    QList<InspectedLink> links;
    QList<int> pagesWithHiddenText; ///< text in render mode 3, from 1
    QString title;
    QString language;
    bool tagged = false;
    std::optional<QByteArray> resumeJson; ///< the attachment named resume.json
};

/// Errors: DamagedFile, PasswordRequired.
[[nodiscard]] Result<InspectedPdf> inspectPdf(const QByteArray& pdf);

} // namespace cvenhancer::rendering
