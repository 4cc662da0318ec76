// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/Normaliser.h"

#include <QRegularExpression>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPresentationForm(char16_t c)
{
    return (c >= 0xFB00 && c <= 0xFB4F) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2F00 && c <= 0x2FDF)
        || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

bool isDropped(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFD
        || (c >= 0xE000 && c <= 0xF8FF) || (c < 0x20 && c != '\t') || (c >= 0xFE00 && c <= 0xFE0F);
}

char16_t plainForm(char16_t c)
{
    switch (c) {
    case 0x2010:
    case 0x2011:
        return u'-';
    case 0x00A0:
    case 0x202F:
    case 0x2007:
    case 0x2009:
    case '\t':
        return u' ';
    default:
        return c;
    }
}

bool isPlainAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

constexpr QStringView kSeparators = u" \t|·•,;:–—‣⋅∙●/>◦";

/// Words in small capitals whose font says "i" for its capital I ("SENiOR"): as capitals throughout. At least two
/// capitals stand before the i and five letters in all, and no other small letter: names such as LiDAR stay.
QString withWholeCapitals(const QString& word)
{
    static const QRegularExpression kSmallCapitals(u"^(?=.{5,}$)\\p{Lu}{2,}(?:i\\p{Lu}+)+[^\\p{Ll}]*$"_s);
    return kSmallCapitals.match(word).hasMatch() ? word.toUpper() : word;
}

} // namespace

QString cleanWord(const QString& text)
{
    if (isPlainAscii(text)) {
        return text.contains(u'i') ? withWholeCapitals(text) : text;
    }
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool privatePlane = c.isHighSurrogate() && c.unicode() >= 0xDB80;
        if (privatePlane) {
            ++i;
        } else if (isPresentationForm(c.unicode())) {
            out += QString(c).normalized(QString::NormalizationForm_KC);
        } else if (!isDropped(c.unicode())) {
            out += QChar(plainForm(c.unicode()));
        }
    }
    return withWholeCapitals(out.normalized(QString::NormalizationForm_C).trimmed());
}

QString foldKey(QStringView text)
{
    const QString decomposed = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark() || c == u'\'' || c == u'’' || c == u'.' || c == u'´' || c == u'`') {
            continue;
        }
        if (c.isLetterOrNumber()) {
            const char16_t code = c.unicode();
            out += code == u'ł' ? u'l'
                : code == u'ø'  ? u'o'
                : code == u'đ'  ? u'd'
                : code == u'ı'  ? u'i'
                : code == u'ς'  ? u'σ'
                                : code;
        } else if (c == u'&' || c == u'+') {
            out += u" and ";
        } else {
            out += u' ';
        }
    }
    return out.simplified();
}

bool isBulletSign(QStringView text)
{
    if (text.size() != 1) {
        return false;
    }
    constexpr QStringView kBullets = u"•‣◦⁃∙●○◆◇■□▪▫▸►▶▷➢➤✓✔✦❖★·*-–—»›➔→⚫⬤❑❯♦◾∗⋅➣⦁⚬";
    return kBullets.contains(text.front());
}

bool isDividingHyphen(QStringView first, QStringView second)
{
    if (first.size() < 3 || !first.endsWith(u'-') || second.isEmpty()) {
        return false;
    }
    const QChar before = first.at(first.size() - 2);
    return before.isLetter() && second.front().isLower();
}

QString trimSeparators(const QString& text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && kSeparators.contains(text.at(from))) {
        ++from;
    }
    while (to > from && (kSeparators.contains(text.at(to - 1)) || QStringView(u"-([").contains(text.at(to - 1)))) {
        --to;
    }
    return text.mid(from, to - from);
}

} // namespace cvenhancer::parsing
