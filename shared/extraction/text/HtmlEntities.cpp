// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/text/HtmlEntities.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

using Named = std::pair<QStringView, char16_t>;

/// Sorted by name.
constexpr std::array kNamed{
    Named{u"AElig", 0x00C6},  Named{u"Aacute", 0x00C1}, Named{u"Acirc", 0x00C2},  Named{u"Agrave", 0x00C0},
    Named{u"Aring", 0x00C5},  Named{u"Atilde", 0x00C3}, Named{u"Auml", 0x00C4},   Named{u"Ccedil", 0x00C7},
    Named{u"Dagger", 0x2021}, Named{u"ETH", 0x00D0},    Named{u"Eacute", 0x00C9}, Named{u"Ecirc", 0x00CA},
    Named{u"Egrave", 0x00C8}, Named{u"Euml", 0x00CB},   Named{u"Iacute", 0x00CD}, Named{u"Icirc", 0x00CE},
    Named{u"Igrave", 0x00CC}, Named{u"Iuml", 0x00CF},   Named{u"Ntilde", 0x00D1}, Named{u"OElig", 0x0152},
    Named{u"Oacute", 0x00D3}, Named{u"Ocirc", 0x00D4},  Named{u"Ograve", 0x00D2}, Named{u"Oslash", 0x00D8},
    Named{u"Otilde", 0x00D5}, Named{u"Ouml", 0x00D6},   Named{u"Scaron", 0x0160}, Named{u"THORN", 0x00DE},
    Named{u"Uacute", 0x00DA}, Named{u"Ucirc", 0x00DB},  Named{u"Ugrave", 0x00D9}, Named{u"Uuml", 0x00DC},
    Named{u"Yacute", 0x00DD}, Named{u"Yuml", 0x0178},   Named{u"aacute", 0x00E1}, Named{u"acirc", 0x00E2},
    Named{u"acute", 0x00B4},  Named{u"aelig", 0x00E6},  Named{u"agrave", 0x00E0}, Named{u"amp", 0x0026},
    Named{u"apos", 0x0027},   Named{u"aring", 0x00E5},  Named{u"asymp", 0x2248},  Named{u"atilde", 0x00E3},
    Named{u"auml", 0x00E4},   Named{u"bdquo", 0x201E},  Named{u"brvbar", 0x00A6}, Named{u"bull", 0x2022},
    Named{u"ccedil", 0x00E7}, Named{u"cedil", 0x00B8},  Named{u"cent", 0x00A2},   Named{u"copy", 0x00A9},
    Named{u"curren", 0x00A4}, Named{u"dagger", 0x2020}, Named{u"deg", 0x00B0},    Named{u"divide", 0x00F7},
    Named{u"eacute", 0x00E9}, Named{u"ecirc", 0x00EA},  Named{u"egrave", 0x00E8}, Named{u"emsp", 0x2003},
    Named{u"ensp", 0x2002},   Named{u"eth", 0x00F0},    Named{u"euml", 0x00EB},   Named{u"euro", 0x20AC},
    Named{u"frac12", 0x00BD}, Named{u"frac14", 0x00BC}, Named{u"frac34", 0x00BE}, Named{u"ge", 0x2265},
    Named{u"gt", 0x003E},     Named{u"hellip", 0x2026}, Named{u"iacute", 0x00ED}, Named{u"icirc", 0x00EE},
    Named{u"iexcl", 0x00A1},  Named{u"igrave", 0x00EC}, Named{u"iquest", 0x00BF}, Named{u"iuml", 0x00EF},
    Named{u"laquo", 0x00AB},  Named{u"larr", 0x2190},   Named{u"ldquo", 0x201C},  Named{u"le", 0x2264},
    Named{u"loz", 0x25CA},    Named{u"lrm", 0x200E},    Named{u"lsaquo", 0x2039}, Named{u"lsquo", 0x2018},
    Named{u"lt", 0x003C},     Named{u"macr", 0x00AF},   Named{u"mdash", 0x2014},  Named{u"micro", 0x00B5},
    Named{u"middot", 0x00B7}, Named{u"minus", 0x2212},  Named{u"nbsp", 0x00A0},   Named{u"ndash", 0x2013},
    Named{u"ne", 0x2260},     Named{u"not", 0x00AC},    Named{u"ntilde", 0x00F1}, Named{u"oacute", 0x00F3},
    Named{u"ocirc", 0x00F4},  Named{u"oelig", 0x0153},  Named{u"ograve", 0x00F2}, Named{u"ordf", 0x00AA},
    Named{u"ordm", 0x00BA},   Named{u"oslash", 0x00F8}, Named{u"otilde", 0x00F5}, Named{u"ouml", 0x00F6},
    Named{u"para", 0x00B6},   Named{u"permil", 0x2030}, Named{u"plusmn", 0x00B1}, Named{u"pound", 0x00A3},
    Named{u"prime", 0x2032},  Named{u"quot", 0x0022},   Named{u"raquo", 0x00BB},  Named{u"rarr", 0x2192},
    Named{u"rdquo", 0x201D},  Named{u"reg", 0x00AE},    Named{u"rlm", 0x200F},    Named{u"rsaquo", 0x203A},
    Named{u"rsquo", 0x2019},  Named{u"sbquo", 0x201A},  Named{u"scaron", 0x0161}, Named{u"sect", 0x00A7},
    Named{u"shy", 0x00AD},    Named{u"sup1", 0x00B9},   Named{u"sup2", 0x00B2},   Named{u"sup3", 0x00B3},
    Named{u"szlig", 0x00DF},  Named{u"thinsp", 0x2009}, Named{u"thorn", 0x00FE},  Named{u"times", 0x00D7},
    Named{u"trade", 0x2122},  Named{u"uacute", 0x00FA}, Named{u"ucirc", 0x00FB},  Named{u"ugrave", 0x00F9},
    Named{u"uml", 0x00A8},    Named{u"uuml", 0x00FC},   Named{u"yacute", 0x00FD}, Named{u"yen", 0x00A5},
    Named{u"yuml", 0x00FF},   Named{u"zwj", 0x200D},    Named{u"zwnj", 0x200C}};

QString numericText(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool valid = false;
    const uint code = (hexadecimal ? digits.mid(1) : digits).toUInt(&valid, hexadecimal ? 16 : 10);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (!valid || code == 0 || code > QChar::LastValidCodePoint || surrogate) {
        return {};
    }
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString namedText(QStringView name)
{
    const auto found = std::lower_bound(kNamed.cbegin(), kNamed.cend(), name,
                                        [](const Named& named, QStringView wanted) { return named.first < wanted; });
    return found != kNamed.cend() && found->first == name ? QString(QChar(found->second)) : QString();
}

} // namespace

QString entityText(QStringView entity)
{
    if (entity.size() < 3 || !entity.startsWith(u'&') || !entity.endsWith(u';')) {
        return entity.toString();
    }
    const QStringView name = entity.mid(1, entity.size() - 2);
    const QString text = name.startsWith(u'#') ? numericText(name.mid(1)) : namedText(name);
    return text.isEmpty() ? entity.toString() : text;
}

QString withEntities(const QString& text)
{
    static const QRegularExpression pattern(u"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"_s);
    QString out;
    qsizetype end = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).mid(end, match.capturedStart() - end);
        out += entityText(match.capturedView());
        end = match.capturedEnd();
    }
    out += QStringView(text).mid(end);
    return out;
}

} // namespace cvenhancer::extraction
