// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/CueScope.h"

namespace cvenhancer::matching {

namespace {

bool isClauseSymbol(const Token& token)
{
    return token.kind == TokenKind::Symbol
        && (token.symbol == u';' || token.symbol == u'(' || token.symbol == u')' || token.symbol == u':'
            || token.symbol == 0x2013 || (token.symbol == u'-' && token.gapBefore));
}

bool isContrast(QStringView key)
{
    return key == u"but" || key == u"aber" || key == u"mai" || key == u"pero" || key == u"ma" || key == u"maar"
        || key == u"ale" || key == u"men" || key == u"αλλα" || key == u"dar" || key == u"ama";
}

} // namespace

CueScope::CueScope(const TokenisedText& text, const Segment& segment, Reader reader,
                   const std::vector<PhraseHit>& names)
    : m_text(text)
    , m_reader(reader)
    , m_first(segment.first)
    , m_last(segment.last)
    , m_cues(CueLexicon::builtIn().find(text, segment.first, segment.last))
    , m_needs(static_cast<std::size_t>(segment.last - segment.first), Need::Unsaid)
{
    dropCuesInside(names);
    findClauses();
    if (m_reader == Reader::Advert) {
        applyNone();
    }
    for (std::size_t i = 0; i < m_starts.size(); ++i) {
        applyCues(m_starts[i], i + 1 < m_starts.size() ? m_starts[i + 1] : m_last);
    }
}

std::optional<Need> CueScope::needOf(CueKind kind) const
{
    if (m_reader == Reader::Cv) {
        return kind == CueKind::Lacking ? std::optional(Need::Negated)
            : kind == CueKind::Basic    ? std::optional(Need::Optional)
                                        : std::nullopt;
    }
    switch (kind) {
    case CueKind::Optional:
        return Need::Optional;
    case CueKind::Required:
        return Need::Required;
    case CueKind::Negated:
        return Need::Negated;
    default:
        return std::nullopt;
    }
}

void CueScope::dropCuesInside(const std::vector<PhraseHit>& names)
{
    std::erase_if(m_cues, [&](const Cue& cue) {
        return std::any_of(names.begin(), names.end(), [&](const PhraseHit& name) {
            return name.first <= cue.first && cue.last <= name.last && name.last - name.first > cue.last - cue.first;
        });
    });
}

void CueScope::findClauses()
{
    m_starts.push_back(m_first);
    for (qsizetype i = m_first; i < m_last; ++i) {
        if (isClauseSymbol(m_text.at(i)) || isContrast(m_text.key(i))) {
            m_starts.push_back(i + 1);
        }
    }
}

/// Nothing in [first, last) but cues, function words and punctuation: "(preferred)", "but not essential".
bool CueScope::isBareClause(qsizetype first, qsizetype last) const
{
    for (qsizetype i = first; i < last; ++i) {
        const TermWords& words = TermWords::everyLanguage();
        if (m_text.isWord(i) && !isCueWord(i) && !words.isFiller(m_text.key(i)) && !words.isRunning(m_text.key(i))
            && !words.isGeneric(m_text.key(i))) {
            return false;
        }
    }
    return true;
}

void CueScope::mark(qsizetype first, qsizetype last, Need need)
{
    for (qsizetype i = std::max(first, m_first); i < std::min(last, m_last); ++i) {
        Need& known = m_needs[static_cast<std::size_t>(i - m_first)];
        // "not required" holds the cue "required": the stronger statement stays
        known = known == Need::Negated || (known == Need::Optional && need == Need::Required) ? known : need;
    }
}

/// "no JavaScript, no app stores": a bare "no" reaches to the next comma and three words at most.
void CueScope::applyNone()
{
    for (const Cue& cue : m_cues) {
        qsizetype end = cue.last;
        while (cue.kind == CueKind::None && end < m_last && end < cue.last + 3 && m_text.isWord(end)) {
            ++end;
        }
        if (cue.kind == CueKind::None && !(m_text.isSymbol(cue.last, u'-') && !m_text.at(cue.last).gapBefore)) {
            mark(cue.first, end, Need::Negated);
        }
    }
}

void CueScope::applyCues(qsizetype first, qsizetype last)
{
    std::vector<Cue> here;
    for (const Cue& cue : m_cues) {
        if (!needOf(cue.kind) || cue.first < first || cue.first >= last) {
            continue;
        }
        // of two cues at one place the longer one holds
        const bool covered = std::any_of(m_cues.begin(), m_cues.end(), [&](const Cue& other) {
            return needOf(other.kind) && other.first <= cue.first && other.last >= cue.last
                && other.last - other.first > cue.last - cue.first;
        });
        if (!covered) {
            here.push_back(cue);
        }
    }
    const qsizetype back = !here.empty() && isBareClause(first, last) && first > m_first
        ? *std::prev(std::lower_bound(m_starts.begin(), m_starts.end(), first))
        : first;
    for (std::size_t i = 0; i < here.size(); ++i) {
        const Cue& cue = here[i];
        const Need need = *needOf(cue.kind);
        if (need == Need::Negated && back < first) {
            mark(m_first, last, need); // "Java – …, but it is not part of this job"
            continue;
        }
        qsizetype from = cue.reach == CueReach::After ? cue.first : back;
        qsizetype to = cue.reach == CueReach::Before ? cue.last : last;
        if (i > 0 && here[i - 1].kind != cue.kind) {
            from = std::max(from, here[i - 1].last);
        }
        if (i + 1 < here.size() && here[i + 1].kind != cue.kind && here[i + 1].first >= cue.last) {
            qsizetype border = here[i + 1].first;
            while (here[i + 1].reach == CueReach::Before && border > cue.last && !m_text.isSymbol(border, u',')) {
                --border; // what stands before the next cue belongs to it, back to a comma
            }
            to = std::min(to, std::max(border, cue.last));
        }
        mark(from, to, need);
    }
}

Need CueScope::needAt(qsizetype token) const
{
    return token < m_first || token >= m_last ? Need::Unsaid : m_needs[static_cast<std::size_t>(token - m_first)];
}

/// Told about the employer behind a dash or colon: "Rust – we have one service in it".
bool CueScope::isAside(qsizetype token) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), token);
    if (next == m_starts.begin() || std::prev(next) == m_starts.begin()) {
        return false;
    }
    const qsizetype start = *std::prev(next);
    const qsizetype end = next == m_starts.end() ? m_last : *next;
    const bool dashed =
        m_text.isSymbol(start - 1, 0x2013) || m_text.isSymbol(start - 1, u'-') || m_text.isSymbol(start - 1, u':');
    const QStringView first = dashed && start < end ? m_text.key(start) : QStringView();
    return dashed && TermWords::everyLanguage().isOurs(first);
}

bool CueScope::has(CueKind kind) const
{
    return std::any_of(m_cues.begin(), m_cues.end(), [&](const Cue& cue) { return cue.kind == kind; });
}

bool CueScope::knowBefore(qsizetype token, qsizetype distance) const
{
    return std::any_of(m_cues.begin(), m_cues.end(), [&](const Cue& cue) {
        return cue.kind == CueKind::Know && cue.reach == CueReach::After && cue.last <= token
            && token - cue.last <= distance;
    });
}

bool CueScope::tailAt(qsizetype token) const
{
    return std::any_of(m_cues.begin(), m_cues.end(),
                       [&](const Cue& cue) { return cue.kind == CueKind::Know && cue.first == token; });
}

bool CueScope::wishAt(qsizetype token) const
{
    return std::any_of(m_cues.begin(), m_cues.end(), [&](const Cue& cue) {
        return (cue.kind == CueKind::Optional || cue.kind == CueKind::Required) && cue.first == token;
    });
}

bool CueScope::isCueWord(qsizetype token) const
{
    return std::any_of(m_cues.begin(), m_cues.end(),
                       [&](const Cue& cue) { return needOf(cue.kind) && cue.first <= token && token < cue.last; });
}

} // namespace cvenhancer::matching
