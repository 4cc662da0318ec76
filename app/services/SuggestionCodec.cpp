// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/SuggestionCodec.h"

#include "base/Uuid.h"
#include "codec/EditCodec.h"
#include "codec/JsonReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr std::array kOpNames{QLatin1StringView("add"), QLatin1StringView("replace"), QLatin1StringView("ask")};
constexpr std::array kStateNames{QLatin1StringView("open"), QLatin1StringView("applied"),
                                 QLatin1StringView("dismissed")};

/// The place of `name` among `names`; the first one for what nobody wrote.
template <class Enum, std::size_t N>
Enum fromName(const std::array<QLatin1StringView, N>& names, const QString& name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Enum() : static_cast<Enum>(found - names.begin());
}

template <class Enum, std::size_t N>
QString toName(const std::array<QLatin1StringView, N>& names, Enum value)
{
    return names.at(static_cast<std::size_t>(value));
}

QJsonArray evidenceToJson(const QList<matching::Evidence>& evidence)
{
    QJsonArray array;
    for (const matching::Evidence& one : evidence) {
        array.append(QJsonObject{{u"path"_s, one.path.toString()}, {u"text"_s, one.text}});
    }
    return array;
}

QList<matching::Evidence> evidenceFromJson(const QJsonArray& array)
{
    QList<matching::Evidence> evidence;
    for (const QJsonValue& value : array) {
        const QJsonObject one = value.toObject();
        if (const auto path = model::Path::fromString(one[u"path"_s].toString())) {
            evidence.append({*path, one[u"text"_s].toString()});
        }
    }
    return evidence;
}

QJsonArray editsToJson(const QList<model::Edit>& edits)
{
    QJsonArray array;
    std::ranges::transform(edits, std::back_inserter(array), &codec::toJson);
    return array;
}

std::optional<QList<model::Edit>> editsFromJson(const QJsonArray& array)
{
    QList<model::Edit> edits;
    for (const QJsonValue& value : array) {
        const auto edit = codec::decodeEdit(value.toObject());
        if (!edit) {
            return std::nullopt;
        }
        edits.append(*edit);
    }
    return edits;
}

} // namespace

storage::SuggestionRow toRow(const KeptSuggestion& kept, const CvId& cv, const CustomizationId& customization,
                             const QDateTime& now)
{
    const matching::Suggestion& suggestion = kept.change.suggestion;
    const QJsonObject edit{{u"suggestion"_s, suggestion.id.toString()},
                           {u"path"_s, suggestion.path.toString()},
                           {u"op"_s, toName(kOpNames, suggestion.op)},
                           {u"before"_s, suggestion.before},
                           {u"after"_s, suggestion.after},
                           {u"evidence"_s, evidenceToJson(suggestion.evidence)},
                           {u"gain"_s, suggestion.gain},
                           {u"needs_confirmation"_s, suggestion.needsConfirmation},
                           {u"state"_s, toName(kStateNames, kept.state)},
                           {u"edits"_s, editsToJson(kept.change.edits)}};
    return {SuggestionId(contentUuid(customization.toString() + u'|' + suggestion.id.toString())),
            cv,
            customization,
            suggestion.title,
            suggestion.description,
            suggestion.suggestion,
            suggestion.section,
            kept.state == SuggestionState::Applied,
            QJsonDocument(edit).toJson(QJsonDocument::Compact),
            now,
            now,
            {}};
}

std::optional<KeptSuggestion> fromRow(const storage::SuggestionRow& row)
{
    const auto json = codec::readJsonObject(row.edit);
    const auto path = json ? model::Path::fromString((*json)[u"path"_s].toString()) : failure(ErrorCode::InvalidJson);
    const auto edits = json ? editsFromJson((*json)[u"edits"_s].toArray()) : std::nullopt;
    if (!path || !edits) {
        return std::nullopt;
    }
    KeptSuggestion kept;
    matching::Suggestion& suggestion = kept.change.suggestion;
    suggestion.id = SuggestionId::fromString((*json)[u"suggestion"_s].toString());
    suggestion.title = row.title;
    suggestion.description = row.description;
    suggestion.suggestion = row.suggestion;
    suggestion.section = row.section;
    suggestion.path = *path;
    suggestion.op = fromName<matching::SuggestionOp>(kOpNames, (*json)[u"op"_s].toString());
    suggestion.before = (*json)[u"before"_s].toString();
    suggestion.after = (*json)[u"after"_s].toString();
    suggestion.evidence = evidenceFromJson((*json)[u"evidence"_s].toArray());
    suggestion.gain = (*json)[u"gain"_s].toDouble();
    suggestion.needsConfirmation = (*json)[u"needs_confirmation"_s].toBool();
    kept.state = fromName<SuggestionState>(kStateNames, (*json)[u"state"_s].toString());
    kept.change.edits = *edits;
    return suggestion.id.isNull() ? std::nullopt : std::optional(kept);
}

} // namespace cvenhancer::services
