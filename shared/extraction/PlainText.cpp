// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// A step down of more than this many font sizes is a new block.
constexpr double kBlockStep = 1.9;

enum class Break { None, Space, Line, Block };

Break breakAcrossLines(const Word& before, const Word& word)
{
    const double size = std::max(before.fontSize, word.fontSize);
    const double step = word.baseline - before.baseline;
    return step < -size || step > kBlockStep * size ? Break::Block : Break::Line;
}

bool isSameLine(const Word& before, const Word& word)
{
    const double size = std::max(before.fontSize, word.fontSize);
    const bool level = std::abs(word.baseline - before.baseline) <= 0.5 * size;
    const bool sameParagraph = word.structure.paragraph == before.structure.paragraph
        || (word.structure.table >= 0 && word.structure.table == before.structure.table);
    return level && sameParagraph && word.box.left() >= before.box.left();
}

Break breakBetween(const Word& before, const Word& word)
{
    if (!isSameLine(before, word)) {
        return breakAcrossLines(before, word);
    }
    return word.spaceBefore ? Break::Space : Break::None;
}

QStringView textOf(Break kind)
{
    switch (kind) {
    case Break::None:
        return u"";
    case Break::Space:
        return u" ";
    case Break::Line:
        return u"\n";
    case Break::Block:
        return u"\n\n";
    }
    return u"";
}

void appendPage(QString& out, const Page& page)
{
    const Word* before = nullptr;
    for (const Word& word : page.words) {
        if (before != nullptr) {
            out += textOf(breakBetween(*before, word));
        }
        out += word.text;
        before = &word;
    }
    if (before != nullptr) {
        out += u'\n';
    }
}

} // namespace

QString plainText(const PositionedText& text)
{
    QString out;
    for (qsizetype i = 0; i < text.pages.size(); ++i) {
        if (i > 0) {
            out += u'\f';
        }
        appendPage(out, text.pages.at(i));
    }
    return out;
}

} // namespace cvenhancer::extraction
