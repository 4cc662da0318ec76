// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/SymbolFonts.h"

#include <algorithm>
#include <array>
#include <span>

namespace cvenhancer::extraction {

namespace {

struct Mapping {
    char16_t code;
    char16_t text;
};

constexpr char16_t kBullet = u'•';

/// Adobe's Symbol encoding.
constexpr std::array kSymbol{
    Mapping{0x2D, u'−'}, Mapping{0x61, u'α'}, Mapping{0x62, u'β'}, Mapping{0x63, u'χ'}, Mapping{0x64, u'δ'},
    Mapping{0x65, u'ε'}, Mapping{0x66, u'φ'}, Mapping{0x67, u'γ'}, Mapping{0x68, u'η'}, Mapping{0x69, u'ι'},
    Mapping{0x6B, u'κ'}, Mapping{0x6C, u'λ'}, Mapping{0x6D, u'μ'}, Mapping{0x6E, u'ν'}, Mapping{0x6F, u'ο'},
    Mapping{0x70, u'π'}, Mapping{0x71, u'θ'}, Mapping{0x72, u'ρ'}, Mapping{0x73, u'σ'}, Mapping{0x74, u'τ'},
    Mapping{0x75, u'υ'}, Mapping{0x77, u'ω'}, Mapping{0x78, u'ξ'}, Mapping{0x79, u'ψ'}, Mapping{0x7A, u'ζ'},
    Mapping{0xA3, u'≤'}, Mapping{0xA5, u'∞'}, Mapping{0xA8, u'♦'}, Mapping{0xAC, u'←'}, Mapping{0xAE, u'→'},
    Mapping{0xB0, u'°'}, Mapping{0xB1, u'±'}, Mapping{0xB3, u'≥'}, Mapping{0xB4, u'×'}, Mapping{0xB7, kBullet},
    Mapping{0xB9, u'≠'}, Mapping{0xBB, u'≈'}, Mapping{0xBC, u'…'}, Mapping{0xBE, u'—'}, Mapping{0xD2, u'®'},
    Mapping{0xD3, u'©'}, Mapping{0xD4, u'™'}, Mapping{0xE0, u'◊'}};

/// Wingdings as the Unicode consortium maps it, reduced to what stands in a CV.
constexpr std::array kWingdings{
    Mapping{0x22, u'✂'}, Mapping{0x28, u'☎'}, Mapping{0x29, u'✆'}, Mapping{0x2A, u'✉'},    Mapping{0x2B, u'✉'},
    Mapping{0x37, u'⌨'}, Mapping{0x4A, u'☺'}, Mapping{0x6C, u'●'}, Mapping{0x6D, u'❍'},    Mapping{0x6E, u'■'},
    Mapping{0x6F, u'□'}, Mapping{0x71, u'❑'}, Mapping{0x72, u'❒'}, Mapping{0x74, u'◆'},    Mapping{0x75, u'◆'},
    Mapping{0x76, u'❖'}, Mapping{0x77, u'◆'}, Mapping{0x9E, u'·'}, Mapping{0x9F, kBullet}, Mapping{0xA1, u'○'},
    Mapping{0xA7, u'▪'}, Mapping{0xA8, u'□'}, Mapping{0xAB, u'★'}, Mapping{0xD8, u'➢'},    Mapping{0xDF, u'←'},
    Mapping{0xE0, u'→'}, Mapping{0xE8, u'➔'}, Mapping{0xFB, u'✗'}, Mapping{0xFC, u'✓'},    Mapping{0xFE, u'✓'}};

std::span<const Mapping> mappingsOf(QStringView family)
{
    if (family.compare(u"Symbol", Qt::CaseInsensitive) == 0) {
        return kSymbol;
    }
    return family.compare(u"Wingdings", Qt::CaseInsensitive) == 0 ? std::span<const Mapping>(kWingdings)
                                                                  : std::span<const Mapping>();
}

} // namespace

bool isSymbolFont(QStringView family)
{
    return family.compare(u"Symbol", Qt::CaseInsensitive) == 0 || family.startsWith(u"Wingdings", Qt::CaseInsensitive)
        || family.startsWith(u"Webdings", Qt::CaseInsensitive) || family.contains(u"Dingbats", Qt::CaseInsensitive);
}

QString symbolText(QStringView family, char16_t code)
{
    const char16_t low = code >= 0xF000 && code <= 0xF0FF ? static_cast<char16_t>(code - 0xF000) : code;
    if (low == 0x20) {
        return QStringLiteral(" ");
    }
    if (low > 0xFF) { // already Unicode
        return QString(QChar(low));
    }
    const std::span<const Mapping> mappings = mappingsOf(family);
    const auto found =
        std::find_if(mappings.begin(), mappings.end(), [low](const Mapping& mapping) { return mapping.code == low; });
    if (found != mappings.end()) {
        return QString(QChar(found->text));
    }
    const bool digitOrPunctuation = family.compare(u"Symbol", Qt::CaseInsensitive) == 0 && low < 0x40;
    return QString(QChar(digitOrPunctuation ? low : kBullet));
}

} // namespace cvenhancer::extraction
