// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/Arbiter.h"

#include "extraction/pdf/CharacterRules.h"

#include <QHash>

#include <algorithm>

namespace cvenhancer::extraction::pdf {

namespace {

constexpr double kMostUnknown = 0.01;
constexpr double kLeastAgreement = 0.9;
constexpr qsizetype kFewestSpacedLetters = 4;

/// Without signs around it: readers do not agree whether a bullet or a bracket touches its word.
QString foldedWord(const QString& text)
{
    QString folded = recomposedAccents(readable(text)).normalized(QString::NormalizationForm_KC);
    folded.replace(QChar(0x2010), u'-');
    folded.replace(QChar(0x2011), u'-');
    while (!folded.isEmpty() && !folded.front().isLetterOrNumber()) {
        folded.remove(0, 1);
    }
    while (!folded.isEmpty() && !folded.back().isLetterOrNumber()) {
        folded.chop(1);
    }
    return folded;
}

/// "E X P E R I E N C E" -> "EXPERIENCE": readers report letter-spaced headings so.
QStringList withSpacedLettersJoined(const QStringList& words)
{
    QStringList joined;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && words.at(end).size() == 1) {
            ++end;
        }
        const bool isSpaced = end - i >= kFewestSpacedLetters;
        end = isSpaced ? end : i + 1;
        joined.append(QStringList(words.mid(i, end - i)).join(QString()));
        i = end;
    }
    return joined;
}

QHash<QString, int> bagOf(const QStringList& words)
{
    QHash<QString, int> bag;
    for (const QString& word : words) {
        ++bag[word];
    }
    return bag;
}

enum class Spacing { AsFound, TrackedJoined };

/// The words' texts. Where the other reader saw only single letters, the border between letter-spaced words is lost.
QStringList textsOf(const QList<Word>& words, Spacing spacing)
{
    QStringList texts;
    bool afterTracked = false;
    for (const Word& word : words) {
        if (spacing == Spacing::TrackedJoined && word.tracked && afterTracked) {
            texts.last() += word.text;
        } else {
            texts.append(word.text);
        }
        afterTracked = word.tracked;
    }
    return texts;
}

QStringList foldedWords(const QStringList& words)
{
    QStringList folded;
    for (const QString& word : words) {
        if (const QString text = foldedWord(word); !text.isEmpty()) {
            folded.append(text);
        }
    }
    return withSpacedLettersJoined(folded);
}

double similarity(const QStringList& own, const QStringList& reference)
{
    if (own.isEmpty() && reference.isEmpty()) {
        return 1;
    }
    const QHash<QString, int> ownBag = bagOf(own);
    const QHash<QString, int> referenceBag = bagOf(reference);
    int common = 0;
    for (auto it = ownBag.cbegin(); it != ownBag.cend(); ++it) {
        common += std::min(it.value(), referenceBag.value(it.key()));
    }
    return 2.0 * common / static_cast<double>(own.size() + reference.size());
}

} // namespace

double agreement(const QList<Word>& words, const QString& referenceText)
{
    const QStringList reference = foldedWords(referenceText.simplified().split(u' ', Qt::SkipEmptyParts));
    return std::max(similarity(foldedWords(textsOf(words, Spacing::AsFound)), reference),
                    similarity(foldedWords(textsOf(words, Spacing::TrackedJoined)), reference));
}

double unknownShare(const PageContent& page)
{
    const auto unknown = std::count_if(page.glyphs.cbegin(), page.glyphs.cend(),
                                       [](const Glyph& glyph) { return !glyph.isKnown && !glyph.isInvisible; });
    return page.glyphs.empty() ? 0 : static_cast<double>(unknown) / static_cast<double>(page.glyphs.size());
}

bool isTrusted(const PageContent& page, double agreement, const QString& referenceText)
{
    const bool nothingToCompare = referenceText.trimmed().isEmpty();
    return unknownShare(page) < kMostUnknown && (agreement >= kLeastAgreement || nothingToCompare);
}

} // namespace cvenhancer::extraction::pdf
