// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/TemplateStyle.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// Lengths on a page are twips: 1440 to the inch, 20 to the point. Layout in whole device units of the PDF writer makes
/// screen and paper agree to a thousandth of a point.
inline constexpr qreal kTwipsPerPoint = 20;
inline constexpr int kTwipsPerInch = 1440;

/// The only place that makes QFonts. They measure in twips, are not hinted, and carry a trace of letter spacing, which
/// switches ligatures off (a font's "ti" glyph has no Unicode value of its own: readers lose the letters). Needs a
/// QGuiApplication. A value; give each thread its own.
class FontFactory {
public:
    /// Registers the families of `style` and the fallbacks that `text`, everything to be set, needs. Right-to-left
    /// pages are set in Noto throughout: it has a Unicode value for each Latin glyph, and GlyphReader cannot help
    /// there.
    FontFactory(const TemplateStyle& style, const QString& text, Qt::LayoutDirection direction);

    [[nodiscard]] QFont font(const TextStyle& style) const;
    /// The characters of `text` that no font here or on this computer has; they are drawn as empty boxes.
    [[nodiscard]] QString undrawable(const TextStyle& style, const QString& text) const;
    /// The families behind the template's own, in order.
    [[nodiscard]] const QStringList& fallbacks() const { return m_fallbacks; }

private:
    QStringList m_fallbacks;
    bool m_fallbacksFirst;
};

} // namespace cvenhancer::rendering
