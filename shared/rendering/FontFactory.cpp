// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/FontFactory.h"

#include "rendering/BundledFonts.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>

namespace cvenhancer::rendering {

namespace {

/// 1/64 of a device unit per letter is the least Qt does not round to nothing; 0.02 units are a thousandth of a point.
constexpr qreal kNoLigatures = 0.02;

/// Measured with every pair of capitals: from 0.06 em, PDFium puts a space between R and A of this family, whose R is
/// kerned away from what follows. The other bundled ones bear all a template may ask for.
constexpr QLatin1StringView kShyFamily("EB Garamond CV");
constexpr qreal kShyTracking = 0.05;

const QString kPlainFamily = QStringLiteral("Noto Sans");

} // namespace

FontFactory::FontFactory(const TemplateStyle& style, const QString& text, Qt::LayoutDirection direction)
    : m_fallbacksFirst(direction == Qt::RightToLeft)
{
    if (m_fallbacksFirst && registerBundledFamily(kPlainFamily)) {
        m_fallbacks.append(kPlainFamily);
    }
    QStringList families;
    for (const TextStyles* texts : {&style.texts, &style.sidebarTexts}) {
        for (const TextStyle& role : *texts) {
            if (!families.contains(role.family)) {
                families.append(role.family);
                registerBundledFamily(role.family);
            }
        }
    }
    for (const QString& family : families) {
        for (const QString& fallback : fallbackFamilies(family, text)) {
            if (!m_fallbacks.contains(fallback) && registerBundledFamily(fallback)) {
                m_fallbacks.append(fallback);
            }
        }
    }
}

QString FontFactory::undrawable(const TextStyle& style, const QString& text) const
{
    const QFontMetricsF metrics(font(style));
    QString missing;
    QSet<uint> seen;
    for (const uint c : text.toUcs4()) {
        if (c < 0x80 || seen.contains(c)) {
            continue;
        }
        seen.insert(c);
        if (QChar::isPrint(c) && !QChar::isSpace(c) && !metrics.inFontUcs4(c)) {
            missing.append(QChar::fromUcs4(c));
        }
    }
    return missing;
}

QFont FontFactory::font(const TextStyle& style) const
{
    QFont font;
    const QStringList own{style.family};
    font.setFamilies(m_fallbacksFirst ? m_fallbacks + own : own + m_fallbacks);
    font.setPixelSize(qRound(style.size * kTwipsPerPoint));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setItalic(style.italic && !m_fallbacksFirst); // Arabic and Hebrew have no italics
    font.setKerning(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    const qreal tracking = style.family == kShyFamily ? std::min(style.tracking, kShyTracking) : style.tracking;
    font.setLetterSpacing(QFont::AbsoluteSpacing, tracking > 0 ? tracking * style.size * kTwipsPerPoint : kNoLigatures);
    font.setWordSpacing(style.wordSpacing * style.size * kTwipsPerPoint);
    return font;
}

} // namespace cvenhancer::rendering
