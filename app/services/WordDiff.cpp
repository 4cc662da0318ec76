// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/WordDiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace cvenhancer::services {

namespace {

constexpr qsizetype kMostWords = 400; // the comparison is quadratic
constexpr QChar kDots(0x2026);

/// Words with the spaces that follow them: they join to the text again.
QList<QStringView> wordsOf(const QString& text)
{
    QList<QStringView> words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || (text.at(i - 1).isSpace() && !text.at(i).isSpace());
        if (ends) {
            words.append(QStringView(text).mid(start, i - start));
            start = i;
        }
    }
    return words;
}

bool sameWord(QStringView a, QStringView b)
{
    return a.trimmed() == b.trimmed();
}

/// For each word whether it is in the longest common subsequence.
void markCommon(const QList<QStringView>& a, const QList<QStringView>& b, std::vector<bool>& inA,
                std::vector<bool>& inB)
{
    const auto rows = static_cast<std::size_t>(a.size());
    const auto columns = static_cast<std::size_t>(b.size());
    std::vector<std::vector<int>> length(rows + 1, std::vector<int>(columns + 1));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const bool same = sameWord(a.at(static_cast<qsizetype>(i)), b.at(static_cast<qsizetype>(j)));
            length[i][j] = same ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
        }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (sameWord(a.at(static_cast<qsizetype>(i)), b.at(static_cast<qsizetype>(j)))) {
            inA[i++] = true;
            inB[j++] = true;
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
}

DiffSide sideOf(const QString& text, const QList<QStringView>& words, const std::vector<bool>& isCommon)
{
    DiffSide side{text, {}};
    bool goesOn = false;
    int start = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int length = static_cast<int>(words.at(i).size());
        const int shown = static_cast<int>(words.at(i).trimmed().size());
        if (!isCommon[static_cast<std::size_t>(i)]) {
            if (goesOn) {
                side.changed.last().length = start + shown - side.changed.last().start;
            } else {
                side.changed.append({start, shown});
            }
        }
        goesOn = !isCommon[static_cast<std::size_t>(i)];
        start += length;
    }
    return side;
}

} // namespace

WordDiff diffWords(const QString& before, const QString& after)
{
    const QList<QStringView> a = wordsOf(before);
    const QList<QStringView> b = wordsOf(after);
    std::vector<bool> inA(static_cast<std::size_t>(a.size()));
    std::vector<bool> inB(static_cast<std::size_t>(b.size()));
    if (a.size() <= kMostWords && b.size() <= kMostWords) {
        markCommon(a, b, inA, inB);
    }
    return {sideOf(before, a, inA), sideOf(after, b, inB)};
}

DiffSide shortened(const DiffSide& side, int context)
{
    const QList<QStringView> words = wordsOf(side.text);
    std::vector<bool> kept(static_cast<std::size_t>(words.size()), side.changed.isEmpty());
    int start = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int end = start + static_cast<int>(words.at(i).size());
        const bool isChanged = std::ranges::any_of(side.changed, [start, end](const TextRange& range) {
            return range.start < end && range.start + range.length > start;
        });
        for (qsizetype j = std::max<qsizetype>(0, i - context);
             isChanged && j < std::min<qsizetype>(words.size(), i + context + 1); ++j) {
            kept[static_cast<std::size_t>(j)] = true;
        }
        start = end;
    }
    DiffSide cut;
    bool skipped = false;
    start = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int length = static_cast<int>(words.at(i).size());
        if (kept[static_cast<std::size_t>(i)]) {
            const int shift = static_cast<int>(cut.text.size()) - start;
            for (const TextRange& range : side.changed) {
                if (range.start >= start && range.start < start + length) {
                    cut.changed.append({range.start + shift, range.length});
                }
            }
            cut.text += words.at(i);
        } else if (!skipped) {
            cut.text += kDots + QStringLiteral(" ");
        }
        skipped = !kept[static_cast<std::size_t>(i)];
        start += length;
    }
    return cut;
}

} // namespace cvenhancer::services
