// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CvService.h"

#include "base/Uuid.h"
#include "services/AccountScope.h"
#include "storage/CvListRepository.h"
#include "storage/RecordRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using storage::CvListFilter;
using storage::CvListRepository;
using storage::CvListRow;
using storage::CvOrder;
using sync::Record;
using sync::RecordType;

namespace {

constexpr int kScanRows = 500; ///< read at a time where titles, which are encrypted, have to be looked at
const QString kCvTable = u"cvs"_s;
const QString kIdKey = u"id"_s;
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

CvOrder orderOf(const CvQuery& query)
{
    const bool down = query.direction == SortDirection::Descending;
    if (query.sort == CvSort::Created) {
        return down ? CvOrder::NewestMade : CvOrder::OldestMade;
    }
    return down ? CvOrder::NewestChange : CvOrder::OldestChange;
}

/// Where a page ended: what the order compares, and the id.
struct PageEnd {
    QString value;
    QUuid id;
};

QString textOf(const PageEnd& end)
{
    const QJsonArray pair{end.value, end.id.toString(QUuid::WithoutBraces)};
    return QString::fromLatin1(QJsonDocument(pair).toJson(QJsonDocument::Compact).toBase64(kBase64));
}

tl::unexpected<Error> badCursor()
{
    return failure(ErrorCode::SchemaViolation, u"cursor: is none of this list"_s);
}

Result<std::optional<PageEnd>> readPageEnd(const QString& text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QJsonArray pair = QJsonDocument::fromJson(QByteArray::fromBase64(text.toLatin1(), kBase64)).array();
    const PageEnd end{pair.at(0).toString(), QUuid::fromString(pair.at(1).toString())};
    return end.id.isNull() ? Result<std::optional<PageEnd>>(badCursor()) : std::optional(end);
}

Result<CvSummary> summaryOf(const CvListRow& row, const RecordVault& vault)
{
    CVENH_TRY(title, vault.unsealBytes(row.title, kCvTable, row.id, u"title"_s));
    CVENH_TRY(path, vault.unsealBytes(row.filePath, kCvTable, row.id, u"file_path"_s));
    return CvSummary{row.id, QString::fromUtf8(title), QString::fromUtf8(path), row.isActive, row.created, row.updated,
                     row.rev};
}

bool hasTitle(const CvSummary& cv, const QString& part)
{
    return part.isEmpty() || cv.title.contains(part, Qt::CaseInsensitive);
}

QDateTime sortTime(const CvSummary& cv, const CvQuery& query)
{
    return query.sort == CvSort::Created ? cv.created : cv.updated;
}

/// By title as people read it, the id where titles are equal.
std::pair<QString, QString> titleKey(const CvSummary& cv)
{
    return {cv.title.toCaseFolded(), cv.id.toString(QUuid::WithoutBraces)};
}

/// One batch of rows after `filter.after`.
Result<QList<CvSummary>> readBatch(Connection& connection, const CurrentUser& user, const auth::DataKeys& keys,
                                   const CvListFilter& filter)
{
    CVENH_TRY(scoped, readAs(connection, user, keys, {CvListRepository::list(user.user, filter)}));
    QList<CvSummary> batch;
    for (const CvListRow& row : CvListRepository::read(scoped.rows.front())) {
        CVENH_TRY(summary, summaryOf(row, scoped.vault));
        batch.append(summary);
    }
    return batch;
}

QJsonObject newData(const CvInput& input, const QString& now)
{
    return {{u"title"_s, input.title.value_or(QString())},
            {u"file_path"_s, input.filePath.value_or(QString())},
            {u"parsed_data"_s, input.parsedData.value_or(QJsonObject())},
            {u"original_text"_s, input.originalText.value_or(QString())},
            {u"is_active"_s, input.isActive.value_or(true)},
            {u"created_at"_s, now},
            {u"updated_at"_s, now}};
}

QJsonObject changedData(QJsonObject data, const CvInput& input, const QString& now)
{
    const QJsonObject all = newData(input, now);
    const auto replace = [&](const QString& key, bool given) {
        if (given) {
            data[key] = all[key];
        }
    };
    replace(u"title"_s, input.title.has_value());
    replace(u"file_path"_s, input.filePath.has_value());
    replace(u"parsed_data"_s, input.parsedData.has_value());
    replace(u"original_text"_s, input.originalText.has_value());
    replace(u"is_active"_s, input.isActive.has_value());
    data[u"updated_at"_s] = now;
    return data;
}

/// The CV as the client knows it. Errors: NotFound, EditConflict.
Result<Record> loadSeen(RecordTransaction& transaction, const QUuid& id, const std::optional<qint64>& rev)
{
    CVENH_TRY(found, transaction.find(RecordType::Cv, id));
    if (!found || found->deleted) {
        return failure(ErrorCode::NotFound);
    }
    return rev && *rev != found->rev ? Result<Record>(failure(ErrorCode::EditConflict)) : *found;
}

} // namespace

CvService::CvService(const auth::DataKeys& dataKeys, const Clock& clock)
    : m_dataKeys(dataKeys)
    , m_clock(clock)
{
}

Result<CvPage> CvService::list(Connection& connection, const CurrentUser& user, const CvQuery& query) const
{
    return query.sort == CvSort::Title ? listByTitle(connection, user, query) : listByTime(connection, user, query);
}

/// Straight from the index; only a filter by title reads more rows than it shows.
Result<CvPage> CvService::listByTime(Connection& connection, const CurrentUser& user, const CvQuery& query) const
{
    CVENH_TRY(end, readPageEnd(query.cursor));
    CvListFilter filter{query.isActive, query.updatedSince, orderOf(query), std::nullopt,
                        query.title.isEmpty() ? query.limit + 1 : kScanRows};
    if (end) {
        const auto time = sync::timeFromText(end->value);
        if (!time) {
            return badCursor();
        }
        filter.after = {*time, end->id};
    }
    CvPage page;
    for (bool isLast = false; !isLast && page.items.size() <= query.limit;) {
        CVENH_TRY(batch, readBatch(connection, user, m_dataKeys, filter));
        isLast = batch.size() < filter.limit;
        std::ranges::copy_if(batch, std::back_inserter(page.items),
                             [&query](const CvSummary& cv) { return hasTitle(cv, query.title); });
        if (!batch.isEmpty()) {
            filter.after = {sortTime(batch.last(), query), batch.last().id};
        }
    }
    if (page.items.size() > query.limit) {
        page.items.resize(query.limit);
        page.next = textOf({sync::timeText(sortTime(page.items.last(), query)), page.items.last().id});
    }
    return page;
}

/// All titles have to be decrypted before they can be sorted.
Result<CvPage> CvService::listByTitle(Connection& connection, const CurrentUser& user, const CvQuery& query) const
{
    CVENH_TRY(end, readPageEnd(query.cursor));
    CvListFilter filter{query.isActive, query.updatedSince, CvOrder::OldestMade, std::nullopt, kScanRows};
    CvPage page;
    for (bool isLast = false; !isLast;) {
        CVENH_TRY(batch, readBatch(connection, user, m_dataKeys, filter));
        isLast = batch.size() < filter.limit;
        std::ranges::copy_if(batch, std::back_inserter(page.items),
                             [&query](const CvSummary& cv) { return hasTitle(cv, query.title); });
        if (!batch.isEmpty()) {
            filter.after = {batch.last().created, batch.last().id};
        }
    }
    const bool down = query.direction == SortDirection::Descending;
    const auto isBefore = [down](const auto& a, const auto& b) { return down ? b < a : a < b; };
    std::ranges::sort(page.items, isBefore, titleKey);
    if (end) {
        const auto shown = std::pair(end->value, end->id.toString(QUuid::WithoutBraces));
        const auto first =
            std::ranges::find_if(page.items, [&](const CvSummary& cv) { return isBefore(shown, titleKey(cv)); });
        page.items.erase(page.items.begin(), first);
    }
    if (page.items.size() > query.limit) {
        page.items.resize(query.limit);
        page.next = textOf({titleKey(page.items.last()).first, page.items.last().id});
    }
    return page;
}

Result<Record> CvService::load(Connection& connection, const CurrentUser& user, const QUuid& id) const
{
    const storage::RecordRepository repository(RecordType::Cv);
    CVENH_TRY(scoped, readAs(connection, user, m_dataKeys, {repository.find(user.user, {id})}));
    const QList<storage::RecordRow> rows = repository.read(scoped.rows.front());
    if (rows.isEmpty() || rows.first().deleted) {
        return failure(ErrorCode::NotFound);
    }
    return scoped.vault.unseal(RecordType::Cv, rows.first());
}

Result<Record> CvService::create(Connection& connection, const CurrentUser& user, const std::optional<QUuid>& id,
                                 const CvInput& input, const std::optional<RequestKey>& key) const
{
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    if (key) {
        CVENH_TRY(before, transaction.answerOf(*key, u"Idempotency-Key"_s));
        if (before) {
            return loadSeen(transaction, QUuid::fromString((*before)[kIdKey].toString()), std::nullopt);
        }
    }
    const QDateTime now = m_clock.now();
    Record record{RecordType::Cv, id.value_or(newUuidV7(now)), 0, false, newData(input, sync::timeText(now))};
    auto rev = transaction.applyOne({newUuidV7(now), record});
    if (!rev) {
        const bool exists = rev.error().code == ErrorCode::EditConflict;
        return exists ? failure(ErrorCode::AlreadyExists) : tl::unexpected(std::move(rev).error());
    }
    record.rev = *rev;
    const auto remembered =
        key ? transaction.remember(*key, {{kIdKey, record.id.toString(QUuid::WithoutBraces)}}) : Result<>();
    return remembered.and_then([&transaction] { return transaction.commit(); }).map([&record] { return record; });
}

Result<Record> CvService::change(Connection& connection, const CurrentUser& user, const QUuid& id,
                                 const std::optional<qint64>& rev, const CvInput& input) const
{
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    CVENH_TRY(record, loadSeen(transaction, id, rev));
    const QDateTime now = m_clock.now();
    record.data = changedData(record.data, input, sync::timeText(now));
    CVENH_TRY(newRev, transaction.applyOne({newUuidV7(now), record}));
    record.rev = newRev;
    return transaction.commit().map([&record] { return record; });
}

Result<> CvService::remove(Connection& connection, const CurrentUser& user, const QUuid& id,
                           const std::optional<qint64>& rev) const
{
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    CVENH_TRY(record, loadSeen(transaction, id, rev));
    record.deleted = true;
    CVENH_TRY(newRev, transaction.applyOne({newUuidV7(m_clock.now()), record}));
    Q_UNUSED(newRev);
    return transaction.commit();
}

} // namespace cvenhancer::server::services
