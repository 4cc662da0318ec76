// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/AdvertAnalyser.h"

#include "matching/AdvertFacts.h"
#include "matching/AmbiguityGate.h"
#include "matching/DegreeWording.h"
#include "matching/Folding.h"

#include <QHash>

#include <cld2/public/compact_lang_det.h>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostMentions = 3; // further mentions that raise a weight
constexpr double kMentionBonus = .15;
constexpr double kOptionalFactor = .45;

double kindFactor(KeywordKind kind)
{
    switch (kind) {
    case KeywordKind::Hard:
    case KeywordKind::Tool:
    case KeywordKind::Certification:
        return 1;
    case KeywordKind::Degree:
    case KeywordKind::Experience:
    case KeywordKind::Language:
        return .8;
    case KeywordKind::Soft:
        return .4;
    case KeywordKind::Term:
        break;
    }
    return .45;
}

double sectionFactor(SectionType section)
{
    switch (section) {
    case SectionType::Required:
    case SectionType::Optional:
    case SectionType::Tools:
        return 1;
    case SectionType::Duties:
        return .55;
    case SectionType::Intro:
    case SectionType::Other:
    case SectionType::Title:
        return .5;
    case SectionType::Benefits:
    case SectionType::Legal:
    case SectionType::About:
        break;
    }
    return .2;
}

bool isRead(SectionType section)
{
    return section != SectionType::Title && section != SectionType::Benefits && section != SectionType::Legal
        && section != SectionType::About;
}

/// For each UTF-16 offset the number of code points before it.
std::vector<qsizetype> codePointOffsets(const QString& text)
{
    std::vector<qsizetype> offsets(static_cast<std::size_t>(text.size()) + 1);
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        offsets[static_cast<std::size_t>(i)] = points;
        const bool secondHalf = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        points += secondHalf ? 0 : 1;
    }
    offsets[static_cast<std::size_t>(text.size())] = points;
    return offsets;
}

} // namespace

QString findAdvertLanguage(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    bool reliable = false;
    const CLD2::Language language =
        CLD2::DetectLanguage(utf8.constData(), static_cast<int>(utf8.size()), true, &reliable);
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language));
    if (language == CLD2::UNKNOWN_LANGUAGE || code == u"un") {
        return u"en"_s;
    }
    return code == u"no" ? u"nb"_s : code;
}

AdvertAnalyser::AdvertAnalyser(const QString& advert, const Taxonomy& taxonomy)
    : m_text(advert)
    , m_taxonomy(taxonomy)
    , m_language(findAdvertLanguage(advert))
    , m_words(TermWords::forLanguage(m_language))
    , m_codePoints(codePointOffsets(advert))
{
}

AdvertAnalysis AdvertAnalyser::run()
{
    const std::vector<Segment> segments = splitSections(m_text);
    for (const Segment& segment : segments) {
        if (isRead(segment.section)) {
            readSegment(segment);
        }
    }
    AdvertAnalysis analysis;
    analysis.language = m_language;
    analysis.title = findTitle(m_text, segments);
    analysis.yearsExperience = findYears(m_text, segments);
    analysis.degree = findDegree(m_text, segments, m_words);
    m_onlyDuties = std::none_of(m_found.begin(), m_found.end(), [](const Found& found) {
        return found.section == SectionType::Required || found.section == SectionType::Tools;
    });
    QHash<QString, int> mentions;
    for (const Found& found : m_found) {
        Keyword keyword = toKeyword(found);
        ++mentions[surfaceKey(keyword.canonical)];
        analysis.keywords << keyword;
    }
    for (Keyword& keyword : analysis.keywords) {
        const int extra = std::min(mentions.value(surfaceKey(keyword.canonical)) - 1, kMostMentions);
        keyword.weight *= (1 + kMentionBonus * extra) / (1 + kMentionBonus * kMostMentions);
    }
    std::stable_sort(analysis.keywords.begin(), analysis.keywords.end(),
                     [](const Keyword& a, const Keyword& b) { return a.weight > b.weight; });
    return analysis;
}

void AdvertAnalyser::readSegment(const Segment& segment)
{
    const CueScope scope(m_text, segment);
    const AmbiguityGate gate(m_text, segment, scope, m_taxonomy);
    const std::size_t before = m_found.size();
    const std::vector<PhraseHit> known = gate.filter(m_taxonomy.names().findAll(m_text, segment.first, segment.last));
    for (const PhraseHit& hit : known) {
        addKnown(hit, segment, scope);
    }
    const std::vector<OpenTerm> open = OpenTermFinder(m_text, segment, scope, m_words, m_language == u"en").find(known);
    for (const OpenTerm& term : open) {
        addOpen(term, segment, scope);
    }
    addDegrees(segment, scope, before);
    std::sort(m_found.begin() + static_cast<std::ptrdiff_t>(before), m_found.end(),
              [](const Found& a, const Found& b) { return a.first < b.first; });
    groupAlternatives(before);
}

void AdvertAnalyser::addKnown(const PhraseHit& hit, const Segment& segment, const CueScope& scope)
{
    const Need need = scope.needAt(hit.first);
    if (need != Need::Negated && !isPassing(hit, segment, scope)) {
        m_found.push_back({.first = hit.first,
                           .last = hit.last,
                           .coreFirst = hit.first,
                           .coreLast = hit.last,
                           .entry = hit.value,
                           .need = need,
                           .strength = 1,
                           .cued = scope.knowBefore(hit.first, 6),
                           .section = segment.section,
                           .anyOf = {}});
    }
}

/// Mentioned, not asked: what the employer says of itself, and general words outside any list of requirements.
bool AdvertAnalyser::isPassing(const PhraseHit& hit, const Segment& segment, const CueScope& scope) const
{
    if (scope.isAside(hit.first)) {
        return true;
    }
    const TaxonomyEntry& entry = m_taxonomy.at(hit.value);
    const Need need = scope.needAt(hit.first);
    if (need == Need::Required || need == Need::Optional) {
        return false;
    }
    if (segment.section == SectionType::Duties) {
        return !segment.listItem && (entry.soft || entry.kind == KeywordKind::Experience); // people one meets, praise
    }
    if (segment.section != SectionType::Other && segment.section != SectionType::Intro) {
        return false;
    }
    const bool cued = scope.knowBefore(hit.first, 6) || scope.tailAt(hit.last);
    const QStringView written = m_text.slice(hit.first, hit.last);
    const bool name = std::any_of(written.begin(), written.end(),
                                  [](QChar character) { return character.isUpper() || character.isDigit(); });
    return !cued && entry.kind != KeywordKind::Tool && (entry.soft || scope.has(CueKind::Company) || !name);
}

/// A degree with its subject is one requirement: "Bachelor's degree in engineering".
void AdvertAnalyser::addDegrees(const Segment& segment, const CueScope& scope, std::size_t before)
{
    const bool asks = segment.section == SectionType::Required || segment.section == SectionType::Optional
        || scope.has(CueKind::Need);
    qsizetype from = segment.first;
    while (asks && from < segment.last) {
        const std::optional<DegreeLexicon::Found> degree =
            DegreeLexicon::builtIn().find(m_text, from, segment.last, m_words);
        if (!degree) {
            return;
        }
        from = degree->last;
        Found found{.first = degree->first,
                    .last = degree->last,
                    .coreFirst = degree->first,
                    .coreLast = degree->nameEnd,
                    .need = scope.needAt(degree->first),
                    .section = segment.section,
                    .anyOf = {},
                    .isDegree = true};
        const qsizetype covered = degree->listsSubjects ? degree->nameEnd : degree->last;
        found.last = covered;
        const auto replaced = std::remove_if(
            m_found.begin() + static_cast<std::ptrdiff_t>(before), m_found.end(), [&](const Found& other) {
                const bool inside = other.first < covered && found.first < other.last;
                if (inside && other.entry >= 0 && m_taxonomy.at(other.entry).kind == KeywordKind::Degree) {
                    found.entry = other.entry;
                }
                return inside;
            });
        m_found.erase(replaced, m_found.end());
        if (found.need == Need::Negated) {
            continue;
        }
        if (m_text.at(found.first).kind != TokenKind::Number) { // "2:1" alone is a mark, its subject is what is asked
            m_found.push_back(found);
        }
        const bool taken =
            std::any_of(m_found.begin() + static_cast<std::ptrdiff_t>(before), m_found.end(),
                        [&](const Found& other) { return other.first < degree->last && degree->subject < other.last; });
        if (degree->listsSubjects && degree->subject < degree->last && !taken) {
            Found subject = found;
            subject.first = subject.coreFirst = degree->subject;
            subject.last = subject.coreLast = degree->last;
            subject.entry = -1;
            m_found.push_back(subject);
        }
        markSubjects(*degree, segment.last, before);
    }
}

/// What is listed as the subject of a degree is asked at the degree's level: Physics at school is not enough.
void AdvertAnalyser::markSubjects(const DegreeLexicon::Found& degree, qsizetype last, std::size_t before)
{
    const qsizetype end = readDegreeWording(m_text, degree, last, m_words).listEnd;
    for (std::size_t i = before; i < m_found.size(); ++i) {
        Found& found = m_found[i];
        if (degree.subject <= found.first && found.last <= end) {
            found.degreeLevel = degree.level;
        }
    }
}

void AdvertAnalyser::addOpen(const OpenTerm& term, const Segment& segment, const CueScope& scope)
{
    const Need need = scope.needAt(term.first);
    if (need != Need::Negated) {
        m_found.push_back({.first = term.first,
                           .last = term.last,
                           .coreFirst = term.coreFirst,
                           .coreLast = term.coreLast,
                           .entry = -1,
                           .need = need,
                           .strength = term.strength,
                           .cued = term.cued,
                           .section = segment.section,
                           .anyOf = {}});
    }
}

/// Whether an "or" stands in tokens [first, last); `onlyJoiners` when nothing but joiners and commas does.
bool AdvertAnalyser::isOr(qsizetype first, qsizetype last, bool& onlyJoiners) const
{
    bool alternative = false;
    onlyJoiners = true;
    for (qsizetype i = first; i < last; ++i) {
        if (m_text.isWord(i)) {
            alternative = alternative || m_words.isOr(m_text.key(i));
            onlyJoiners = onlyJoiners && (m_words.isOr(m_text.key(i)) || m_words.isFiller(m_text.key(i)));
        } else {
            onlyJoiners =
                onlyJoiners && (m_text.isSymbol(i, u',') || m_text.isSymbol(i, u'/') || m_text.isSymbol(i, u'('));
        }
    }
    return alternative;
}

/// "Python or R", "ACA, ACCA or CIMA": neighbours with only commas and an "or" between them form one group.
void AdvertAnalyser::groupAlternatives(std::size_t from)
{
    for (std::size_t i = from; i < m_found.size();) {
        std::size_t end = i;
        bool alternative = false;
        while (end + 1 < m_found.size()) {
            bool onlyJoiners = false;
            const bool here = isOr(m_found[end].last, m_found[end + 1].first, onlyJoiners);
            const bool ownSubject = m_found[end].isDegree && m_found[end + 1].degreeLevel > 0;
            if (!onlyJoiners || ownSubject) {
                break;
            }
            alternative = alternative || here;
            ++end;
        }
        if (alternative) {
            const QString group = u"g%1"_s.arg(++m_groups);
            for (std::size_t k = i; k <= end; ++k) {
                m_found[k].anyOf = group;
            }
        }
        i = end + 1;
    }
}

Keyword AdvertAnalyser::toKeyword(const Found& found) const
{
    Keyword keyword;
    const Token& first = m_text.at(found.first);
    const Token& last = m_text.at(found.last - 1);
    keyword.text = m_text.slice(found.first, found.last).toString();
    keyword.start = static_cast<int>(m_codePoints[static_cast<std::size_t>(first.start)]);
    keyword.end = static_cast<int>(m_codePoints[static_cast<std::size_t>(last.end)]);
    keyword.canonical = m_text.slice(found.coreFirst, found.coreLast).toString();
    if (found.entry < 0 && m_taxonomy.named(keyword.canonical) >= 0) {
        keyword.canonical = keyword.text; // a name that was not meant here: "Swift answers"
    }
    keyword.kind = found.isDegree ? KeywordKind::Degree : KeywordKind::Term;
    double base = found.strength * kindFactor(keyword.kind);
    if (found.entry >= 0) {
        const TaxonomyEntry& entry = m_taxonomy.at(found.entry);
        keyword.canonical = entry.canonical;
        keyword.id = entry.id;
        keyword.kind = entry.certificate ? KeywordKind::Certification : entry.soft ? KeywordKind::Soft : entry.kind;
        base = kindFactor(keyword.kind) * (entry.weak ? .6 : 1);
    }
    const bool optional =
        found.need == Need::Optional || (found.section == SectionType::Optional && found.need != Need::Required);
    // what one will do shows what is useful; only what is asked for is required
    keyword.required =
        !optional && (m_onlyDuties || found.section != SectionType::Duties || found.need == Need::Required);
    keyword.section = sectionName(found.section);
    keyword.anyOf = found.anyOf;
    keyword.degreeLevel = found.degreeLevel;
    keyword.weight = base * sectionFactor(found.section) * (optional ? kOptionalFactor : 1);
    keyword.reason = reason(found);
    return keyword;
}

QString AdvertAnalyser::reason(const Found& found) const
{
    QStringList parts{found.entry >= 0 ? u"known name"_s : u"list item"_s};
    parts << u"section: "_s + sectionName(found.section);
    if (found.need == Need::Optional) {
        parts << u"wording says optional"_s;
    } else if (found.need == Need::Required) {
        parts << u"wording says required"_s;
    }
    if (found.cued) {
        parts << u"after a cue such as \"experience with\""_s;
    }
    return parts.join(u"; "_s);
}

AdvertAnalysis analyseAdvert(const QString& advert)
{
    return AdvertAnalyser(advert, Taxonomy::builtIn()).run();
}

} // namespace cvenhancer::matching
