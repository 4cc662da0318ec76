// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/UnicodeMap.h"

#include <QList>

namespace cvenhancer::rendering {

namespace {

constexpr int kEntriesPerBlock = 100; ///< ISO 32000-1, 9.7.5.4

QString fromHex(QByteArrayView hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        text.append(
            QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1]))));
    }
    return text;
}

QByteArray toHex(int code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

QByteArray toHex(const QString& text)
{
    QByteArray hex;
    for (const QChar c : text) {
        hex += toHex(c.unicode());
    }
    return hex;
}

/// The hexadecimal strings and brackets of a stretch of CMap: "<0041>" gives "0041".
QList<QByteArray> tokensOf(QByteArrayView stretch)
{
    QList<QByteArray> tokens;
    for (qsizetype i = 0; i < stretch.size(); ++i) {
        if (stretch[i] == '[' || stretch[i] == ']') {
            tokens.append(stretch.sliced(i, 1).toByteArray());
        } else if (stretch[i] == '<') {
            const qsizetype end = stretch.indexOf('>', i);
            if (end < 0) {
                break;
            }
            tokens.append(stretch.sliced(i + 1, end - i - 1).toByteArray());
            i = end;
        }
    }
    return tokens;
}

/// Calls `use` with each stretch between "begin<name>" and "end<name>".
template <class Use>
void forEachStretch(const QByteArray& cmap, const QByteArray& name, Use use)
{
    for (qsizetype from = cmap.indexOf("begin" + name); from >= 0; from = cmap.indexOf("begin" + name, from)) {
        from += name.size() + 5;
        const qsizetype end = cmap.indexOf("end" + name, from);
        if (end < 0) {
            return;
        }
        use(tokensOf(QByteArrayView(cmap).sliced(from, end - from)));
    }
}

/// Qt gives a glyph it knows nothing of the meaning U+0000.
void addMeaning(QMap<int, QString>& texts, int code, const QString& text)
{
    if (!text.isEmpty() && !text[0].isNull()) {
        texts.insert(code, text);
    }
}

void readRanges(QMap<int, QString>& texts, const QList<QByteArray>& tokens)
{
    for (qsizetype i = 0; i + 2 < tokens.size();) {
        const int first = tokens[i].toInt(nullptr, 16);
        const int last = tokens[i + 1].toInt(nullptr, 16);
        i += 2;
        if (tokens[i] == "[") {
            int code = first;
            for (++i; i < tokens.size() && tokens[i] != "]"; ++i) {
                addMeaning(texts, code++, fromHex(tokens[i]));
            }
            ++i;
            continue;
        }
        QString text = fromHex(tokens[i++]);
        for (int code = first; code <= last && !text.isEmpty(); ++code) {
            addMeaning(texts, code, text);
            text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
        }
    }
}

bool isCompatibilityForm(char16_t c)
{
    const bool kangxi = c >= 0x2E80 && c <= 0x2FDF;
    const bool ligature = c >= 0xFB00 && c <= 0xFB06;
    const bool arabic = (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEF4);
    const bool letterLike = c == 0x2126 || c == 0x212A || c == 0x212B || c == 0x00B5 || c == 0xF900;
    return kangxi || ligature || arabic || letterLike;
}

} // namespace

UnicodeMap UnicodeMap::fromCMap(const QByteArray& cmap)
{
    UnicodeMap map;
    forEachStretch(cmap, "bfchar", [&map](const QList<QByteArray>& tokens) {
        for (qsizetype i = 0; i + 1 < tokens.size(); i += 2) {
            addMeaning(map.m_texts, tokens[i].toInt(nullptr, 16), fromHex(tokens[i + 1]));
        }
    });
    forEachStretch(cmap, "bfrange", [&map](const QList<QByteArray>& tokens) { readRanges(map.m_texts, tokens); });
    return map;
}

void UnicodeMap::repair()
{
    constexpr char16_t kTab = 0x0009;
    constexpr char16_t kNoBreakSpace = 0x00A0;
    for (QString& text : m_texts) {
        const char16_t c = text.isEmpty() ? u'\0' : text[0].unicode();
        if (c == kTab || c == kNoBreakSpace) {
            text = QStringLiteral(" ");
        } else if (isCompatibilityForm(c)) {
            text = text.normalized(QString::NormalizationForm_KC);
        }
    }
}

QByteArray UnicodeMap::toCMap() const
{
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QList<QByteArray> entries;
    for (auto it = m_texts.constBegin(); it != m_texts.constEnd(); ++it) {
        entries.append('<' + toHex(it.key()) + "> <" + toHex(it.value()) + ">\n");
    }
    for (qsizetype i = 0; i < entries.size(); i += kEntriesPerBlock) {
        const QList<QByteArray> block = entries.mid(i, kEntriesPerBlock);
        cmap += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace cvenhancer::rendering
