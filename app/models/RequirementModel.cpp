// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/RequirementModel.h"

#include "services/PlaceNames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::models {

using matching::Keyword;
using matching::KeywordKind;
using matching::RequirementMatch;

namespace {

constexpr double kMatchedCredit = .8; // as matching::MatchResult::matched
constexpr double kProvedCredit = .95; // more than a list of skills earns
constexpr double kFullShare = .999;
constexpr qsizetype kQuoteBefore = 40;
constexpr qsizetype kQuoteLength = 110;
constexpr qsizetype kMostPlaces = 3;

/// The names of the places, each once.
QString placesOf(const QList<matching::Evidence>& evidence, const model::Cv& cv)
{
    QStringList names;
    for (const matching::Evidence& one : evidence) {
        if (const QString name = services::placeName(cv, one.path); !names.contains(name)) {
            names.append(name);
        }
    }
    return names.mid(0, kMostPlaces).join(u", "_s);
}

/// A piece of a text around `at`, cut at spaces.
QString cutAround(const QString& text, qsizetype at)
{
    qsizetype from = at > kQuoteBefore ? text.indexOf(u' ', at - kQuoteBefore) + 1 : 0;
    from = from > at ? 0 : from;
    QString piece = text.mid(from, kQuoteLength);
    if (from + piece.size() < text.size()) {
        const qsizetype end = piece.lastIndexOf(u' ');
        piece = piece.left(end > 0 ? end : piece.size()) + u" …"_s;
    }
    return (from > 0 ? u"… "_s : QString()) + piece;
}

/// How many requirements of the list are met; alternatives count as one.
std::pair<int, int> countOf(const QList<RequirementMatch>& requirements)
{
    QSet<QString> all;
    QSet<QString> met;
    for (const RequirementMatch& one : requirements) {
        const QString name = one.keyword.anyOf.isEmpty() ? requirementKey(one.keyword) : u"/"_s + one.keyword.anyOf;
        all.insert(name);
        if (one.credit >= kMatchedCredit) {
            met.insert(name);
        }
    }
    return {static_cast<int>(met.size()), static_cast<int>(all.size())};
}

const matching::ScoreComponent* findComponent(const matching::MatchResult& match, QLatin1StringView name)
{
    const auto found = std::ranges::find(match.components, name, &matching::ScoreComponent::name);
    return found == match.components.end() ? nullptr : &*found;
}

} // namespace

QString requirementKey(const Keyword& keyword)
{
    return keyword.canonical.toCaseFolded();
}

int strengthOf(const RequirementMatch& match)
{
    if (match.credit >= kProvedCredit) {
        return 3;
    }
    const bool listedOnly = std::ranges::all_of(
        match.evidence, [](const matching::Evidence& one) { return one.path.kind == model::SectionKind::Skills; });
    return match.credit >= kMatchedCredit && !listedOnly ? 2 : match.credit > 0 ? 1 : 0;
}

RequirementModel::RequirementModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

RequirementModel::Group RequirementModel::groupOf(const Keyword& keyword)
{
    const bool isFilter = keyword.kind == KeywordKind::Certification || keyword.kind == KeywordKind::Degree
        || keyword.kind == KeywordKind::Language;
    return !keyword.required ? Group::Nice : isFilter ? Group::KnockOut : Group::Must;
}

RequirementModel::Row RequirementModel::rowOf(const RequirementMatch& match, const model::Cv& cv) const
{
    Row row;
    row.name = match.keyword.canonical;
    row.key = requirementKey(match.keyword);
    row.strength = strengthOf(match);
    if (match.evidence.isEmpty()) {
        row.summary = match.credit > 0 ? tr("Something close to it") : tr("Not found in your CV");
        return row;
    }
    const matching::Evidence& best = match.evidence.constFirst();
    const bool isListed = std::ranges::all_of(
        match.evidence, [](const matching::Evidence& one) { return one.path.kind == model::SectionKind::Skills; });
    const bool isClose = match.credit < kMatchedCredit;
    //: What the CV shows is similar to what is asked for; %1 is where
    row.summary = isClose ? tr("Close to it: %1").arg(placesOf(match.evidence, cv))
        : isListed        ? tr("Skills only")
                          : placesOf(match.evidence, cv);
    row.isClose = isClose;
    for (const QString& name : {match.keyword.text, match.keyword.canonical}) {
        const qsizetype at = best.text.indexOf(name, 0, Qt::CaseInsensitive);
        if (at >= 0 && row.quotedName.isEmpty()) {
            row.quotedName = best.text.mid(at, name.size());
            row.quote = cutAround(best.text, at);
        }
    }
    if (row.quote.isEmpty()) {
        row.quote = cutAround(best.text, 0);
    }
    row.place = services::exactPlaceName(cv, best.path);
    if (match.evidence.size() > 1) {
        const int more = static_cast<int>(match.evidence.size()) - 1;
        row.place += u" · "_s + (more == 1 ? tr("1 more place") : tr("%n more places", nullptr, more));
    }
    row.path = best.path.toString();
    row.evidenceText = best.text;
    return row;
}

QList<RequirementModel::Row> RequirementModel::backgroundRows(const matching::AdvertAnalysis& advert,
                                                              const matching::MatchResult& match) const
{
    QList<Row> rows;
    const auto* years = findComponent(match, QLatin1StringView("years"));
    if (years && advert.yearsExperience) {
        Row row;
        row.name = tr("%n+ years of experience", nullptr, *advert.yearsExperience);
        row.key = u"\nyears"_s;
        row.strength = years->value >= kFullShare ? 3 : years->value > 0 ? 1 : 0;
        row.isClose = row.strength == 1;
        row.summary = row.strength == 3 ? tr("Dates of your jobs")
            : row.strength == 1         ? tr("In part")
                                        : tr("Not found in your CV");
        rows.append(row);
    }
    return rows;
}

void RequirementModel::appendGroup(QList<Row>& rows, Group group, const model::Cv& cv,
                                   const matching::AdvertAnalysis& advert, const matching::MatchResult& match) const
{
    QList<RequirementMatch> members;
    for (const QList<RequirementMatch>* list : {&match.matched, &match.missing}) {
        std::ranges::copy_if(*list, std::back_inserter(members),
                             [group](const RequirementMatch& one) { return groupOf(one.keyword) == group; });
    }
    std::ranges::stable_sort(members, std::greater(), [](const RequirementMatch& one) { return one.keyword.weight; });
    std::ranges::stable_partition(members, [](const RequirementMatch& one) { return one.credit >= kMatchedCredit; });
    const QList<Row> background = group == Group::Must ? backgroundRows(advert, match) : QList<Row>();
    auto [met, asked] = countOf(members);
    met += static_cast<int>(std::ranges::count(background, 3, &Row::strength));
    asked += static_cast<int>(background.size());
    Row heading;
    heading.isHeading = true;
    heading.name = group == Group::Must ? tr("Must have") : group == Group::Nice ? tr("Nice to have") : tr("Knock-out");
    heading.key = u"\n"_s + QString::number(static_cast<int>(group));
    //: How many requirements of a group the CV meets
    heading.summary = asked > 0 ? tr("%1 of %2").arg(met).arg(asked) : tr("None in this advert");
    rows.append(heading);
    rows += background;
    QHash<QString, QString> answered; // alternatives: what is there instead
    for (const RequirementMatch& one : std::as_const(members)) {
        if (one.credit >= kMatchedCredit && !one.keyword.anyOf.isEmpty()) {
            answered.insert(one.keyword.anyOf, one.keyword.canonical);
        }
    }
    for (const RequirementMatch& one : std::as_const(members)) {
        Row row = rowOf(one, cv);
        if (const QString other = answered.value(one.keyword.anyOf); !other.isEmpty() && one.credit < kMatchedCredit) {
            //: %1 is another requirement that answers this one as well
            row.summary = tr("Not needed: %1").arg(other);
        }
        rows.append(row);
    }
}

void RequirementModel::setMatch(const model::Cv& cv, const matching::AdvertAnalysis& advert,
                                const matching::MatchResult& match)
{
    QList<Row> rows;
    for (const Group group : {Group::Must, Group::Nice, Group::KnockOut}) {
        appendGroup(rows, group, cv, advert, match);
    }
    const bool sameKeys = std::ranges::equal(rows, m_rows, {}, &Row::key, &Row::key);
    if (!sameKeys) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
    }
}

int RequirementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RequirementModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.name + u", "_s + row.summary;
    case IsHeadingRole:
        return row.isHeading;
    case SummaryRole:
        return row.summary;
    case StrengthRole:
        return row.strength;
    case QuoteRole:
        return row.quote;
    case QuotedNameRole:
        return row.quotedName;
    case PlaceRole:
        return row.place;
    case KeyRole:
        return row.key;
    case PathRole:
        return row.path;
    case EvidenceTextRole:
        return row.evidenceText;
    case IsCloseRole:
        return row.isClose;
    default:
        return {};
    }
}

Qt::ItemFlags RequirementModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool isHeading = index.data(IsHeadingRole).toBool();
    return isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QHash<int, QByteArray> RequirementModel::roleNames() const
{
    return {{NameRole, "name"}, {SummaryRole, "summary"}, {StrengthRole, "strength"}, {KeyRole, "key"}};
}

QModelIndex RequirementModel::find(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

} // namespace cvenhancer::models
