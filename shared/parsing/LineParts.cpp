// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/LineParts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cvenhancer::parsing {

using extraction::Word;

namespace {

/// The tags of a PDF put two words into different list items, cells or paragraphs.
bool isOtherBlock(const Word& before, const Word& word)
{
    return before.structure.block >= 0 && word.structure.block >= 0 && before.structure.block != word.structure.block;
}

bool isSameStyle(const Word& a, const Word& b)
{
    return a.bold == b.bold && a.italic == b.italic && a.colour == b.colour
        && std::abs(a.fontSize - b.fontSize) < 0.12 * std::max(a.fontSize, b.fontSize);
}

bool isSeparatorOnly(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

void buildParts(Line& line)
{
    line.parts.clear();
    int cell = 0;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const Word& word = line.words.at(i);
        const bool gap = i > 0 && hasWideGap(line.words.at(i - 1), word);
        cell += gap ? 1 : 0;
        const bool fresh = line.parts.isEmpty() || gap
            || (!isSeparatorOnly(word.text) && !isSeparatorOnly(line.parts.last().text) && !isSameStyle(line.words.at(i - 1), word)
                && !isSeparatorOnly(line.words.at(i - 1).text))
            || (i > 1 && isSeparatorOnly(line.words.at(i - 1).text) && !isSeparatorOnly(word.text)
                && !isSameStyle(line.words.at(i - 2), word));
        if (fresh) {
            Part part;
            part.bold = word.bold;
            part.italic = word.italic;
            part.size = word.fontSize;
            part.colour = word.colour;
            part.cell = cell;
            part.left = word.box.left();
            line.parts << part;
        }
        Part& part = line.parts.last();
        if (!part.text.isEmpty() && word.spaceBefore) {
            part.text += u' ';
        }
        part.text += word.text;
        part.right = word.box.right();
        if (part.link.isEmpty()) {
            part.link = word.link;
        }
    }
}

} // namespace

bool hasWideGap(const Word& before, const Word& word)
{
    return isOtherBlock(before, word) || word.box.left() - before.box.right() > 0.75 * std::max(word.fontSize, before.fontSize)
        || word.structure.column != before.structure.column;
}

QRectF boxOf(const QList<Word>& words)
{
    QRectF box;
    for (const Word& word : words) {
        box = box.isNull() ? word.box : box.united(word.box);
    }
    return box;
}

void finishLine(Line& line)
{
    line.box = boxOf(line.words);
    buildParts(line);
    line.text.clear();
    std::map<int, qsizetype> sizes;
    bool lower = false;
    bool letters = false;
    line.bold = line.italic = line.tracked = true;
    for (const Word& word : line.words) {
        if (!line.text.isEmpty() && (word.spaceBefore || !line.text.back().isLetterOrNumber())) {
            line.text += u' ';
        }
        line.text += word.text;
        sizes[static_cast<int>(std::lround(word.fontSize * 4))] += word.text.size();
        line.bold = line.bold && (word.bold || isSeparatorOnly(word.text));
        line.italic = line.italic && (word.italic || isSeparatorOnly(word.text));
        line.tracked = line.tracked && word.tracked;
        for (const QChar c : word.text) {
            lower = lower || c.isLower();
            letters = letters || c.isLetter();
        }
    }
    line.caps = letters && !lower;
    const auto best = std::max_element(sizes.cbegin(), sizes.cend(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    line.size = best == sizes.cend() ? 0 : best->first / 4.0;
    line.colour = line.words.isEmpty() ? 0xff000000 : line.words.first().colour;
}

} // namespace cvenhancer::parsing
