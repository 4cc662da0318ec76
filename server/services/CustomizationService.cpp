// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CustomizationService.h"

#include "base/Uuid.h"
#include "storage/RecordRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using database::Query;
using documents::MatchAnswer;
using storage::RecordRepository;
using storage::RecordRow;
using sync::Operation;
using sync::Record;
using sync::RecordType;

namespace {

const QString kCvKey = u"cv_id"_s;
const QString kCustomizationKey = u"customization_id"_s;
const QString kEdit = u"edit"_s;

QString wireId(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<QList<Record>> unsealAll(RecordType type, const ScopedRows& scoped, size_t index)
{
    QList<Record> records;
    for (const RecordRow& row : RecordRepository(type).read(scoped.rows.at(index))) {
        CVENH_TRY(record, scoped.vault.unseal(type, row));
        records.append(record);
    }
    return records;
}

/// The one row that was asked for by its id, unless it is in the bin.
Result<Record> unsealOne(RecordType type, const ScopedRows& scoped, size_t index)
{
    CVENH_TRY(records, unsealAll(type, scoped, index));
    return records.isEmpty() || records.first().deleted ? Result<Record>(failure(ErrorCode::NotFound))
                                                        : records.first();
}

bool belongsTo(const Record& record, const QString& key, const QUuid& id)
{
    return record.data[key].toString() == wireId(id);
}

/// Best gain first; applied ones keep their place by what they gained.
void sortByGain(QList<Record>& suggestions)
{
    std::ranges::stable_sort(suggestions, std::greater(),
                             [](const Record& record) { return record.data[kEdit][u"gain"_s].toDouble(); });
}

Record customizationRecord(const QUuid& cv, const QString& advert, const QJsonObject& resume, const MatchAnswer& match,
                           const QDateTime& now)
{
    const QString time = sync::timeText(now);
    return {RecordType::Customization,
            newUuidV7(now),
            0,
            false,
            {{kCvKey, wireId(cv)},
             {u"job_description"_s, advert},
             {u"matched_keywords"_s, QJsonArray::fromStringList(match.matchedKeywords)},
             {u"customized_data"_s, resume},
             {u"score"_s, match.score},
             {u"created_at"_s, time},
             {u"updated_at"_s, time}}};
}

/// The id is derived from both, as the desktop program does it, so that the two make one row.
Record suggestionRecord(QJsonObject data, const Record& customization, const QDateTime& now)
{
    const QString engineId = data[kEdit][u"suggestion"_s].toString();
    const QString time = sync::timeText(now);
    data[kCvKey] = customization.data[kCvKey];
    data[kCustomizationKey] = wireId(customization.id);
    data[u"created_at"_s] = time;
    data[u"updated_at"_s] = time;
    return {RecordType::Suggestion, contentUuid(wireId(customization.id) + u'|' + engineId), 0, false, data};
}

/// The suggestion and its customization as applying it leaves them.
AppliedSuggestion changedBy(const documents::ApplyAnswer& answer, Record suggestion, Record customization,
                            const QDateTime& now)
{
    const QString time = sync::timeText(now);
    QJsonObject edit = suggestion.data[kEdit].toObject();
    edit[u"state"_s] = u"applied"_s;
    edit[u"edits"_s] = answer.edits;
    suggestion.data[kEdit] = edit;
    suggestion.data[u"is_applied"_s] = true;
    suggestion.data[u"updated_at"_s] = time;
    customization.data[u"customized_data"_s] = answer.resume;
    customization.data[u"matched_keywords"_s] = QJsonArray::fromStringList(answer.matchedKeywords);
    customization.data[u"score"_s] = answer.score;
    customization.data[u"updated_at"_s] = time;
    return {suggestion, customization};
}

Result<> checkAll(const QList<sync::OperationResult>& results)
{
    for (const sync::OperationResult& result : results) {
        if (result.status == sync::OperationStatus::Stale) {
            return failure(ErrorCode::EditConflict);
        }
        if (result.status != sync::OperationStatus::Ok) {
            return failure(ErrorCode::SchemaViolation, result.detail);
        }
    }
    return {};
}

} // namespace

CustomizationService::CustomizationService(const documents::DocumentWorker& worker, const auth::DataKeys& dataKeys,
                                           const Clock& clock)
    : m_worker(worker)
    , m_dataKeys(dataKeys)
    , m_clock(clock)
{
}

Result<Customization> CustomizationService::customize(Connection& connection, const CurrentUser& user, const QUuid& cv,
                                                      const QString& advert, const std::optional<RequestKey>& key) const
{
    CVENH_TRY(scoped, readAs(connection, user, m_dataKeys, {RecordRepository(RecordType::Cv).find(user.user, {cv})}));
    CVENH_TRY(base, unsealOne(RecordType::Cv, scoped, 0));
    const QJsonObject resume = base.data[u"parsed_data"_s].toObject();
    CVENH_TRY(match, m_worker.customize(resume, advert, m_clock.now().date()));
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    if (key) {
        CVENH_TRY(before, transaction.answerOf(*key, u"Idempotency-Key"_s));
        if (before) {
            const QUuid id = QUuid::fromString((*before)[u"id"_s].toString());
            CVENH_TRY(made, transaction.find(RecordType::Customization, id));
            CVENH_TRY(suggestions, transaction.children(RecordType::Suggestion, RecordType::Customization, id));
            sortByGain(suggestions);
            return made ? Result<Customization>(Customization{*made, suggestions}) : failure(ErrorCode::NotFound);
        }
    }
    CVENH_TRY(customization, store(transaction, cv, advert, resume, match));
    const auto remembered = key ? transaction.remember(*key, {{u"id"_s, wireId(customization.record.id)}}) : Result<>();
    return remembered.and_then([&transaction] { return transaction.commit(); }).map([&customization] {
        return customization;
    });
}

Result<Customization> CustomizationService::store(RecordTransaction& transaction, const QUuid& cv,
                                                  const QString& advert, const QJsonObject& resume,
                                                  const MatchAnswer& match) const
{
    const QDateTime now = m_clock.now();
    Customization made{customizationRecord(cv, advert, resume, match, now), {}};
    QList<Operation> operations{{newUuidV7(now), made.record}};
    for (const QJsonObject& data : match.suggestions) {
        made.suggestions.append(suggestionRecord(data, made.record, now));
        operations.append({newUuidV7(now), made.suggestions.last()});
    }
    CVENH_TRY(results, transaction.apply(operations));
    if (auto checked = checkAll(results); !checked) {
        return tl::unexpected(std::move(checked).error());
    }
    made.record.rev = results.first().rev;
    for (qsizetype i = 0; i < made.suggestions.size(); ++i) {
        made.suggestions[i].rev = results.at(i + 1).rev;
    }
    return made;
}

Result<QList<Record>> CustomizationService::list(Connection& connection, const CurrentUser& user, const QUuid& cv) const
{
    CVENH_TRY(scoped,
              readAs(connection, user, m_dataKeys,
                     {RecordRepository(RecordType::Cv).find(user.user, {cv}),
                      RecordRepository(RecordType::Customization).children(user.user, RecordType::Cv, cv)}));
    return unsealOne(RecordType::Cv, scoped, 0).and_then([&scoped](const Record&) {
        return unsealAll(RecordType::Customization, scoped, 1);
    });
}

Result<Customization> CustomizationService::load(Connection& connection, const CurrentUser& user, const QUuid& cv,
                                                 const QUuid& customization) const
{
    const RecordRepository suggestionRows(RecordType::Suggestion);
    CVENH_TRY(scoped,
              readAs(connection, user, m_dataKeys,
                     {RecordRepository(RecordType::Cv).find(user.user, {cv}),
                      RecordRepository(RecordType::Customization).find(user.user, {customization}),
                      suggestionRows.children(user.user, RecordType::Customization, customization)}));
    CVENH_TRY(base, unsealOne(RecordType::Cv, scoped, 0));
    CVENH_TRY(record, unsealOne(RecordType::Customization, scoped, 1));
    CVENH_TRY(suggestions, unsealAll(RecordType::Suggestion, scoped, 2));
    if (!belongsTo(record, kCvKey, base.id)) {
        return failure(ErrorCode::NotFound);
    }
    sortByGain(suggestions);
    return Customization{record, suggestions};
}

Result<QList<Record>> CustomizationService::suggestions(Connection& connection, const CurrentUser& user,
                                                        const QUuid& cv,
                                                        const std::optional<QUuid>& customization) const
{
    if (customization) {
        return load(connection, user, cv, *customization).map([](const Customization& one) { return one.suggestions; });
    }
    CVENH_TRY(scoped,
              readAs(connection, user, m_dataKeys,
                     {RecordRepository(RecordType::Cv).find(user.user, {cv}),
                      RecordRepository(RecordType::Suggestion).children(user.user, RecordType::Cv, cv)}));
    CVENH_TRY(base, unsealOne(RecordType::Cv, scoped, 0));
    CVENH_TRY(suggestions, unsealAll(RecordType::Suggestion, scoped, 1));
    Q_UNUSED(base);
    sortByGain(suggestions);
    return suggestions;
}

/// The child works outside the transaction; that nothing changed meanwhile is told by the revisions.
Result<AppliedSuggestion> CustomizationService::apply(Connection& connection, const CurrentUser& user, const QUuid& cv,
                                                      const QUuid& suggestion, const QString& confirmText) const
{
    const RecordRepository suggestionRows(RecordType::Suggestion);
    CVENH_TRY(first, readAs(connection, user, m_dataKeys, {suggestionRows.find(user.user, {suggestion})}));
    CVENH_TRY(wanted, unsealOne(RecordType::Suggestion, first, 0));
    const QUuid parent = QUuid::fromString(wanted.data[kCustomizationKey].toString());
    if (!belongsTo(wanted, kCvKey, cv) || parent.isNull()) {
        return failure(ErrorCode::NotFound);
    }
    CVENH_TRY(whole, load(connection, user, cv, parent));
    if (wanted.data[u"is_applied"_s].toBool()) {
        return AppliedSuggestion{wanted, whole.record};
    }
    const QJsonObject data = whole.record.data;
    auto answer = m_worker.apply({data[u"customized_data"_s].toObject(), data[u"job_description"_s].toString(),
                                  wanted.data[kEdit][u"suggestion"_s].toString(), confirmText},
                                 m_clock.now().date());
    if (!answer) {
        const ErrorCode code = answer.error().code;
        const bool isOutdated = code == ErrorCode::NotFound || code == ErrorCode::PathNotFound;
        return isOutdated ? failure(ErrorCode::EditConflict) : tl::unexpected(std::move(answer).error());
    }
    return save(connection, user, changedBy(*answer, wanted, whole.record, m_clock.now()));
}

Result<AppliedSuggestion> CustomizationService::save(Connection& connection, const CurrentUser& user,
                                                     AppliedSuggestion changed) const
{
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    const QDateTime now = m_clock.now();
    CVENH_TRY(results,
              transaction.apply({{newUuidV7(now), changed.customization}, {newUuidV7(now), changed.suggestion}}));
    changed.customization.rev = results.at(0).rev;
    changed.suggestion.rev = results.at(1).rev;
    return checkAll(results).and_then([&transaction] { return transaction.commit(); }).map([&changed] {
        return changed;
    });
}

} // namespace cvenhancer::server::services
