// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/DegreeLexicon.h"

#include "matching/Folding.h"
#include "matching/Lexicon.h"
#include "matching/WordFile.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestSubject = 5; // words: "in Computer Science and Business Informatics"

} // namespace

DegreeLexicon::DegreeLexicon()
{
    const QList<WordLine> lines = readWordFile(u"degrees"_s);
    for (const WordLine& line : lines) {
        bool isLevel = false;
        const int level = line.kind.toInt(&isLevel);
        for (const QString& phrase : line.phrases) {
            if (isLevel) {
                m_phrases.add(phrase, level);
            } else {
                (line.kind == u"before" ? m_before : m_after).insert(surfaceKey(phrase));
            }
        }
    }
}

const DegreeLexicon& DegreeLexicon::builtIn()
{
    static const DegreeLexicon lexicon;
    return lexicon;
}

/// The end of "in X" behind a degree, or `index` when no subject follows.
qsizetype DegreeLexicon::subjectEnd(const TokenisedText& text, qsizetype index, qsizetype last) const
{
    const TermWords& words = TermWords::everyLanguage();
    qsizetype end = index;
    qsizetype count = 0;
    bool led = false;
    for (qsizetype i = index; i < last && count < kLongestSubject; ++i) {
        if (text.isSymbol(i, u'\'') || text.isSymbol(i, u'-')) {
            continue;
        }
        if (!text.isWord(i) || words.isJoiner(text.key(i)) || words.endPhrase(text, i, last) > 1) {
            break;
        }
        if (m_after.contains(text.key(i).toString())) {
            led = true;
            continue;
        }
        if (!led || words.isRunning(text.key(i))) {
            break;
        }
        end = i + 1;
        ++count;
    }
    return end;
}

std::optional<DegreeLexicon::Found> DegreeLexicon::find(const TokenisedText& text, qsizetype first,
                                                        qsizetype last) const
{
    const std::vector<PhraseHit> hits = m_phrases.findLongest(text, first, last);
    for (const PhraseHit& hit : hits) {
        const QStringView written = text.slice(hit.first, hit.last);
        const bool shortName = written.size() <= 3 && !text.at(hit.first).upper;
        if (shortName) {
            continue; // "ma", "bs", "be" as everyday words
        }
        Found found{hit.first, subjectEnd(text, hit.last, last), hit.value};
        while (found.first > first && m_before.contains(text.key(found.first - 1).toString())
               && text.key(found.first - 1).size() > 1) {
            --found.first;
        }
        return found;
    }
    return std::nullopt;
}

int DegreeLexicon::level(const QString& text) const
{
    const TokenisedText tokens(text);
    int highest = 0;
    const std::vector<PhraseHit> hits = m_phrases.findLongest(tokens, 0, tokens.size());
    for (const PhraseHit& hit : hits) {
        const bool shortName = tokens.slice(hit.first, hit.last).size() <= 3 && !tokens.at(hit.first).upper;
        highest = shortName ? highest : std::max(highest, hit.value);
    }
    return highest;
}

} // namespace cvenhancer::matching
