// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/package/XmlCursor.h"

#include <QColor>
#include <QHash>

#include <optional>

namespace cvenhancer::extraction {

/// Fonts and colours that the rest of a DOCX file names by their role (ECMA-376 part 1, 20.1.6).
struct DocxTheme {
    QString majorFont; ///< Latin face of headings
    QString minorFont; ///< Latin face of body text
    QHash<QString, QRgb> colours; ///< by the theme's own names: "dk1", "accent1", ...

    /// The face an attribute such as w:asciiTheme="minorHAnsi" names.
    [[nodiscard]] QString font(const QString& role) const;
    /// The colour an attribute such as w:themeColor="text1" names.
    [[nodiscard]] std::optional<QRgb> colour(const QString& role) const;
};

/// Reads a theme part from its root element on.
DocxTheme readDocxTheme(XmlCursor& xml);

/// "1F4E79" as a colour; nothing for "auto" and what is no colour.
std::optional<QRgb> docxColour(const QString& hex);

} // namespace cvenhancer::extraction
