// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/TextMerge.h"

#include <QList>
#include <QStringView>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <span>
#include <vector>

namespace cvenhancer::sync {
namespace {

/// Memory and time of the comparison: 4 million cells are 16 MB and some 10 ms. A bullet has some 30 words.
constexpr qsizetype kMaxComparisons = 4'000'000;
constexpr qsizetype kUnmatched = -1;

using Words = QList<QStringView>;

/// Words with what follows them up to the next word, so that joining them gives the text back and two neighbouring
/// words have nothing between them that could count as unchanged.
Words wordsOf(const QString& text)
{
    Words words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype position = finder.position();
        const bool isWord = position < text.size() && !text[position].isSpace() && !text[position].isPunct();
        if (isWord && position > start) {
            words.append(QStringView(text).sliced(start, position - start));
            start = position;
        }
    }
    if (start < text.size()) {
        words.append(QStringView(text).sliced(start));
    }
    return words;
}

/// For each word of `base` its place in `other`, by a longest common subsequence; kUnmatched where it is gone.
std::optional<QList<qsizetype>> matchWords(const Words& base, const Words& other)
{
    const qsizetype rows = base.size();
    const qsizetype columns = other.size();
    if ((rows + 1) * (columns + 1) > kMaxComparisons) {
        return std::nullopt;
    }
    std::vector<quint32> length(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint32& {
        return length[static_cast<size_t>(row * (columns + 1) + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            at(row, column) = base[row] == other[column] ? at(row + 1, column + 1) + 1
                                                         : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    QList<qsizetype> matches(rows, kUnmatched);
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (base[row] == other[column]) {
            matches[row++] = column++;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return matches;
}

using Stretch = std::span<const QStringView>;

Stretch stretch(const Words& words, qsizetype from, qsizetype to)
{
    return {words.constData() + from, static_cast<size_t>(to - from)};
}

/// What becomes of a stretch that at least one side changed; empty: both did, differently.
std::optional<Stretch> choose(Stretch base, Stretch mine, Stretch theirs)
{
    if (std::ranges::equal(mine, base) || std::ranges::equal(mine, theirs)) {
        return theirs;
    }
    if (std::ranges::equal(theirs, base)) {
        return mine;
    }
    return std::nullopt;
}

void append(QString& text, Stretch words)
{
    for (const QStringView word : words) {
        text += word;
    }
}

} // namespace

std::optional<QString> mergeTexts(const QString& base, const QString& mine, const QString& theirs)
{
    const Words baseWords = wordsOf(base);
    const Words mineWords = wordsOf(mine);
    const Words theirWords = wordsOf(theirs);
    const auto inMine = matchWords(baseWords, mineWords);
    const auto inTheirs = matchWords(baseWords, theirWords);
    if (!inMine || !inTheirs) {
        return std::nullopt;
    }
    QString merged;
    qsizetype word = 0;
    qsizetype mineWord = 0;
    qsizetype theirWord = 0;
    while (word < baseWords.size() || mineWord < mineWords.size() || theirWord < theirWords.size()) {
        qsizetype next = word; // the next word that stands on all three sides
        while (next < baseWords.size() && ((*inMine)[next] == kUnmatched || (*inTheirs)[next] == kUnmatched)) {
            ++next;
        }
        const bool atEnd = next == baseWords.size();
        const qsizetype mineNext = atEnd ? mineWords.size() : (*inMine)[next];
        const qsizetype theirNext = atEnd ? theirWords.size() : (*inTheirs)[next];
        const auto chosen = choose(stretch(baseWords, word, next), stretch(mineWords, mineWord, mineNext),
                                   stretch(theirWords, theirWord, theirNext));
        if (!chosen) {
            return std::nullopt;
        }
        append(merged, *chosen);
        if (!atEnd) {
            merged += baseWords[next];
        }
        word = next + 1;
        mineWord = mineNext + 1;
        theirWord = theirNext + 1;
    }
    return merged;
}

} // namespace cvenhancer::sync
