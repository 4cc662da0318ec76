// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ReadBack.h"

#include "rendering/PdfText.h"
#include "rendering/Scripts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

/// PDFium now and then leaves out the line break before a line of one letter or after one in another font.
constexpr qsizetype kWordsPerLostOne = 50;

/// The word without the signs at its edges; a word of signs only stays.
QString withoutEdges(const QString& word)
{
    qsizetype first = 0;
    qsizetype last = word.size();
    while (first < last && word[first].isPunct()) {
        ++first;
    }
    while (last > first && word[last - 1].isPunct()) {
        --last;
    }
    return first == last ? word : word.sliced(first, last - first);
}

QStringList comparedWords(const QString& text, Punctuation punctuation)
{
    QStringList words = wordsOf(text);
    if (punctuation == Punctuation::Inner) {
        std::ranges::transform(words, words.begin(), withoutEdges);
    }
    return words;
}

/// The words of a file in order, found by their first word.
class WordStream {
public:
    WordStream(const QStringList& pages, Punctuation punctuation)
    {
        for (qsizetype page = 0; page < pages.size(); ++page) {
            for (const QString& word : comparedWords(pages[page], punctuation)) {
                m_positions[word.toCaseFolded()].append(m_words.size());
                m_words.append(word);
                m_pages.append(static_cast<int>(page) + 1);
            }
        }
    }

    /// Where `words` stand one after the other, at or after `from` if there is such a place, else the first place; -1:
    /// nowhere.
    [[nodiscard]] qsizetype find(const QStringList& words, qsizetype from, Qt::CaseSensitivity sensitivity) const
    {
        qsizetype earlier = -1;
        for (const qsizetype start : m_positions.value(words.first().toCaseFolded())) {
            if (!matchesAt(words, start, sensitivity)) {
                continue;
            }
            if (start >= from) {
                return start;
            }
            earlier = earlier < 0 ? start : earlier;
        }
        return earlier;
    }

    [[nodiscard]] bool has(const QString& word) const { return m_positions.contains(word.toCaseFolded()); }
    [[nodiscard]] int pageAt(qsizetype position) const { return m_pages.value(position); }

private:
    [[nodiscard]] bool matchesAt(const QStringList& words, qsizetype start, Qt::CaseSensitivity sensitivity) const
    {
        if (start + words.size() > m_words.size()) {
            return false;
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i].compare(m_words[start + i], sensitivity) != 0) {
                return false;
            }
        }
        return true;
    }

    QStringList m_words;
    QList<int> m_pages;
    QHash<QString, QList<qsizetype>> m_positions;
};

Finding missingWords(const QStringList& words)
{
    return {u"word-missing"_s, Severity::Error, 0, words.join(u' '),
            u"These words of the CV do not come back from the file."_s};
}

Finding scatteredWords(const QString& text)
{
    return {u"word-order"_s, Severity::Error, 0, text, u"These words come back, but not one after the other."_s};
}

Finding misplacedText(const QString& text, int page)
{
    return {u"text-order"_s, Severity::Warning, page, text, u"This text is read before what stands above it."_s};
}

/// True for letters that are read back one by one in the order they were written.
bool isAlphabetic(const QString& word)
{
    return std::ranges::all_of(word.toUcs4(), isSimpleScript);
}

/// Words whose spaces every reader gives back.
bool isSpacedText(const QString& word)
{
    return std::ranges::all_of(word.toUcs4(), isSpacedAlphabet);
}

/// "com.example@name" for "name@example.com": how PDFium gives back an address on a right-to-left line.
QString withPartsReversed(const QString& word)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= word.size(); ++i) {
        if (i == word.size() || !word[i].isLetterOrNumber() || !word[i - 1].isLetterOrNumber()) {
            parts.prepend(word.sliced(begin, i - begin));
            begin = i;
        }
    }
    return parts.join(QString());
}

QStringList missingFrom(const WordStream& stream, const QStringList& words, bool rightToLeft)
{
    QStringList missing;
    for (const QString& word : words) {
        const bool found = stream.has(word) || (rightToLeft && stream.has(withPartsReversed(word)));
        if (isAlphabetic(word) && !found) {
            missing.append(word);
        }
    }
    return missing;
}

QStringList allWords(const QStringList& texts)
{
    QStringList words;
    for (const QString& text : texts) {
        words += wordsOf(text);
    }
    return words;
}

} // namespace

bool holdsExactly(const QList<ExpectedText>& expected, const QStringList& pages)
{
    QStringList wanted;
    for (const ExpectedText& text : expected) {
        wanted += wordsOf(text.text);
    }
    const QStringList found = allWords(pages);
    if (wanted == found) {
        return true;
    }
    if (wanted.join(QString()) != found.join(QString())) {
        return false;
    }
    const QSet<QString> known(found.cbegin(), found.cend());
    const auto lost = std::ranges::count_if(
        wanted, [&known](const QString& word) { return isSpacedText(word) && !known.contains(word); });
    return lost * kWordsPerLostOne <= wanted.size();
}

QList<Finding> compareTexts(const QList<ExpectedText>& expected, const QStringList& pages, bool rightToLeft,
                            Punctuation punctuation)
{
    const WordStream stream(pages, punctuation);
    QList<Finding> findings;
    qsizetype reached = 0;
    for (const ExpectedText& text : expected) {
        const QStringList words = comparedWords(text.text, punctuation);
        if (words.isEmpty()) {
            continue;
        }
        if (const QStringList missing = missingFrom(stream, words, rightToLeft); !missing.isEmpty()) {
            findings.append(missingWords(missing));
            continue;
        }
        if (rightToLeft || !isAlphabetic(text.text)) {
            continue;
        }
        const qsizetype from = text.anyPlace || text.startsPart ? 0 : reached;
        const qsizetype at = stream.find(words, from, text.anyCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
        if (at < 0) {
            findings.append(scatteredWords(text.text));
        } else if (at < from) {
            findings.append(misplacedText(text.text, stream.pageAt(at)));
        } else if (!text.anyPlace) {
            reached = at + words.size();
        }
    }
    return findings;
}

} // namespace cvenhancer::rendering
