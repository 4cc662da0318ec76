// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/OpenTermFinder.h"

#include "matching/NumberWords.h"

namespace cvenhancer::matching {

namespace {

constexpr qsizetype kMostContentWords = 4;
constexpr qsizetype kMostWords = 7; // with function words inside: "préparation des doses à administrer"
constexpr double kShapeStrength = .6;

bool overlaps(qsizetype first, qsizetype last, const std::vector<PhraseHit>& known)
{
    return std::any_of(known.begin(), known.end(),
                       [&](const PhraseHit& hit) { return first < hit.last && hit.first < last; });
}

bool isAsked(SectionType section)
{
    return section == SectionType::Required || section == SectionType::Optional || section == SectionType::Tools;
}

} // namespace

OpenTermFinder::OpenTermFinder(const TokenisedText& text, const Segment& segment, const CueScope& scope,
                               const TermWords& words, bool english)
    : m_text(text)
    , m_segment(segment)
    , m_scope(scope)
    , m_words(words)
    , m_english(english)
{
}

bool OpenTermFinder::isBoundary(qsizetype index) const
{
    const Token& token = m_text.at(index);
    if (token.kind == TokenKind::Link || token.kind == TokenKind::LineBreak) {
        return true;
    }
    if (token.kind != TokenKind::Symbol) {
        return m_words.isJoiner(m_text.key(index)) || m_words.isWith(m_text.key(index));
    }
    const bool gapAfter = index + 1 >= m_segment.last || m_text.at(index + 1).gapBefore;
    if (token.symbol == u'-' || token.symbol == u'.' || token.symbol == u'/') {
        return token.gapBefore || gapAfter; // "sheet-metal", "Node.js", "SPI/I2C" hold together
    }
    return token.symbol != u'\'' && token.symbol != u'&';
}

/// "InDesign for menus": what stands behind "for" is a use, not the name. Not so in "design for manufacturing".
bool OpenTermFinder::isProductFor(qsizetype index, const Chunk& chunk) const
{
    return m_english && m_text.key(index) == u"for" && index > chunk.first + 1 && m_text.at(index - 1).capital;
}

/// The cue that begins at `index` and parts terms: a "know" phrase or a wish.
const Cue* OpenTermFinder::cueAt(qsizetype index) const
{
    const Cue* longest = nullptr;
    for (const Cue& cue : m_scope.cues()) {
        const bool parts = (cue.kind == CueKind::Know && cue.reach == CueReach::After) || cue.kind == CueKind::Optional
            || cue.kind == CueKind::Required || cue.kind == CueKind::Negated;
        if (parts && cue.first == index && (!longest || cue.last > longest->last)) {
            longest = &cue;
        }
    }
    return longest;
}

std::vector<OpenTermFinder::Chunk> OpenTermFinder::split() const
{
    std::vector<Chunk> chunks;
    Chunk chunk{m_segment.first, m_segment.first, false, true, false};
    bool cut = false; // behind a clause start: nothing until the next boundary
    int depth = 0;
    const auto close = [&](qsizetype end, qsizetype next, bool cued) {
        if (!cut) {
            chunk.last = end;
        }
        if (chunk.last > chunk.first) {
            chunks.push_back(chunk);
        }
        chunk = Chunk{next, next, cued, false, depth > 0};
        cut = false;
    };
    for (qsizetype i = m_segment.first; i < m_segment.last; ++i) {
        depth += m_text.isSymbol(i, u'(') ? 1 : m_text.isSymbol(i, u')') ? -1 : 0;
        if (const Cue* cue = cueAt(i)) {
            close(i, cue->last, cue->kind == CueKind::Know);
            i = cue->last - 1;
        } else if (isBoundary(i) && !(cut && m_text.isWord(i))) {
            const bool listGoesOn =
                chunk.cued && (m_text.isSymbol(i, u',') || m_text.isWord(i) || m_text.isSymbol(i, u'/'));
            close(i, i + 1, listGoesOn);
        } else if (!cut && i > chunk.first
                   && (m_words.endPhrase(m_text, i, m_segment.last) > 0 || isProductFor(i, chunk))) {
            chunk.last = i;
            cut = true;
        }
    }
    close(m_segment.last, m_segment.last, false);
    return chunks;
}

bool OpenTermFinder::isEdge(const QString& key) const
{
    return key.isEmpty() || m_words.isFiller(key);
}

/// The end of the words that hyphens hold together from `index` on: "post-qualification" is one word here.
qsizetype OpenTermFinder::groupEnd(qsizetype index, qsizetype last) const
{
    qsizetype end = index + 1;
    while (end + 1 < last && m_text.isSymbol(end, u'-') && !m_text.at(end).gapBefore && !m_text.at(end + 1).gapBefore) {
        end += 2;
    }
    return end;
}

qsizetype OpenTermFinder::groupStart(qsizetype index, qsizetype first) const
{
    qsizetype start = index;
    while (start - 2 >= first && m_text.isSymbol(start - 1, u'-') && !m_text.at(start - 1).gapBefore
           && !m_text.at(start).gapBefore) {
        start -= 2;
    }
    return start;
}

QString OpenTermFinder::groupKey(qsizetype first, qsizetype last) const
{
    QString key;
    for (qsizetype i = first; i < last; ++i) {
        key += m_text.key(i);
    }
    return key;
}

OpenTermFinder::Chunk OpenTermFinder::trimmed(Chunk chunk) const
{
    while (chunk.first < chunk.last) {
        const qsizetype end = groupEnd(chunk.first, chunk.last);
        const Token& head = m_text.at(chunk.first);
        const bool number = head.kind == TokenKind::Number && end == chunk.first + 1;
        const bool name = hasShape(chunk.first)
            || (head.capital && isCapitalRun(end, chunk.last, chunk.first > m_segment.first ? 1 : 2));
        if (name || !(number || isEdge(groupKey(chunk.first, end)))) {
            break;
        }
        chunk.first = end;
    }
    while (chunk.last > chunk.first) {
        const qsizetype start = groupStart(chunk.last - 1, chunk.first);
        const bool version = m_text.at(start).kind == TokenKind::Number && start > chunk.first;
        if (version || hasShape(start) || !isEdge(groupKey(start, chunk.last))) {
            break;
        }
        chunk.last = start;
    }
    return chunk;
}

/// At least `count` capital words from `index` on: "Qualified | Teacher Status".
bool OpenTermFinder::isCapitalRun(qsizetype index, qsizetype last, qsizetype count) const
{
    for (qsizetype i = index; i < index + count; ++i) {
        if (i >= last || !m_text.isWord(i) || !m_text.at(i).capital) {
            return false;
        }
    }
    return true;
}

/// The chunk with a "know" word right behind it: "ICU experience", "Charge nurse experience".
OpenTermFinder::Chunk OpenTermFinder::withTail(Chunk chunk, qsizetype limit) const
{
    if (chunk.last < limit && m_text.isWord(chunk.last) && m_scope.tailAt(chunk.last)) {
        ++chunk.last;
    }
    return chunk;
}

/// Without general words at the edges ("PLM system", "Erstellung von Fachkonzepten", "teaching Core Maths").
OpenTermFinder::Chunk OpenTermFinder::core(Chunk chunk) const
{
    const Chunk whole = chunk;
    const auto general = [this](qsizetype index) {
        const QStringView key = m_text.key(index);
        const bool name = hasShape(index) || (m_text.at(index).capital && index > m_segment.first && m_english);
        return !name
            && (key.isEmpty() || m_words.isGeneric(key) || m_words.isInner(key) || m_words.isFiller(key)
                || m_words.isTail(key));
    };
    const bool gerund = m_english && m_text.key(chunk.first).size() > 5 && m_text.key(chunk.first).endsWith(u"ing")
        && chunk.cued && chunk.last - chunk.first > 1 && m_text.at(chunk.first + 1).gapBefore;
    chunk.first += gerund ? 1 : 0;
    while (chunk.first + 1 < chunk.last && general(chunk.first) && m_text.at(chunk.first + 1).gapBefore) {
        ++chunk.first;
    }
    while (chunk.last - 1 > chunk.first && general(chunk.last - 1) && m_text.at(chunk.last - 1).gapBefore) {
        --chunk.last;
    }
    return isTerm(chunk) ? chunk : whole;
}

/// CamelCase, letters with digits, short capitals: the look of a product, standard or abbreviation.
bool OpenTermFinder::hasShape(qsizetype index) const
{
    const Token& token = m_text.at(index);
    if (token.kind != TokenKind::Word || token.keyLength < 2) {
        return false;
    }
    const QStringView written = m_text.slice(index);
    if (token.upper && written.size() >= 2 && written.size() <= 6) {
        return true;
    }
    bool lower = false;
    bool digit = false;
    bool inner = false;
    for (const QChar character : written) {
        inner = inner || (character.isUpper() && lower);
        lower = lower || character.isLower();
        digit = digit || character.isDigit();
    }
    return inner || (digit && token.capital) || written.endsWith(u'+') || written.endsWith(u'#');
}

bool OpenTermFinder::isTerm(const Chunk& chunk) const
{
    qsizetype content = 0;
    qsizetype total = 0;
    qsizetype generic = 0;
    bool capital = false;
    for (qsizetype i = chunk.first; i < chunk.last; ++i) {
        if (!m_text.isWord(i) || m_text.at(i).keyLength == 0) {
            continue;
        }
        const QStringView key = m_text.key(i);
        ++total;
        capital = capital || m_text.at(i).capital;
        const bool inner = m_words.isInner(key) && i > chunk.first && i + 1 < chunk.last;
        if (!inner && m_words.isRunning(key) && !m_text.at(i).upper) {
            return false;
        }
        content += inner ? 0 : 1;
        generic += !inner && (m_words.isGeneric(key) || m_words.isFiller(key)) && !hasShape(i) ? 1 : 0;
    }
    const QStringView only = m_text.key(chunk.first);
    const bool single = chunk.last - chunk.first == 1;
    const bool participle =
        m_english && single && !m_text.at(chunk.first).capital && (only.endsWith(u"ed") || only.endsWith(u"ly"));
    const bool level = single && isLevel(only);
    const bool bareDuty = m_english && single && m_segment.section == SectionType::Duties && !hasShape(chunk.first)
        && !(m_text.at(chunk.first).capital && chunk.first > m_segment.first);
    const bool aside = chunk.bracketed && m_english && !capital;
    return content > 0 && content <= kMostContentWords && total <= kMostWords && generic < content
        && !(single && only.size() < 2) && !participle && !aside && !level && !bareDuty;
}

double OpenTermFinder::strength(const Chunk& chunk) const
{
    qsizetype words = 0;
    bool capital = false;
    for (qsizetype i = chunk.first; i < chunk.last; ++i) {
        words += m_text.isWord(i) && !m_words.isInner(m_text.key(i)) ? 1 : 0;
        capital = capital || (hasShape(i) || (m_text.at(i).capital && i > m_segment.first));
    }
    const double length = .75 - .08 * static_cast<double>(std::max<qsizetype>(words, 1) - 1);
    return std::min(1.0, length + (capital ? .1 : 0) + (chunk.cued ? .1 : 0));
}

/// Names by their look inside [first, last), neighbours together: "ASME Y14.5".
void OpenTermFinder::addShapes(qsizetype first, qsizetype last, const std::vector<PhraseHit>& known,
                               std::vector<OpenTerm>& terms) const
{
    for (qsizetype i = first; i < last; ++i) {
        const bool word =
            !m_words.isFiller(m_text.key(i)) && !m_words.isGeneric(m_text.key(i)) && !m_words.isRunning(m_text.key(i));
        if (!word || !hasShape(i) || isLevel(m_text.key(i))) {
            continue;
        }
        qsizetype end = groupEnd(i, last);
        while (end < last
               && (hasShape(end) || (m_text.at(end).kind == TokenKind::Number && !m_text.isSymbol(end - 1, u',')))
               && !overlaps(end, end + 1, known)) {
            end = groupEnd(end, last);
        }
        if (!overlaps(i, end, known)) {
            terms.push_back({i, end, i, end, kShapeStrength, false});
        }
        i = end - 1;
    }
}

/// "B2" is a level of a language, no skill.
bool OpenTermFinder::isLevel(QStringView key)
{
    return key.size() == 2 && (key.at(0) == u'a' || key.at(0) == u'b' || key.at(0) == u'c')
        && (key.at(1) == u'1' || key.at(1) == u'2');
}

/// Where terms are read at all: lists of what is asked; running text only behind a cue or within a wish; duties except
/// for an English bullet's verb.
bool OpenTermFinder::isRead(const Chunk& chunk) const
{
    if (chunk.cued) {
        return true;
    }
    if (isAsked(m_segment.section)) {
        const Need need = m_scope.needAt(chunk.first);
        return m_segment.listItem || m_segment.labelled || need == Need::Required || need == Need::Optional;
    }
    return m_segment.section == SectionType::Duties && (m_segment.listItem || m_segment.labelled);
}

/// A bullet of duties begins with its verb in English ("Manage …") and often in Romance languages ("Redactar …").
OpenTermFinder::Chunk OpenTermFinder::withoutVerb(Chunk chunk) const
{
    const bool duty = m_segment.section == SectionType::Duties && m_segment.listItem;
    const bool verb = duty && m_text.isWord(chunk.first) && !hasShape(chunk.first)
        && m_words.isVerb(m_text.key(chunk.first)) && (m_english || chunk.opensSegment);
    if (verb) {
        ++chunk.first;
    } else if (duty && m_english && chunk.opensSegment) {
        chunk.last = chunk.first; // an unknown verb: nothing certain follows ("Go the extra mile")
    }
    return chunk;
}

/// A number inside a list item ends the term: "Payroll | 130 employees"; not so at its end ("Testing 2391").
OpenTermFinder::Chunk OpenTermFinder::withoutCount(Chunk chunk) const
{
    for (qsizetype i = chunk.first + 1; i + 1 < chunk.last; ++i) {
        const bool number = m_text.at(i).kind == TokenKind::Number
            || (m_text.at(i).gapBefore && !m_text.at(i).capital
                && NumberWords::builtIn().value(m_text, i).value_or(0) > 1);
        const bool counts =
            number && m_text.isWord(i + 1) && !m_text.at(i + 1).capital && m_text.at(i).gapBefore && !hasShape(i - 1);
        if (counts) {
            chunk.last = i;
        }
    }
    return chunk;
}

std::vector<OpenTerm> OpenTermFinder::find(const std::vector<PhraseHit>& known) const
{
    std::vector<OpenTerm> terms;
    const std::vector<Chunk> chunks = split();
    for (const Chunk& raw : chunks) {
        if (!isRead(raw) || m_scope.isAside(raw.first)) {
            continue;
        }
        const Chunk chunk = trimmed(withoutCount(withoutVerb(raw)));
        if (chunk.first < chunk.last && !overlaps(chunk.first, chunk.last, known) && isTerm(chunk)) {
            const Chunk whole = withTail(chunk, raw.last);
            const Chunk inner = core(chunk);
            terms.push_back({whole.first, whole.last, inner.first, inner.last, strength(chunk), chunk.cued});
        }
    }
    const SectionType section = m_segment.section;
    if (isAsked(section) || section == SectionType::Duties) {
        std::vector<PhraseHit> taken = known;
        for (const OpenTerm& term : terms) {
            taken.push_back({-1, term.first, term.last});
        }
        addShapes(m_segment.first, m_segment.last, taken, terms);
    }
    return terms;
}

} // namespace cvenhancer::matching
