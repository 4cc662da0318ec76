// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/FactGuard.h"

#include "matching/AmbiguityGate.h"
#include "matching/CvPassages.h"
#include "matching/DegreeLexicon.h"
#include "matching/Folding.h"
#include "matching/NumberWords.h"
#include "matching/WordFile.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kShortest = .4; // of the original's length
constexpr double kLongest = 1.6;
constexpr qsizetype kSlack = 30; // characters that a short text may grow beyond that
constexpr int kHelping = 2; // rungs of the ladder up to which one works for somebody else

/// All numbers of a text in order; articles ("ein", "une") are none.
QStringList numbersIn(const TokenisedText& text)
{
    QStringList numbers;
    const NumberWords& words = NumberWords::builtIn();
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString number = words.normalised(text, i);
        if (number.isEmpty() && text.isWord(i)) {
            number = words.insideCompound(text.key(i));
        }
        const bool article = number == u"1" && text.at(i).kind == TokenKind::Word;
        if (!number.isEmpty() && !article) {
            numbers << number;
        }
    }
    return numbers;
}

/// In a fixed order, so that the same texts give the same bytes.
template <class T>
QList<T> sorted(const QSet<T>& set)
{
    QList<T> list(set.begin(), set.end());
    std::sort(list.begin(), list.end());
    return list;
}

bool hasInnerShape(QStringView written)
{
    bool lower = false;
    for (const QChar character : written) {
        if (character.isDigit() || (character.isUpper() && lower)) {
            return true;
        }
        lower = lower || character.isLower();
    }
    return false;
}

} // namespace

GuardLexicon::GuardLexicon()
{
    const QList<WordLine> lines = readWordFile(u"guard"_s);
    for (const WordLine& line : lines) {
        for (const QString& phrase : line.phrases) {
            m_kinds[line.kind].add(phrase, 0);
        }
    }
}

const GuardLexicon& GuardLexicon::builtIn()
{
    static const GuardLexicon lexicon;
    return lexicon;
}

QSet<QString> GuardLexicon::find(const QString& kind, const TokenisedText& text) const
{
    QSet<QString> found;
    const auto phrases = m_kinds.constFind(kind);
    if (phrases == m_kinds.cend()) {
        return found;
    }
    const std::vector<PhraseHit> hits = phrases->findLongest(text, 0, text.size());
    for (const PhraseHit& hit : hits) {
        found.insert(surfaceKey(text.slice(hit.first, hit.last)));
    }
    return found;
}

FactGuard::FactGuard(const QString& before, const QString& after, const QString& support, const Taxonomy& taxonomy)
    : m_before(before)
    , m_support(support)
    , m_after(after)
    , m_taxonomy(taxonomy)
{
    for (qsizetype i = 0; i < m_support.size(); ++i) {
        m_known.insert(m_support.key(i).toString());
    }
    const QSet<int> skills = skillsIn(m_support);
    for (const int skill : skills) {
        const QList<QStringView> names = m_taxonomy.at(skill).names;
        for (const QStringView name : names) {
            const TokenisedText words(name.toString());
            for (qsizetype i = 0; i < words.size(); ++i) {
                m_known.insert(words.key(i).toString());
            }
        }
    }
}

QList<Violation> FactGuard::run()
{
    if (m_after.text().trimmed().isEmpty()) {
        add(u"empty"_s, {});
        return m_violations;
    }
    checkShape();
    checkNumbers();
    checkSkills();
    checkNames();
    checkLadder();
    checkWords();
    return m_violations;
}

void FactGuard::checkShape()
{
    const auto before = static_cast<double>(m_before.text().trimmed().size());
    const auto after = static_cast<double>(m_after.text().trimmed().size());
    if (before > 0 && (after < kShortest * before || after > std::max(kLongest * before, before + kSlack))) {
        add(u"length"_s, m_after.text());
    }
    for (qsizetype i = 0; i < m_after.size(); ++i) {
        const bool bracket = m_after.isSymbol(i, u'[') || m_after.isSymbol(i, u'{') || m_after.isSymbol(i, u'<');
        if (bracket && !m_before.text().contains(m_after.slice(i))) {
            add(u"placeholder"_s, m_after.slice(i).toString());
        }
        if (m_after.at(i).kind == TokenKind::Link && !m_before.text().contains(m_after.slice(i))) {
            add(u"contact"_s, m_after.slice(i).toString());
        }
    }
    checkNew(u"placeholder"_s, u"placeholder"_s);
    checkNew(u"injection"_s, u"injection"_s);
}

void FactGuard::checkNumbers()
{
    QStringList left = numbersIn(m_before);
    const QStringList after = numbersIn(m_after);
    for (const QString& number : after) {
        if (!left.removeOne(number)) {
            add(u"number"_s, number);
        }
    }
    const QSet<QString> kept(after.begin(), after.end());
    for (const QString& number : std::as_const(left)) {
        if (!kept.contains(number)) {
            add(u"lost number"_s, number);
        }
    }
}

/// Names of skills that are certain: no soft skills, nothing general, everyday words only in their exact case.
QSet<int> FactGuard::skillsIn(const TokenisedText& text, Kind kind) const
{
    QSet<int> skills;
    const Segment segment{0, text.size(), SectionType::Required, false, false};
    const CueScope scope(text, segment, CueScope::Reader::Cv);
    const std::vector<PhraseHit> hits = m_taxonomy.names().findAll(text, 0, text.size());
    QSet<int> all;
    for (const PhraseHit& hit : hits) {
        all.insert(hit.value);
    }
    const std::vector<PhraseHit> accepted = AmbiguityGate(text, segment, scope, m_taxonomy).filter(hits, all);
    for (const PhraseHit& hit : accepted) {
        const TaxonomyEntry& entry = m_taxonomy.at(hit.value);
        const QStringView written = text.slice(hit.first, hit.last);
        const bool named =
            std::any_of(written.begin(), written.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
        if (!entry.soft && !entry.weak && (named || kind == Kind::All)) {
            skills.insert(hit.value);
        }
    }
    return skills;
}

/// A name made of the names of known skills and nothing else: "sprint planning and retrospectives".
bool FactGuard::isMadeOf(int skill, const std::function<bool(int)>& known) const
{
    const QList<int> parts = m_taxonomy.implied(skill);
    QSet<QString> words;
    for (const int part : parts) {
        for (const QStringView name : m_taxonomy.at(part).names) {
            const TokenisedText tokens(name.toString());
            for (qsizetype i = 0; known(part) && i < tokens.size(); ++i) {
                words.insert(tokens.key(i).toString());
            }
        }
    }
    const TokenisedText whole(m_taxonomy.at(skill).canonical);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const bool joiner = TermWords::everyLanguage().isJoiner(whole.key(i));
        if (whole.isWord(i) && !joiner && !words.contains(whole.key(i).toString())) {
            return false;
        }
    }
    return parts.size() > 1;
}

void FactGuard::checkSkills()
{
    const QList<int> before = sorted(skillsIn(m_before, Kind::Named));
    const QList<int> supported = sorted(skillsIn(m_support));
    const QList<int> after = sorted(skillsIn(m_after));
    const auto impliedBy = [this](const QList<int>& skills, int skill) {
        return std::any_of(skills.begin(), skills.end(),
                           [&](int other) { return m_taxonomy.implied(other).contains(skill); });
    };
    const auto known = [&](int skill) { return supported.contains(skill) || impliedBy(supported, skill); };
    for (const int skill : after) {
        if (!known(skill) && !isMadeOf(skill, known)) {
            add(u"skill"_s, m_taxonomy.at(skill).canonical);
        }
    }
    for (const int skill : before) {
        if (!after.contains(skill) && !impliedBy(after, skill)) {
            add(u"lost skill"_s, m_taxonomy.at(skill).canonical);
        }
    }
}

/// A capital that grammar does not explain: inside a sentence, or of a shape that only names have.
bool FactGuard::isName(qsizetype index) const
{
    const Token& token = m_after.at(index);
    if (token.kind != TokenKind::Word || !(token.capital || token.upper) || token.keyLength < 2) {
        return false;
    }
    const bool opens = index == 0 || m_after.isSymbol(index - 1, u'.') || m_after.isSymbol(index - 1, u'!')
        || m_after.isSymbol(index - 1, u'?') || m_after.isSymbol(index - 1, u':');
    return !opens || token.upper || hasInnerShape(m_after.slice(index));
}

void FactGuard::checkNames()
{
    for (qsizetype i = 0; i < m_after.size(); ++i) {
        if (isName(i) && !m_known.contains(m_after.key(i).toString())) {
            add(u"name"_s, m_after.slice(i).toString());
        }
    }
}

void FactGuard::checkLadder()
{
    const GuardLexicon& lexicon = GuardLexicon::builtIn();
    int highest = 0;
    int lowest = 0;
    for (int rung = 1; rung <= 6; ++rung) {
        const bool here = !lexicon.find(u"ladder%1"_s.arg(rung), m_before).isEmpty();
        highest = here ? rung : highest;
        lowest = here && lowest == 0 ? rung : lowest;
    }
    bool helps = false;
    for (int rung = 1; rung <= 6; ++rung) {
        const QSet<QString> after = lexicon.find(u"ladder%1"_s.arg(rung), m_after);
        helps = helps || (rung <= kHelping && !after.isEmpty());
        if (rung > kHelping && rung > highest && !after.isEmpty()) {
            add(u"seniority"_s, sorted(after).constFirst());
        }
    }
    if (lowest > 0 && lowest <= kHelping && !helps) {
        add(u"seniority"_s, m_after.text());
    }
    checkNew(u"rank"_s, u"seniority"_s);
}

void FactGuard::checkNew(const QString& kind, const QString& violation)
{
    const GuardLexicon& lexicon = GuardLexicon::builtIn();
    const QStringList fresh = sorted(lexicon.find(kind, m_after) - lexicon.find(kind, m_before));
    for (const QString& word : fresh) {
        add(violation, word);
    }
}

void FactGuard::checkKept(const QString& kind, const QString& violation)
{
    const GuardLexicon& lexicon = GuardLexicon::builtIn();
    const QSet<QString> before = lexicon.find(kind, m_before);
    if (!before.isEmpty() && lexicon.find(kind, m_after).isEmpty()) {
        add(violation, sorted(before).constFirst());
    }
}

void FactGuard::checkWords()
{
    checkNew(u"scope"_s, u"scope"_s);
    checkNew(u"level"_s, u"level"_s);
    checkNew(u"study"_s, u"degree"_s);
    checkKept(u"modest"_s, u"level"_s);
    checkKept(u"negation"_s, u"negation"_s);
    const DegreeLexicon& degrees = DegreeLexicon::builtIn();
    if (degrees.level(m_after.text()) > degrees.level(m_before.text())) {
        add(u"degree"_s, m_after.text());
    }
}

QList<Violation> checkRewrite(const model::Cv& cv, const QString& before, const QString& after)
{
    QString support = before;
    if (!before.isEmpty() && before == cv.basics.text(model::Field::Summary)) {
        const std::vector<Passage> passages = readPassages(cv); // a summary speaks of the whole CV
        for (const Passage& passage : passages) {
            support += u'\n' + passage.text.text();
        }
    }
    return FactGuard(before, after, support, Taxonomy::builtIn()).run();
}

} // namespace cvenhancer::matching
