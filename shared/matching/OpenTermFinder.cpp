// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/OpenTermFinder.h"

namespace cvenhancer::matching {

namespace {

constexpr qsizetype kMostContentWords = 4;
constexpr qsizetype kMostWords = 7; // with function words inside: "préparation des doses à administrer"

bool overlaps(qsizetype first, qsizetype last, const std::vector<PhraseHit>& known)
{
    return std::any_of(known.begin(), known.end(),
                       [&](const PhraseHit& hit) { return first < hit.last && hit.first < last; });
}

} // namespace

OpenTermFinder::OpenTermFinder(const TokenisedText& text, const Segment& segment, const CueScope& scope,
                               const TermWords& words)
    : m_text(text)
    , m_segment(segment)
    , m_scope(scope)
    , m_words(words)
{
}

bool OpenTermFinder::isBoundary(qsizetype index) const
{
    const Token& token = m_text.at(index);
    if (token.kind == TokenKind::Link || token.kind == TokenKind::LineBreak) {
        return true;
    }
    if (token.kind != TokenKind::Symbol) {
        return m_words.isJoiner(m_text.key(index));
    }
    const bool gapAfter = index + 1 >= m_segment.last || m_text.at(index + 1).gapBefore;
    if (token.symbol == u'-' || token.symbol == u'.' || token.symbol == u'/') {
        return token.gapBefore || gapAfter; // "sheet-metal", "Node.js", "SPI/I2C" hold together
    }
    return token.symbol != u'\'' && token.symbol != u'&';
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
    Chunk chunk{m_segment.first, m_segment.first, false, true};
    bool cut = false; // behind a clause start: nothing until the next boundary
    const auto close = [&](qsizetype end, qsizetype next, bool cued) {
        if (!cut) {
            chunk.last = end;
        }
        if (chunk.last > chunk.first) {
            chunks.push_back(chunk);
        }
        chunk = Chunk{next, next, cued, false};
        cut = false;
    };
    for (qsizetype i = m_segment.first; i < m_segment.last; ++i) {
        if (const Cue* cue = cueAt(i)) {
            close(i, cue->last, cue->kind == CueKind::Know);
            i = cue->last - 1;
        } else if (isBoundary(i) && !(cut && m_text.isWord(i))) {
            const bool listGoesOn =
                chunk.cued && (m_text.isSymbol(i, u',') || m_text.isWord(i) || m_text.isSymbol(i, u'/'));
            close(i, i + 1, listGoesOn);
        } else if (!cut && i > chunk.first && m_words.endPhrase(m_text, i, m_segment.last) > 0) {
            chunk.last = i;
            cut = true;
        }
    }
    close(m_segment.last, m_segment.last, false);
    return chunks;
}

bool OpenTermFinder::isEdgeWord(qsizetype index) const
{
    if (!m_text.isWord(index)) {
        return true;
    }
    const QStringView key = m_text.key(index);
    return key.isEmpty() || m_words.isFiller(key) || m_text.at(index).kind == TokenKind::Number;
}

OpenTermFinder::Chunk OpenTermFinder::trimmed(Chunk chunk) const
{
    while (chunk.first < chunk.last && isEdgeWord(chunk.first) && !hasShape(chunk.first)) {
        ++chunk.first;
    }
    while (chunk.last > chunk.first && isEdgeWord(chunk.last - 1)
           && !(m_text.at(chunk.last - 1).kind == TokenKind::Number && chunk.last - chunk.first > 1)) {
        --chunk.last;
    }
    return chunk;
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
    for (qsizetype i = chunk.first; i < chunk.last; ++i) {
        if (!m_text.isWord(i) || m_text.at(i).keyLength == 0) {
            continue;
        }
        const QStringView key = m_text.key(i);
        ++total;
        const bool inner = m_words.isInner(key) && i > chunk.first && i + 1 < chunk.last;
        if (!inner && m_words.isRunning(key) && !m_text.at(i).upper) {
            return false;
        }
        content += inner ? 0 : 1;
        generic += !inner && (m_words.isGeneric(key) || m_words.isFiller(key)) && !hasShape(i) ? 1 : 0;
    }
    const bool tiny = chunk.last - chunk.first == 1 && m_text.at(chunk.first).keyLength < 2;
    return content > 0 && content <= kMostContentWords && total <= kMostWords && generic < content && !tiny;
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

void OpenTermFinder::addShapes(const Chunk& chunk, std::vector<OpenTerm>& terms) const
{
    for (qsizetype i = chunk.first; i < chunk.last; ++i) {
        if (hasShape(i) && !m_words.isFiller(m_text.key(i)) && !m_words.isGeneric(m_text.key(i))
            && !m_words.isRunning(m_text.key(i))) {
            terms.push_back({i, i + 1, .6, chunk.cued});
        }
    }
}

std::vector<OpenTerm> OpenTermFinder::find(const std::vector<PhraseHit>& known) const
{
    std::vector<OpenTerm> terms;
    const SectionType section = m_segment.section;
    const bool asked =
        section == SectionType::Required || section == SectionType::Optional || section == SectionType::Tools;
    const std::vector<Chunk> chunks = split();
    for (const Chunk& raw : chunks) {
        const bool listed = asked || (section == SectionType::Duties && m_segment.listItem && !raw.opensSegment);
        if (!listed && !raw.cued) {
            continue;
        }
        const Chunk chunk = trimmed(raw);
        if (chunk.first >= chunk.last) {
            continue;
        }
        if (overlaps(chunk.first, chunk.last, known)) {
            continue;
        }
        if (isTerm(chunk)) {
            terms.push_back({chunk.first, chunk.last, strength(chunk), chunk.cued});
        } else if (asked) {
            addShapes(chunk, terms);
        }
    }
    return terms;
}

} // namespace cvenhancer::matching
