// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/DegreeLexicon.h"

#include "matching/Folding.h"
#include "matching/Lexicon.h"
#include "matching/Taxonomy.h"
#include "matching/WordFile.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestList = 10; // tokens in which the "or" of a list of subjects stands
constexpr qsizetype kLongestSubject = 5; // words: "in Computer Science and Business Informatics"
constexpr qsizetype kLongestBareSubject = 2; // words behind a degree without "in": "CAP cuisine"
constexpr int kBachelor = 2; // level
constexpr qsizetype kShortestHead = 4; // letters in front of "studium" and the like
constexpr qsizetype kLongestTail = 24; // letters of such an end, so that an endless word is not searched whole
constexpr qsizetype kShortestSure = 3; // letters: "MS" and "BS" also begin or end other names
constexpr qsizetype kNameReach = 3; // tokens beside "MS" in which a longer name starts or ends: "LC-MS"

/// Short forms need two capitals: "BSc" and "MA", not "Ma" at the start of an Italian sentence.
bool isShortWord(QStringView written)
{
    const bool letters = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLetter(); });
    const auto capitals = std::count_if(written.begin(), written.end(), [](QChar c) { return c.isUpper(); });
    return letters && written.size() <= 3 && capitals < 2;
}

/// Two letters inside a longer known name: "MS Office", "LC-MS", "BS 5839", but not "BS in Biology".
bool isPartOfName(const TokenisedText& text, const PhraseHit& hit, qsizetype last)
{
    if (hit.last - hit.first > 1 || text.slice(hit.first, hit.last).size() >= kShortestSure) {
        return false;
    }
    const Taxonomy& taxonomy = Taxonomy::builtIn();
    const std::vector<PhraseHit> names = taxonomy.names().findAll(text, std::max(qsizetype{0}, hit.first - kNameReach),
                                                                  std::min(last, hit.last + kNameReach));
    return std::any_of(names.begin(), names.end(), [&](const PhraseHit& name) {
        return name.first <= hit.first && hit.last <= name.last && name.last - name.first > 1
            && taxonomy.at(name.value).kind != KeywordKind::Degree;
    });
}

} // namespace

DegreeLexicon::DegreeLexicon()
{
    const QList<WordLine> lines = readWordFile(u"degrees"_s);
    for (const WordLine& line : lines) {
        bool isLevel = false;
        const int level = line.kind.toInt(&isLevel);
        const bool isTail = line.kind.startsWith(u"tail");
        for (const QString& phrase : line.phrases) {
            if (isLevel) {
                m_phrases.add(phrase, level);
            } else if (isTail) {
                m_tails.insert(surfaceKey(phrase), QStringView(line.kind).mid(4).toInt());
            } else if (line.kind == u"school") {
                m_school.add(phrase, 0);
            } else if (line.kind == u"bridge") {
                m_bridges.add(phrase, 0);
            } else if (QSet<QString>* words = setNamed(line.kind)) {
                words->insert(surfaceKey(phrase));
            }
        }
    }
}

QSet<QString>* DegreeLexicon::setNamed(QStringView kind)
{
    return kind == u"before" ? &m_before
        : kind == u"after"   ? &m_after
        : kind == u"loose"   ? &m_loose
        : kind == u"lower"   ? &m_lower
        : kind == u"bare"    ? &m_bare
        : kind == u"field"   ? &m_field
        : kind == u"level"   ? &m_levelWords
                             : nullptr;
}

const DegreeLexicon& DegreeLexicon::builtIn()
{
    static const DegreeLexicon lexicon;
    return lexicon;
}

/// Names of degrees, compound words by their ends included ("Informatikstudium"), by start.
std::vector<PhraseHit> DegreeLexicon::names(const TokenisedText& text, qsizetype first, qsizetype last) const
{
    std::vector<PhraseHit> hits = m_phrases.findLongest(text, first, last);
    const std::size_t known = hits.size();
    for (qsizetype i = first; i < last; ++i) {
        if (const qsizetype end = honoursEnd(text, i, last); end > i) {
            hits.push_back({kBachelor, i, end});
        }
        const QStringView key = text.isWord(i) ? text.key(i) : QStringView();
        for (qsizetype head = std::max(kShortestHead, key.size() - kLongestTail); head < key.size(); ++head) {
            const auto tail = m_tails.constFind(key.mid(head).toString());
            const bool taken = std::any_of(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(known),
                                           [i](const PhraseHit& hit) { return hit.first <= i && i < hit.last; });
            if (tail != m_tails.cend() && !taken) {
                hits.push_back({*tail, i, i + 1});
                break;
            }
        }
    }
    std::sort(hits.begin(), hits.end(), [](const PhraseHit& a, const PhraseHit& b) { return a.first < b.first; });
    return hits;
}

/// "2:1", the class of a British honours degree, where a subject, "degree" or "or better in" follows; else `index`.
qsizetype DegreeLexicon::honoursEnd(const TokenisedText& text, qsizetype index, qsizetype last) const
{
    const bool ratio = index + 3 < last && text.slice(index) == u"2" && text.isSymbol(index + 1, u':')
        && (text.slice(index + 2) == u"1" || text.slice(index + 2) == u"2") && !text.at(index + 1).gapBefore;
    const QStringView before = index > 0 ? text.key(index - 1) : QStringView();
    if (!ratio || (before.size() > 1 && TermWords::everyLanguage().isInner(before))) { // "a ratio of 2:1"
        return index;
    }
    const qsizetype end = index + 3;
    const std::vector<PhraseHit> degree = m_phrases.findLongest(text, end, std::min(last, end + 2));
    if (!degree.empty() && degree.front().first == end) {
        return degree.front().last;
    }
    return m_after.contains(text.key(end).toString()) || bridgeEnd(text, end, last) > end ? end : index;
}

/// "Level 3" behind a vocational qualification, `index` when none is there.
qsizetype DegreeLexicon::levelEnd(const TokenisedText& text, qsizetype index, qsizetype last) const
{
    const bool level = index + 1 < last && text.isWord(index) && m_levelWords.contains(text.key(index).toString())
        && text.at(index + 1).kind == TokenKind::Number;
    return level ? index + 2 : index;
}

qsizetype DegreeLexicon::bridgeEnd(const TokenisedText& text, qsizetype index, qsizetype last) const
{
    qsizetype end = index;
    const std::vector<PhraseHit> hits = m_bridges.findLongest(text, index, std::min(last, index + 5));
    for (const PhraseHit& hit : hits) {
        end = hit.first == index ? hit.last : end;
    }
    const bool leads = end > index && end < last && text.isWord(end) && m_after.contains(text.key(end).toString());
    return leads ? end : index;
}

/// Where a language joins the subject without a preposition ("Πτυχίο λογιστικής", "CAP cuisine").
bool DegreeLexicon::takesBareSubject(const TokenisedText& text, const PhraseHit& hit) const
{
    const auto bare = [&](qsizetype index) {
        return text.isWord(index) && m_bare.contains(text.key(index).toString());
    };
    for (qsizetype i = hit.first; i < hit.last; ++i) {
        if (bare(i)) {
            return true;
        }
    }
    return m_bare.contains(surfaceKey(text.slice(hit.first, hit.last)));
}

/// Whether a joiner at `index` holds two words of one subject together: "Economia e Commercio", "Elektro- und
/// Informationstechnik"; not "Informatik und gute Kenntnisse".
bool DegreeLexicon::joinsSubject(const TokenisedText& text, qsizetype index, qsizetype last, const TermWords& words)
{
    if (index + 1 >= last || !text.isWord(index + 1) || words.isOr(text.key(index))) {
        return false;
    }
    const bool elided = text.isSymbol(index - 1, u'-') && !text.at(index - 1).gapBefore;
    return elided
        || (text.at(index - 1).capital && text.at(index + 1).capital && !words.isFiller(text.key(index + 1))
            && !words.isGeneric(text.key(index + 1)));
}

/// The end of "in X" behind a degree, or `index` when no subject follows.
qsizetype DegreeLexicon::subjectEnd(const TokenisedText& text, qsizetype index, qsizetype last, const TermWords& words,
                                    bool bare) const
{
    const std::vector<Cue> cues = CueLexicon::builtIn().find(text, index, std::min(last, index + 2 * kLongestSubject));
    const auto isWish = [&](qsizetype token) {
        return std::any_of(cues.begin(), cues.end(), [token](const Cue& cue) {
            return (cue.kind == CueKind::Required || cue.kind == CueKind::Optional) && cue.first == token;
        });
    };
    qsizetype end = index;
    qsizetype count = 0;
    bool led = m_after.contains(text.key(index - 1).toString());
    const qsizetype most = bare ? kLongestBareSubject : kLongestSubject;
    for (qsizetype i = index; i < last && count < most; ++i) {
        if (text.isSymbol(i, u'\'') || text.isSymbol(i, u'-')) {
            continue;
        }
        if (!text.isWord(i) || words.endPhrase(text, i, last) > 1 || isWish(i) || levelEnd(text, i, last) > i) {
            break;
        }
        if (words.isJoiner(text.key(i))) {
            if (count > 0 && joinsSubject(text, i, last, words)) {
                continue;
            }
            break;
        }
        if (m_after.contains(text.key(i).toString())) {
            led = true;
            continue;
        }
        const bool bareWord = bare && (count > 0 || !text.at(i).upper);
        if (!(led || bareWord) || words.isRunning(text.key(i))) {
            break;
        }
        end = TermWords::everyLanguage().isInner(text.key(i)) ? end : i + 1;
        ++count;
    }
    return end;
}

/// "master" and the like name a degree only with "'s", a subject or nothing behind them, and no name in front.
bool DegreeLexicon::isLoose(const TokenisedText& text, const PhraseHit& hit, qsizetype last,
                            const TermWords& words) const
{
    if (hit.last - hit.first > 1 || !m_loose.contains(text.key(hit.first).toString())) {
        return false;
    }
    const qsizetype before = hit.first - 1;
    const bool named = before >= 0 && text.at(before).capital && text.isWord(before)
        && !words.isFiller(text.key(before)) && !words.isRunning(text.key(before)) && text.key(before).size() > 1;
    const bool follows = hit.last < last && text.isWord(hit.last) && !m_after.contains(text.key(hit.last).toString())
        && !words.isJoiner(text.key(hit.last));
    return named || (follows && !takesBareSubject(text, hit));
}

bool DegreeLexicon::isEveryday(const TokenisedText& text, const PhraseHit& hit, qsizetype last,
                               const TermWords& words) const
{
    const bool shortWord =
        isShortWord(text.slice(hit.first, hit.last)) && !m_lower.contains(text.key(hit.first).toString());
    return hit.value == 0 || shortWord || isLoose(text, hit, last, words) || isPartOfName(text, hit, last);
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

/// The words that belong in front: "abgeschlossenes", "Level 3".
qsizetype DegreeLexicon::nameStart(const TokenisedText& text, qsizetype index, qsizetype first) const
{
    while (index > first && m_before.contains(text.key(index - 1).toString()) && text.key(index - 1).size() > 1) {
        --index;
    }
    const bool level = index - 2 >= first && levelEnd(text, index - 2, index) == index;
    return level ? index - 2 : index;
}

std::optional<DegreeLexicon::Found> DegreeLexicon::find(const TokenisedText& text, qsizetype first, qsizetype last,
                                                        const TermWords& words) const
{
    const std::vector<PhraseHit> hits = names(text, first, last);
    for (const PhraseHit& hit : hits) {
        if (isEveryday(text, hit, last, words)) {
            continue;
        }
        const bool led = hit.last - hit.first > 1 && m_after.contains(text.key(hit.last - 1).toString());
        const qsizetype nameEnd = levelEnd(text, hit.last, last);
        const qsizetype lead = bridgeEnd(text, nameEnd, last);
        const bool bare = takesBareSubject(text, hit);
        const qsizetype subject = subjectEnd(text, lead, last, words, bare);
        const qsizetype end = subject > lead ? levelEnd(text, subject, last) : nameEnd;
        Found found{.first = nameStart(text, hit.first, first),
                    .last = end,
                    .nameEnd = led ? hit.last - 1 : nameEnd,
                    .subject = subject > lead ? lead : nameEnd,
                    .level = hit.value,
                    .listsSubjects = listsSubjects(text, end, last, words)};
        while (found.subject < end
               && (!text.isWord(found.subject) || m_after.contains(text.key(found.subject).toString()))) {
            ++found.subject;
        }
        return found;
    }
    return std::nullopt;
}

QList<int> DegreeLexicon::levels(const QString& text) const
{
    const TokenisedText tokens(text);
    QList<int> levels;
    const std::vector<PhraseHit> hits = names(tokens, 0, tokens.size());
    for (const PhraseHit& hit : hits) {
        const bool shortWord =
            isShortWord(tokens.slice(hit.first, hit.last)) && !m_lower.contains(tokens.key(hit.first).toString());
        if (hit.value > 0 && !shortWord) {
            levels << hit.value;
        }
    }
    return levels;
}

int DegreeLexicon::level(const QString& text) const
{
    const QList<int> found = levels(text);
    return found.isEmpty() ? 0 : *std::max_element(found.begin(), found.end());
}

int DegreeLexicon::lowestLevel(const QString& text) const
{
    const QList<int> found = levels(text);
    return found.isEmpty() ? 0 : *std::min_element(found.begin(), found.end());
}

qsizetype DegreeLexicon::subjectAfter(const TokenisedText& text, qsizetype index, qsizetype last,
                                      const TermWords& words) const
{
    return subjectEnd(text, index, last, words, false);
}

bool DegreeLexicon::isSchool(const QString& text) const
{
    const TokenisedText tokens(text);
    return !m_school.findLongest(tokens, 0, tokens.size()).empty() && level(text) <= 1;
}

} // namespace cvenhancer::matching
