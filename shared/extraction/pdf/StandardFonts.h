// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::extraction::pdf {

/// Advance widths of the standard fonts, which a PDF need not carry (ISO 32000-1, 9.6.2.2): for fonts without widths.
class StandardFont {
public:
    /// The standard font a name means or resembles ("Arial,Bold" -> Helvetica-Bold); `serif` decides where it says
    /// nothing.
    StandardFont(const QString& baseFont, bool serif);

    /// In thousandths of the font size; `text` is what the glyph means.
    [[nodiscard]] double widthOf(const QString& text) const;

private:
    enum class Family { Sans, Serif, Mono, Dingbats };

    Family m_family = Family::Sans;
    bool m_bold = false;
    bool m_italic = false;
};

} // namespace cvenhancer::extraction::pdf
