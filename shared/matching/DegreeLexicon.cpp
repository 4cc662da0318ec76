// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/DegreeLexicon.h"

#include "matching/Folding.h"
#include "matching/Lexicon.h"
#include "matching/WordFile.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestList = 10; // tokens in which the "or" of a list of subjects stands
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
                (line.kind == u"before"      ? m_before
                     : line.kind == u"loose" ? m_loose
                                             : m_after)
                    .insert(surfaceKey(phrase));
            }
        }
    }
}

const DegreeLexicon& DegreeLexicon::builtIn()
{
    static const DegreeLexicon lexicon;
    return lexicon;
}

/// The end of "in X" behind a degree, or `index` when no subject follows. Where a language joins the subject without a
/// preposition ("Πτυχίο λογιστικής"), the next word is the subject.
qsizetype DegreeLexicon::subjectEnd(const TokenisedText& text, qsizetype index, qsizetype last,
                                    const TermWords& words) const
{
    qsizetype end = index;
    qsizetype count = 0;
    bool led = m_after.contains(text.key(index - 1).toString());
    const bool greek = index < last && text.isWord(index) && text.key(index).front().script() == QChar::Script_Greek;
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
        if (!(led || (greek && count == 0)) || words.isRunning(text.key(i))) {
            break;
        }
        end = i + 1;
        ++count;
    }
    return end;
}

/// "master" and the like name a degree only with "'s", a subject or nothing behind them, and no name in front.
bool DegreeLexicon::isLoose(const TokenisedText& text, const PhraseHit& hit, qsizetype last) const
{
    if (hit.last - hit.first > 1 || !m_loose.contains(text.key(hit.first).toString())) {
        return false;
    }
    const bool named = hit.first > 0 && text.at(hit.first - 1).capital && text.isWord(hit.first - 1);
    const bool follows = hit.last < last && text.isWord(hit.last) && !m_after.contains(text.key(hit.last).toString());
    return named || follows;
}

/// Whether more subjects follow: "in Physics, Mathematics or Chemistry", but not "or a related field" nor a comma
/// alone.
bool DegreeLexicon::listsSubjects(const TokenisedText& text, qsizetype index, qsizetype last, const TermWords& words)
{
    const bool joined = text.isSymbol(index, u',') || (text.isWord(index) && words.isJoiner(text.key(index)));
    const bool named = joined && index + 1 < last && text.isWord(index + 1) && !words.isFiller(text.key(index + 1))
        && !words.isGeneric(text.key(index + 1));
    for (qsizetype i = index; named && i < std::min(last, index + kLongestList); ++i) {
        if (text.isWord(i) && words.isOr(text.key(i))) {
            return true;
        }
    }
    return false;
}

std::optional<DegreeLexicon::Found> DegreeLexicon::find(const TokenisedText& text, qsizetype first, qsizetype last,
                                                        const TermWords& words) const
{
    const std::vector<PhraseHit> hits = m_phrases.findLongest(text, first, last);
    for (const PhraseHit& hit : hits) {
        const QStringView written = text.slice(hit.first, hit.last);
        const bool shortName = written.size() <= 3 && !text.at(hit.first).upper;
        if (shortName || isLoose(text, hit, last)) {
            continue; // "ma", "be" as everyday words, "Scrum master"
        }
        const qsizetype end = subjectEnd(text, hit.last, last, words);
        const bool led = hit.last - hit.first > 1 && m_after.contains(text.key(hit.last - 1).toString());
        Found found{.first = hit.first,
                    .last = end,
                    .nameEnd = led ? hit.last - 1 : hit.last,
                    .subject = hit.last,
                    .level = hit.value,
                    .listsSubjects = listsSubjects(text, end, last, words)};
        while (found.subject < end
               && (!text.isWord(found.subject) || m_after.contains(text.key(found.subject).toString()))) {
            ++found.subject;
        }
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
