// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/CleanText.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr char32_t kNoBreakSpace = 0x00A0;
constexpr char32_t kNarrowNoBreakSpace = 0x202F;

bool isLetterInDisguise(char32_t c)
{
    const bool ligature = c >= 0xFB00 && c <= 0xFB06;
    const bool mathematical = c >= 0x1D400 && c <= 0x1D7FF;
    return ligature || mathematical;
}

/// Emoji and what belongs to them: pictures beyond the first plane, skin tones, the sign that asks for a colour
/// picture.
bool isEmoji(char32_t c)
{
    constexpr char32_t kPictureSelector = 0xFE0F;
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0xE0000 && c <= 0xE007F) || c == kPictureSelector;
}

/// Directional embeddings, overrides and isolates reorder a line in ways a reader of the file cannot see.
bool isDirectionControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isDropped(char32_t c)
{
    constexpr char32_t kSoftHyphen = 0x00AD;
    constexpr char32_t kZeroWidthSpace = 0x200B;
    constexpr char32_t kWordJoiner = 0x2060;
    constexpr char32_t kByteOrderMark = 0xFEFF;
    constexpr char32_t kReplacement = 0xFFFD; // what is left of a broken character
    switch (QChar::category(c)) {
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return c == kSoftHyphen || c == kZeroWidthSpace || c == kWordJoiner || c == kByteOrderMark || c == kReplacement
            || isDirectionControl(c) || isEmoji(c);
    }
}

/// The space a character stands for, or 0 when it is not a space.
char32_t spaceFor(char32_t c)
{
    if (c == kNoBreakSpace || c == kNarrowNoBreakSpace) {
        return kNoBreakSpace;
    }
    return QChar::isSpace(c) || QChar::category(c) == QChar::Other_Control ? U' ' : 0;
}

void appendCleaned(QString& line, char32_t c)
{
    if (const char32_t space = spaceFor(c)) {
        if (!line.isEmpty() && !line.back().isSpace()) {
            line.append(QChar(static_cast<char16_t>(space)));
        }
    } else if (isLetterInDisguise(c)) {
        line.append(QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC));
    } else if (!isDropped(c)) {
        line.append(QChar::fromUcs4(c));
    }
}

} // namespace

QString cleanLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        appendCleaned(line, c);
    }
    while (!line.isEmpty() && line.back().isSpace()) {
        line.chop(1);
    }
    return line;
}

QStringList cleanParagraphs(const QString& text)
{
    static const QRegularExpression kLineBreak(u"[\\n\\r\\x{2028}\\x{2029}]+"_s);
    QStringList paragraphs;
    for (const QString& part : text.split(kLineBreak, Qt::SkipEmptyParts)) {
        if (const QString line = cleanLine(part); !line.isEmpty()) {
            paragraphs.append(line);
        }
    }
    return paragraphs;
}

QString cleanBullet(const QString& text)
{
    static const QRegularExpression kSign(u"^[•◦‣▪▫●○■·∙*]\\s+"_s);
    return cleanLine(text).remove(kSign);
}

QString printedAddress(const QString& url)
{
    static const QRegularExpression kScheme(u"^(https?://|mailto:|tel:)?(www\\.)?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString printed = cleanLine(url).remove(kScheme);
    while (printed.endsWith(u'/')) {
        printed.chop(1);
    }
    return printed;
}

QString linkTarget(const QString& url)
{
    static const QRegularExpression kBareHost(u"^[\\w.-]+\\.\\w{2,}(:\\d+)?([/?#].*)?$"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList kSchemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    const QString address = cleanLine(url);
    const QUrl target(kBareHost.match(address).hasMatch() ? u"https://"_s + address : address, QUrl::StrictMode);
    return target.isValid() && kSchemes.contains(target.scheme()) ? target.toString(QUrl::FullyEncoded) : QString();
}

} // namespace cvenhancer::rendering
