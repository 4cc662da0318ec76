// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/WordTidier.h"

#include "extraction/pdf/GlyphChain.h"

#include <QMultiHash>

#include <algorithm>
#include <cmath>

namespace cvenhancer::extraction::pdf {

namespace {

/// A copy drawn to look bold or to cast a shadow lies this near, in font sizes.
constexpr double kCopyDistance = 0.12;
/// So many single letters in a row are a spaced word; fewer when nothing else stands on the line.
constexpr size_t kFewestSpacedLetters = 5;
constexpr size_t kFewestOnOwnLine = 4;

bool isCopy(const Word& a, const Word& b)
{
    const QPointF shift = a.box.topLeft() - b.box.topLeft();
    return std::hypot(shift.x(), shift.y()) < kCopyDistance * a.fontSize
        && std::abs(a.fontSize - b.fontSize) < 0.05 * a.fontSize;
}

/// Of words drawn twice the later one, which lies on top, gives the colour.
std::vector<WordDraft> withoutCopies(std::vector<WordDraft> drafts)
{
    std::vector<WordDraft> kept;
    QMultiHash<QString, size_t> places;
    for (WordDraft& draft : drafts) {
        const auto [from, to] = places.equal_range(draft.word.text);
        const auto twin =
            std::find_if(from, to, [&kept, &draft](size_t place) { return isCopy(kept[place].word, draft.word); });
        if (twin != to) {
            Word& first = kept[*twin].word;
            first.bold = true;
            first.colour = draft.word.colour;
            first.hidden = first.hidden && draft.word.hidden;
            continue;
        }
        places.insert(draft.word.text, kept.size());
        kept.push_back(std::move(draft));
    }
    return kept;
}

QString linkAt(const QRectF& box, const std::vector<Link>& links)
{
    const auto found = std::find_if(links.cbegin(), links.cend(),
                                    [&box](const Link& link) { return link.box.contains(box.center()); });
    return found != links.cend() ? found->target : QString();
}

/// An icon's name is worth keeping only where the word after it does not say the same: no link, no address.
bool isNeedlessIcon(const std::vector<WordDraft>& drafts, size_t i)
{
    if (!drafts[i].isIcon) {
        return false;
    }
    if (!drafts[i].word.link.isEmpty() || i + 1 == drafts.size() || drafts[i + 1].isIcon) {
        return true;
    }
    const Word& next = drafts[i + 1].word;
    const bool elsewhere = std::abs(next.baseline - drafts[i].word.baseline) > next.fontSize;
    return elsewhere || !next.link.isEmpty() || next.text.contains(u'/') || next.text.contains(u'.');
}

bool isSingleLetter(const WordDraft& draft)
{
    return draft.word.text.size() == 1 && draft.word.text.front().isLetter();
}

bool isSameLine(const Word& a, const Word& b)
{
    return std::abs(a.baseline - b.baseline) < 0.1 * a.fontSize && std::abs(a.fontSize - b.fontSize) < 0.1 * a.fontSize;
}

double gapBetween(const WordDraft& a, const WordDraft& b)
{
    return (b.word.box.left() - a.word.box.right()) / std::max(b.word.fontSize, 0.1);
}

/// The end of the single letters that stand evenly beside each other from `begin` on.
size_t endOfSpacedLetters(const std::vector<WordDraft>& drafts, size_t begin)
{
    size_t end = begin;
    while (end < drafts.size() && isSingleLetter(drafts[end])
           && (end == begin
               || (isSameLine(drafts[end - 1].word, drafts[end].word) && gapBetween(drafts[end - 1], drafts[end]) > 0
                   && gapBetween(drafts[end - 1], drafts[end]) < 2.5))) {
        ++end;
    }
    return end;
}

std::vector<double> gapsOf(const std::vector<WordDraft>& drafts, size_t begin, size_t end)
{
    std::vector<double> gaps;
    for (size_t i = begin + 1; i < end; ++i) {
        gaps.push_back(gapBetween(drafts[i - 1], drafts[i]));
    }
    return gaps;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Spacing gives all gaps the same width; letters left over from something else stand anywhere.
bool isEven(const std::vector<double>& gaps)
{
    const double median = medianOf(gaps);
    const auto near = std::count_if(gaps.cbegin(), gaps.cend(),
                                    [median](double gap) { return std::abs(gap - median) < 0.35 * median; });
    return near * 10 >= static_cast<std::ptrdiff_t>(gaps.size()) * 7;
}

bool isOwnLine(const std::vector<WordDraft>& drafts, size_t begin, size_t end)
{
    const bool starts = begin == 0 || !isSameLine(drafts[begin - 1].word, drafts[begin].word);
    return starts && (end == drafts.size() || !isSameLine(drafts[end - 1].word, drafts[end].word));
}

void join(Word& word, const Word& next)
{
    word.text += next.text;
    word.box |= next.box;
    word.tracked = true;
}

/// Letters with the usual gap are one word; a gap half as wide again begins the next.
void appendJoined(std::vector<WordDraft>& joined, const std::vector<WordDraft>& drafts, size_t begin, size_t end)
{
    const std::vector<double> gaps = gapsOf(drafts, begin, end);
    const double median = medianOf(gaps);
    joined.push_back(drafts[begin]);
    joined.back().word.tracked = true;
    for (size_t i = begin + 1; i < end; ++i) {
        if (gaps[i - begin - 1] > 1.5 * median) {
            joined.push_back(drafts[i]);
            joined.back().word.tracked = true;
        } else {
            join(joined.back().word, drafts[i].word);
        }
    }
}

std::vector<WordDraft> withSpacedLettersJoined(const std::vector<WordDraft>& drafts)
{
    std::vector<WordDraft> joined;
    for (size_t i = 0; i < drafts.size();) {
        const size_t end = endOfSpacedLetters(drafts, i);
        const size_t count = end - i;
        const bool isLong = count >= kFewestSpacedLetters || (count >= kFewestOnOwnLine && isOwnLine(drafts, i, end));
        if (isLong && isEven(gapsOf(drafts, i, end))) {
            appendJoined(joined, drafts, i, end);
            i = end;
        } else {
            joined.push_back(drafts[i++]);
        }
    }
    return joined;
}

bool isLeftToRight(const WordDraft& draft)
{
    const QString& text = draft.word.text;
    return !isRightToLeft(text)
        && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

void orderRightToLeft(std::vector<WordDraft>& drafts)
{
    qsizetype balance = 0;
    for (const WordDraft& draft : drafts) {
        balance += isRightToLeft(draft.word.text) ? draft.word.text.size() : -draft.word.text.size();
    }
    if (balance <= 0) {
        return;
    }
    std::reverse(drafts.begin(), drafts.end());
    for (auto from = drafts.begin(); from != drafts.end();) {
        from = std::find_if(from, drafts.end(), isLeftToRight);
        const auto to = std::find_if_not(from, drafts.end(), isLeftToRight);
        std::reverse(from, to);
        from = to;
    }
}

QList<Word> tidied(std::vector<WordDraft> drafts, const std::vector<Link>& links)
{
    drafts = withSpacedLettersJoined(withoutCopies(std::move(drafts)));
    for (WordDraft& draft : drafts) {
        draft.word.link = linkAt(draft.word.box, links);
    }
    QList<Word> words;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (!isNeedlessIcon(drafts, i)) {
            drafts[i].word.order = static_cast<int>(words.size());
            words.append(drafts[i].word);
        }
    }
    return words;
}

} // namespace cvenhancer::extraction::pdf
