// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SuggestionRules.h"

#include "matching/SuggestionTexts.h"
#include "model/EditFactory.h"

#include <QHash>

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;
using model::Field;
using model::SectionKind;

namespace {

constexpr qsizetype kFewPoints = 3; // shorter lists are read whole
constexpr double kClearlyBetter = 1.5; // times the weight of the point that stands first

struct Relevance {
    double weight = 0;
    QString skill; ///< the strongest requirement it answers
};

/// For each bullet the weights of the requirements it answers.
QHash<ItemId, Relevance> weigh(const Matcher& matcher)
{
    QHash<ItemId, Relevance> relevance;
    for (qsizetype i = 0; i < matcher.requirements().size(); ++i) {
        const Keyword& keyword = matcher.requirements().at(i).keyword;
        QSet<ItemId> counted;
        for (const Finding& finding : matcher.findings().at(i).all) {
            const Passage& passage = matcher.evidence().passages()[static_cast<std::size_t>(finding.passage)];
            const ItemId item = passage.path.item;
            if (passage.section != SectionKind::Work || item.isNull() || finding.credit < .5
                || counted.contains(item)) {
                continue;
            }
            counted.insert(item);
            Relevance& bullet = relevance[item];
            bullet.skill = bullet.skill.isEmpty() ? keyword.canonical : bullet.skill;
            bullet.weight += keyword.weight;
        }
    }
    return relevance;
}

} // namespace

QList<Suggestion> suggestOrder(const Matcher& matcher)
{
    QList<Suggestion> suggestions;
    const QHash<ItemId, Relevance> relevance = weigh(matcher);
    const QList<model::Entry> jobs = matcher.cv().entries(SectionKind::Work);
    for (const model::Entry& job : jobs) {
        const QList<model::Item> bullets = job.list(Field::Highlights);
        if (bullets.size() < kFewPoints || !job.visible) {
            continue;
        }
        const auto best = std::max_element(bullets.begin(), bullets.end(), [&](const auto& a, const auto& b) {
            return relevance.value(a.id).weight < relevance.value(b.id).weight;
        });
        const double first = relevance.value(bullets.constFirst().id).weight;
        if (best == bullets.begin() || relevance.value(best->id).weight <= kClearlyBetter * first) {
            continue;
        }
        const model::Path path{
            .kind = SectionKind::Work, .section = {}, .entry = job.id, .field = Field::Highlights, .item = best->id};
        Suggestion suggestion = makeSuggestion(u"order"_s, path, best->text);
        suggestion.op = SuggestionOp::Replace;
        suggestion.title =
            texts::orderTitle(job.text(Field::Position).isEmpty() ? job.text(Field::Name) : job.text(Field::Position));
        suggestion.description = texts::orderDescription(relevance.value(best->id).skill);
        suggestion.suggestion = best->text;
        suggestion.section = u"work"_s;
        suggestion.before = bullets.constFirst().text;
        suggestion.after = best->text;
        suggestion.edits = {model::makeMove(matcher.cv(), path, 0)};
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace cvenhancer::matching
