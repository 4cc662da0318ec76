// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/EvidenceFinder.h"

#include "matching/AmbiguityGate.h"
#include "matching/DegreeLexicon.h"
#include "matching/DegreeSubjects.h"
#include "matching/Folding.h"

#include <QHash>

namespace cvenhancer::matching {

using model::SectionKind;

namespace {

constexpr double kUnlisted = .95; // shown in work but missing in the skills list, where software looks first
constexpr double kOtherWording = .96; // software that compares words sees the advert's own wording only
constexpr double kImplied = .9;
constexpr double kParent = .5;
constexpr double kWords = .4;
constexpr double kSibling = .25;
constexpr double kSchool = .5; // a subject at school for a degree in it: related, not matched
constexpr double kBasic = .6; // "basic French" is related to French, not matched

double relationCredit(Relation relation)
{
    switch (relation) {
    case Relation::SameWords:
        return 1;
    case Relation::SameThing:
        return kOtherWording;
    case Relation::Implied:
        return kImplied;
    case Relation::Parent:
        return kParent;
    case Relation::Words:
        return kWords;
    case Relation::Sibling:
        break;
    }
    return kSibling;
}

bool wantsListing(KeywordKind kind)
{
    return kind == KeywordKind::Hard || kind == KeywordKind::Tool;
}

/// Two forms of one word in a language with endings: the same but for the last letters.
bool sameStem(QStringView a, QStringView b)
{
    if (a == b) {
        return true;
    }
    const qsizetype longer = std::max(a.size(), b.size());
    const qsizetype shared =
        std::mismatch(a.begin(), a.begin() + std::min(a.size(), b.size()), b.begin()).first - a.begin();
    return shared >= 4 && longer - shared <= (longer < 9 ? 2 : 3);
}

} // namespace

EvidenceFinder::EvidenceFinder(const model::Cv& cv, const Taxonomy& taxonomy, const QString& advertLanguage)
    : m_taxonomy(taxonomy)
    , m_language(advertLanguage)
    , m_passages(readPassages(cv))
{
    readNames();
}

namespace {

/// A passage as the gate sees it.
struct PassageReading {
    Segment segment;
    std::vector<PhraseHit> hits;
    CueScope scope;

    PassageReading(const TokenisedText& text, bool list, const Taxonomy& taxonomy)
        : segment{0, text.size(), list ? SectionType::Tools : SectionType::Required, list, false}
        , hits(taxonomy.names().findAll(text, 0, text.size()))
        , scope(text, segment, CueScope::Reader::Cv, hits)
    {
    }

    /// How much of what stands at each token one has.
    [[nodiscard]] std::vector<double> shares() const
    {
        std::vector<double> shares(static_cast<std::size_t>(segment.last), 1);
        for (qsizetype token = 0; token < segment.last; ++token) {
            const Need need = scope.needAt(token);
            shares[static_cast<std::size_t>(token)] = need == Need::Negated ? 0 : need == Need::Optional ? kBasic : 1;
        }
        return shares;
    }
};

} // namespace

void EvidenceFinder::readNames()
{
    std::vector<PassageReading> readings;
    readings.reserve(m_passages.size());
    for (const Passage& passage : m_passages) {
        readings.emplace_back(passage.text, passage.section == SectionKind::Skills, m_taxonomy);
        m_shares.push_back(readings.back().shares());
    }
    QSet<int> confirmed;
    // twice: what is certain in one place vouches for the same word elsewhere ("I write Go most days")
    for (int round = 0; round < 2; ++round) {
        m_names.clear();
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const PassageReading& reading = readings[i];
            const AmbiguityGate gate(m_passages[i].text, reading.segment, reading.scope, m_taxonomy);
            const std::vector<PhraseHit> accepted = gate.filter(reading.hits, confirmed);
            for (const PhraseHit& hit : accepted) {
                const double share = shareAt(static_cast<qsizetype>(i), hit.first);
                m_names.push_back({static_cast<qsizetype>(i), hit, share});
                confirmed.insert(hit.value);
            }
        }
    }
}

double EvidenceFinder::shareAt(qsizetype passage, qsizetype token) const
{
    return m_shares[static_cast<std::size_t>(passage)][static_cast<std::size_t>(token)];
}

std::optional<Finding> EvidenceFinder::answer(const Requirement& requirement, const Name& name) const
{
    const Passage& passage = m_passages[static_cast<std::size_t>(name.passage)];
    Finding finding{name.passage, Relation::SameThing, 0, name.hit.value, name.hit.first, name.hit.last};
    if (name.hit.value == requirement.entry) {
        const QString written = surfaceKey(passage.text.slice(name.hit.first, name.hit.last));
        const bool same = std::any_of(requirement.wordings.begin(), requirement.wordings.end(),
                                      [&](const QString& wording) { return surfaceKey(wording) == written; });
        finding.relation = same ? Relation::SameWords : Relation::SameThing;
    } else if (m_taxonomy.implied(name.hit.value).contains(requirement.entry)) {
        finding.relation = Relation::Implied;
    } else if (m_taxonomy.isRelated(requirement.entry, name.hit.value)) {
        finding.relation = Relation::Parent;
    } else if (m_taxonomy.areNear(requirement.entry, name.hit.value)
               || m_taxonomy.isRelated(name.hit.value, requirement.entry)) {
        finding.relation = Relation::Sibling;
    } else {
        return std::nullopt;
    }
    finding.credit = relationCredit(finding.relation) * proofCredit(passage.proof) * name.share;
    return finding;
}

bool EvidenceFinder::haveAllWords(const Requirement& requirement, qsizetype passage) const
{
    const TokenisedText wanted(requirement.keyword.canonical);
    const TokenisedText& text = m_passages[static_cast<std::size_t>(passage)].text;
    const bool inflects = m_language != u"en";
    qsizetype words = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QStringView key = wanted.key(i);
        if (key.size() < 3 || TermWords::everyLanguage().isInner(key)) {
            continue;
        }
        ++words;
        bool found = false;
        for (qsizetype token = 0; token < text.size() && !found; ++token) {
            found = shareAt(passage, token) > 0
                && (text.key(token) == key || (inflects && text.isWord(token) && sameStem(text.key(token), key)));
        }
        if (!found) {
            return false;
        }
    }
    return words > 1 || (words == 1 && inflects);
}

/// Wordings of every requirement, taken literally: open terms, and known ones in words of their own.
void EvidenceFinder::findWords(const QList<Requirement>& requirements, QList<Findings>& findings) const
{
    PhraseIndex index;
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        if (requirements.at(i).entry < 0) {
            index.add(requirements.at(i).keyword.canonical, static_cast<int>(i));
            index.add(requirements.at(i).keyword.text, static_cast<int>(i));
        }
    }
    for (qsizetype p = 0; p < static_cast<qsizetype>(m_passages.size()); ++p) {
        const Passage& passage = m_passages[static_cast<std::size_t>(p)];
        const std::vector<PhraseHit> hits = index.findAll(passage.text, 0, passage.text.size());
        QSet<int> here;
        for (const PhraseHit& hit : hits) {
            const double credit = proofCredit(passage.proof) * shareAt(p, hit.first);
            findings[hit.value].all << Finding{p, Relation::SameWords, credit, -1, hit.first, hit.last};
            here.insert(hit.value);
        }
        for (qsizetype i = 0; i < requirements.size(); ++i) {
            if (requirements.at(i).entry >= 0 || here.contains(static_cast<int>(i))
                || !haveAllWords(requirements.at(i), p)) {
                continue;
            }
            const bool forms = m_language != u"en";
            const Relation relation = forms ? Relation::SameThing : Relation::Words;
            const double credit = (forms ? .9 : kWords) * proofCredit(passage.proof);
            findings[i].all << Finding{p, relation, credit, -1, 0, passage.text.size()};
        }
    }
}

bool EvidenceFinder::areTogether(qsizetype a, qsizetype b) const
{
    const Passage& one = m_passages[static_cast<std::size_t>(a)];
    const Passage& other = m_passages[static_cast<std::size_t>(b)];
    return a == b
        || (one.section == SectionKind::Education && one.section == other.section
            && one.path.entry == other.path.entry);
}

bool EvidenceFinder::hasWordNear(QStringView key, qsizetype passage) const
{
    for (qsizetype p = 0; p < static_cast<qsizetype>(m_passages.size()); ++p) {
        const TokenisedText& text = m_passages[static_cast<std::size_t>(p)].text;
        for (qsizetype token = 0; areTogether(p, passage) && token < text.size(); ++token) {
            if (text.isWord(token) && (text.key(token) == key || sameStem(text.key(token), key))) {
                return true;
            }
        }
    }
    return false;
}

/// Whether an education that the passage belongs to is in the subject of a degree's entry.
bool EvidenceFinder::studied(int degree, qsizetype passage) const
{
    const DegreeSubjects& subjects = DegreeSubjects::builtIn();
    for (qsizetype p = 0; degree >= 0 && p < static_cast<qsizetype>(m_passages.size()); ++p) {
        if (!areTogether(p, passage)) {
            continue;
        }
        const QString text = m_passages[static_cast<std::size_t>(p)].text.text();
        const int whole = subjects.named(text);
        const int held = whole >= 0 ? whole : subjects.named(DegreeSubjects::subjectOf(text));
        if (held >= 0 && (held == degree || m_taxonomy.implied(held).contains(degree))) {
            return true;
        }
    }
    return false;
}

/// Whether a degree's passage or its entry has the subject: by all of its words, or by a known name that means it.
bool EvidenceFinder::namesSubject(const TokenisedText& subject, qsizetype passage) const
{
    bool all = true;
    for (qsizetype i = 0; i < subject.size() && all; ++i) {
        const QStringView key = subject.key(i);
        const bool counts = subject.isWord(i) && key.size() > 2 && !TermWords::everyLanguage().isInner(key);
        all = !counts || hasWordNear(key, passage);
    }
    if (all || studied(DegreeSubjects::builtIn().named(subject.text()), passage)) {
        return true;
    }
    const std::vector<PhraseHit> names = m_taxonomy.names().findAll(subject, 0, subject.size());
    return std::any_of(m_names.begin(), m_names.end(), [&](const Name& name) {
        return areTogether(name.passage, passage)
            && std::any_of(names.begin(), names.end(), [&](const PhraseHit& wanted) {
                   return wanted.value == name.hit.value || m_taxonomy.implied(name.hit.value).contains(wanted.value);
               });
    });
}

/// A degree of the asked level or above answers; one in another subject is related, not the same.
void EvidenceFinder::findDegree(const Requirement& requirement, Findings& findings) const
{
    const DegreeLexicon& lexicon = DegreeLexicon::builtIn();
    const int level = lexicon.level(requirement.keyword.text);
    if (level == 0) {
        return;
    }
    for (qsizetype p = 0; p < static_cast<qsizetype>(m_passages.size()); ++p) {
        const Passage& passage = m_passages[static_cast<std::size_t>(p)];
        if (passage.section == SectionKind::Education && lexicon.level(passage.text.text()) >= level) {
            findings.all << Finding{p, Relation::SameThing, .9, -1, 0, passage.text.size()};
        }
    }
    const TokenisedText subject(DegreeSubjects::subjectOf(requirement.keyword.text));
    if (subject.size() == 0) {
        return;
    }
    const bool wholeName = m_taxonomy.named(requirement.keyword.text) == requirement.entry;
    for (Finding& finding : findings.all) {
        const bool named = wholeName && finding.entry >= 0; // "degree in chemistry" is a name of its own
        if (!named && finding.credit > kParent && !namesSubject(subject, finding.passage)) {
            finding.relation = Relation::Parent;
            finding.credit *= kParent;
        }
    }
}

void EvidenceFinder::lowerSchool(const Requirement& requirement, Findings& findings) const
{
    for (Finding& finding : findings.all) {
        const Passage& passage = m_passages[static_cast<std::size_t>(finding.passage)];
        finding.credit *= requirement.keyword.degreeLevel > 1 && passage.isSchool ? kSchool : 1;
    }
}

QList<Findings> EvidenceFinder::find(const QList<Requirement>& requirements) const
{
    QList<Findings> findings(requirements.size());
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        const Requirement& requirement = requirements.at(i);
        for (const Name& name : m_names) {
            if (requirement.entry < 0) {
                break;
            }
            if (const std::optional<Finding> finding = answer(requirement, name); finding && finding->credit > 0) {
                findings[i].all << *finding;
            }
        }
        if (requirement.keyword.kind == KeywordKind::Degree) {
            findDegree(requirement, findings[i]);
        }
    }
    findWords(requirements, findings);
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        Findings& found = findings[i];
        lowerSchool(requirements.at(i), found);
        std::stable_sort(found.all.begin(), found.all.end(),
                         [](const Finding& a, const Finding& b) { return a.credit > b.credit; });
        found.credit = found.all.isEmpty() ? 0 : found.all.constFirst().credit;
        found.listed = std::any_of(found.all.begin(), found.all.end(), [&](const Finding& finding) {
            return m_passages[static_cast<std::size_t>(finding.passage)].section == SectionKind::Skills
                && (finding.relation == Relation::SameWords || finding.relation == Relation::SameThing);
        });
        if (wantsListing(requirements.at(i).keyword.kind) && !found.listed) {
            found.credit = std::min(found.credit, kUnlisted);
        }
    }
    return findings;
}

} // namespace cvenhancer::matching
