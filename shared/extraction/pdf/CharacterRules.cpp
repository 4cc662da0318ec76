// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/CharacterRules.h"

#include <QList>

namespace cvenhancer::extraction::pdf {

namespace {

constexpr char32_t kSoftHyphen = 0x00AD;

bool isLatinLigature(char32_t code)
{
    return code >= 0xFB00 && code <= 0xFB06;
}

bool isDroppedCode(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xFEFF || code == 0xFFFD || code == 0xFFFE
        || code == 0xFFFF || (code >= 0xD800 && code <= 0xDFFF) || isPrivateUse(code);
}

/// Adobe's corporate private-use area: small capitals and old-style figures of older fonts.
char32_t plainOfPrivateUse(char32_t code)
{
    if (code >= 0xF730 && code <= 0xF739) {
        return U'0' + (code - 0xF730);
    }
    if (code >= 0xF761 && code <= 0xF77A) {
        return U'A' + (code - 0xF761);
    }
    return code >= 0xF7E0 && code <= 0xF7FE ? code - 0xF720 : code;
}

} // namespace

bool isPrivateUse(char32_t code)
{
    return (code >= 0xE000 && code <= 0xF8FF) || (code >= 0xF0000 && code <= 0x10FFFD);
}

QString stringOf(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

QString readable(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const char32_t code = plainOfPrivateUse(character);
        if (isLatinLigature(code)) {
            out += QString(QChar(static_cast<char16_t>(code))).normalized(QString::NormalizationForm_KC);
        } else if (code == kSoftHyphen) {
            out += u'-';
        } else if (!isDroppedCode(code)) {
            out += stringOf(code);
        }
    }
    return out;
}

QChar combiningMark(QChar spacingAccent)
{
    switch (spacingAccent.unicode()) {
    case 0x00A8:
        return QChar(0x0308);
    case 0x00AF:
    case 0x02C9:
        return QChar(0x0304);
    case 0x00B4:
    case 0x02CA:
        return QChar(0x0301);
    case 0x00B8:
        return QChar(0x0327);
    case 0x0060:
    case 0x02CB:
        return QChar(0x0300);
    case 0x02C6:
        return QChar(0x0302);
    case 0x02C7:
        return QChar(0x030C);
    case 0x02D8:
        return QChar(0x0306);
    case 0x02D9:
        return QChar(0x0307);
    case 0x02DA:
        return QChar(0x030A);
    case 0x02DB:
        return QChar(0x0328);
    case 0x02DC:
        return QChar(0x0303);
    case 0x02DD:
        return QChar(0x030B);
    default:
        return {};
    }
}

QString accentedLetter(QChar letter, QChar mark)
{
    const QChar base = letter == QChar(0x0131) ? QChar(u'i') : letter == QChar(0x0237) ? QChar(u'j') : letter;
    return (QString(base) + mark).normalized(QString::NormalizationForm_C);
}

QString recomposedAccents(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar mark = combiningMark(text.at(i));
        const bool letterFollows = i + 1 < text.size() && text.at(i + 1).isLetter();
        if (mark.isNull() || !letterFollows) {
            out += text.at(i);
        } else {
            out += accentedLetter(text.at(++i), mark);
        }
    }
    return out;
}

} // namespace cvenhancer::extraction::pdf
