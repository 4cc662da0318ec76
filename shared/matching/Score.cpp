// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Score.h"

#include "matching/DegreeLexicon.h"
#include "matching/Folding.h"
#include "matching/WordFile.h"

#include <QHash>
#include <QSet>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;
using model::Field;
using model::SectionKind;

namespace {

constexpr double kKeywordPart = .70;
constexpr double kTitlePart = .12;
constexpr double kYearsPart = .09;
constexpr double kDegreePart = .09;
constexpr double kFullFit = .5; // share of the requirements from which years and degree count fully
constexpr double kSoftShare = .1; // of all weights, at most
constexpr double kDaysPerYear = 365.25;

/// Words of a title that say what the job is: without rank, contract and function words.
QSet<QString> titleWords(const QString& title)
{
    static const QSet<QString> kEmpty = [] {
        QSet<QString> words;
        const QList<WordLine> lines = readWordFile(u"ranks"_s);
        for (const WordLine& line : lines) {
            for (const QString& phrase : line.phrases) {
                words.insert(surfaceKey(phrase));
            }
        }
        return words;
    }();
    const TokenisedText text(title);
    QSet<QString> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString key = text.key(i).toString();
        if (text.isWord(i) && key.size() > 1 && !kEmpty.contains(key) && text.at(i).kind == TokenKind::Word) {
            words.insert(key);
        }
    }
    return words;
}

double titleOverlap(const model::Cv& cv, const QString& title)
{
    const QSet<QString> wanted = titleWords(title);
    QStringList held{cv.basics.text(Field::Label)};
    const QList<model::Entry> jobs = cv.entries(SectionKind::Work);
    for (const model::Entry& job : jobs) {
        held << job.text(Field::Position);
    }
    double best = 0;
    for (const QString& text : held) {
        const QSet<QString> words = titleWords(text);
        const auto shared = static_cast<double>((QSet<QString>(words) & wanted).size());
        const auto shorter = static_cast<double>(std::min(words.size(), wanted.size()));
        best = shorter > 0 ? std::max(best, shared / shorter) : best;
    }
    return best;
}

/// The first or last day a date of any precision can mean; invalid when it is none.
QDate dayOf(const QString& date, bool last)
{
    const QStringList parts = date.split(u'-');
    const int year = parts.value(0).toInt();
    const int month = parts.size() > 1 ? parts.at(1).toInt() : last ? 12 : 1;
    const QDate first(year, month, 1);
    if (year < 1900 || !first.isValid()) {
        return {};
    }
    return parts.size() > 2 ? QDate(year, month, parts.at(2).toInt()) : last ? first.addMonths(1).addDays(-1) : first;
}

int degreeLevel(const model::Cv& cv)
{
    int level = 0;
    const QList<model::Entry> entries = cv.entries(SectionKind::Education);
    for (const model::Entry& entry : entries) {
        const QString text = entry.text(Field::StudyType) + u' ' + entry.text(Field::Area);
        level = std::max(level, DegreeLexicon::builtIn().level(text));
    }
    return level;
}

double degreeShare(int held, int asked)
{
    return held >= asked ? 1 : held > 0 && held == asked - 1 ? .5 : 0;
}

} // namespace

double yearsOfWork(const model::Cv& cv, const QDate& today)
{
    QList<std::pair<QDate, QDate>> spans;
    const QList<model::Entry> jobs = cv.entries(SectionKind::Work);
    for (const model::Entry& job : jobs) {
        const QDate start = dayOf(job.text(Field::StartDate), false);
        const QDate end = job.text(Field::EndDate).isEmpty() ? today : dayOf(job.text(Field::EndDate), true);
        if (start.isValid() && end.isValid() && start < end) {
            spans.emplace_back(start, std::min(end, today));
        }
    }
    std::sort(spans.begin(), spans.end());
    qint64 days = 0;
    QDate reached;
    for (const auto& [start, end] : spans) {
        const QDate from = reached.isValid() ? std::max(start, reached) : start;
        days += std::max<qint64>(0, from.daysTo(end));
        reached = reached.isValid() ? std::max(reached, end) : end;
    }
    return static_cast<double>(days) / kDaysPerYear;
}

Score::Score(const model::Cv& cv, const AdvertAnalysis& advert, const QList<Requirement>& requirements,
             const QList<Findings>& findings, const QDate& today)
{
    QHash<QString, int> groups;
    double soft = 0;
    double other = 0;
    for (qsizetype i = 0; i < requirements.size(); ++i) {
        const Keyword& keyword = requirements.at(i).keyword;
        const int own = static_cast<int>(groups.size());
        const QString name = keyword.anyOf.isEmpty() ? u"#%1"_s.arg(i) : keyword.anyOf;
        m_groups << groups.value(name, own);
        groups.insert(name, m_groups.constLast());
        m_weights << keyword.weight;
        m_credits << findings.at(i).credit;
        (keyword.kind == KeywordKind::Soft ? soft : other) += keyword.weight;
    }
    const double most = other * kSoftShare / (1 - kSoftShare);
    for (qsizetype i = 0; i < requirements.size() && soft > most; ++i) {
        m_weights[i] *= requirements.at(i).keyword.kind == KeywordKind::Soft ? most / soft : 1;
    }
    m_components << ScoreComponent{u"keywords"_s, kKeywordPart, keywordShare(m_credits)};
    if (!titleWords(advert.title).isEmpty()) {
        m_components << ScoreComponent{u"title"_s, kTitlePart, titleOverlap(cv, advert.title)};
    }
    if (advert.yearsExperience) {
        const double share = std::min(1.0, yearsOfWork(cv, today) / *advert.yearsExperience);
        m_components << ScoreComponent{u"years"_s, kYearsPart, share};
    }
    if (const int asked = DegreeLexicon::builtIn().lowestLevel(advert.degree); asked > 0) {
        m_components << ScoreComponent{u"degree"_s, kDegreePart, degreeShare(degreeLevel(cv), asked)};
    }
    double parts = 0;
    for (const ScoreComponent& component : std::as_const(m_components)) {
        parts += component.weight;
    }
    for (ScoreComponent& component : m_components) {
        component.weight /= parts;
    }
}

double Score::keywordShare(const QList<double>& credits) const
{
    QHash<int, double> weight;
    QHash<int, double> credit;
    for (qsizetype i = 0; i < credits.size(); ++i) {
        const int group = m_groups.at(i);
        weight[group] = std::max(weight.value(group), m_weights.at(i));
        credit[group] = std::max(credit.value(group), credits.at(i));
    }
    double earned = 0;
    double possible = 0;
    for (int group = 0; group < weight.size(); ++group) { // in order, so that the sum is the same in each run
        earned += weight.value(group) * credit.value(group);
        possible += weight.value(group);
    }
    return possible > 0 ? earned / possible : 0;
}

/// Years and degrees of another profession count as far as the requirements fit.
double Score::weightedValue(const ScoreComponent& component, double keywords)
{
    const bool background = component.name == u"years" || component.name == u"degree";
    return component.value * (background ? std::min(1.0, keywords / kFullFit) : 1);
}

double Score::valueAt(double keywords) const
{
    double sum = m_components.constFirst().weight * keywords;
    for (qsizetype i = 1; i < m_components.size(); ++i) {
        sum += m_components.at(i).weight * weightedValue(m_components.at(i), keywords);
    }
    return std::clamp(100 * sum, 0.0, 100.0);
}

double Score::value() const
{
    return valueAt(m_components.constFirst().value);
}

QList<ScoreComponent> Score::components() const
{
    QList<ScoreComponent> components = m_components;
    for (ScoreComponent& component : components) {
        component.value = weightedValue(component, m_components.constFirst().value);
    }
    return components;
}

double Score::valueWith(qsizetype index, double credit) const
{
    QList<double> credits = m_credits;
    credits[index] = credit;
    return valueAt(keywordShare(credits));
}

double Score::pointsWith(qsizetype index, double credit) const
{
    return valueWith(index, credit) - valueWith(index, 0);
}

} // namespace cvenhancer::matching
