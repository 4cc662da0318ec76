// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/SyncService.h"

#include "services/AccountScope.h"
#include "storage/RecordRepository.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using database::Query;
using storage::AccountState;
using storage::RecordRepository;
using storage::RecordRow;
using sync::RecordType;

namespace {

/// How far a device has read. The epoch is renewed when the database was restored from a backup: revisions of another
/// epoch mean nothing.
struct Cursor {
    QUuid epoch;
    qint64 rev = 0;
};

QString textOf(const Cursor& cursor)
{
    return cursor.epoch.toString(QUuid::WithoutBraces) + u'.' + QString::number(cursor.rev);
}

/// An empty text is the start of any epoch.
Result<std::optional<Cursor>> readCursor(const QString& text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    bool isNumber = false;
    const Cursor cursor{QUuid::fromString(text.section(u'.', 0, 0)), text.section(u'.', 1).toLongLong(&isNumber)};
    if (!isNumber || cursor.rev < 0 || textOf(cursor) != text) {
        return failure(ErrorCode::SchemaViolation, u"cursor: is not a cursor of this server"_s);
    }
    return std::optional(cursor);
}

bool isKnown(const Cursor& cursor, const AccountState& state)
{
    return cursor.epoch == state.epoch && cursor.rev >= state.tombstoneFloor && cursor.rev <= state.rev;
}

struct TypedRow {
    RecordType type;
    RecordRow row;
};

/// Rows of all tables by revision.
std::vector<TypedRow> readAll(const std::vector<database::Rows>& tables)
{
    std::vector<TypedRow> all;
    const auto types = sync::recordTypes();
    for (size_t i = 0; i < types.size(); ++i) {
        for (RecordRow& row : RecordRepository(types[i]).read(tables.at(i))) {
            all.push_back({types[i], std::move(row)});
        }
    }
    std::ranges::sort(all, {}, [](const TypedRow& one) { return one.row.rev; });
    return all;
}

qint64 sizeOf(const RecordRow& row)
{
    qint64 size = 200; // keys, ids and times
    for (const storage::Cell& cell : row.cells) {
        const auto* bytes = std::get_if<QByteArray>(&cell);
        size += bytes ? bytes->size() : 0;
    }
    return size;
}

/// Leaves as many rows as fit into one page, and one at least. True when some had to go.
bool cutToPage(std::vector<TypedRow>& rows)
{
    qint64 size = 0;
    const auto end = std::ranges::find_if(rows, [&size](const TypedRow& one) {
        size += sizeOf(one.row);
        return size > SyncService::kMaxPageBytes;
    });
    const auto kept = std::max<ptrdiff_t>(end - rows.begin(), 1);
    const bool isCut = kept < std::ssize(rows);
    if (isCut) {
        rows.erase(rows.begin() + kept, rows.end());
    }
    return isCut;
}

} // namespace

SyncService::SyncService(const auth::DataKeys& dataKeys, const Clock& clock)
    : m_dataKeys(dataKeys)
    , m_clock(clock)
{
}

Result<sync::PullPage> SyncService::pull(Connection& connection, const CurrentUser& user, const QString& cursorText,
                                         int limit) const
{
    CVENH_TRY(cursor, readCursor(cursorText));
    const qint64 after = cursor ? cursor->rev : 0;
    const int most = std::clamp(limit, 1, sync::kMaxPageSize);
    CVENH_TRY(head, readAs(connection, user, m_dataKeys, {RecordRepository::lastOfNext(user.user, after, most)}));
    if (cursor && !isKnown(*cursor, head.state)) {
        return failure(ErrorCode::NewerVersion, u"cursor"_s);
    }
    sync::PullPage page{{}, textOf({head.state.epoch, head.state.rev}), false, m_clock.now()};
    if (head.rows.front().isNull(0, 0)) {
        return page; // nothing new: one round trip
    }
    const qint64 upTo = head.rows.front().integer(0, 0);
    std::vector<Query> queries;
    for (const RecordType type : sync::recordTypes()) {
        queries.push_back(RecordRepository(type).changes(user.user, after, upTo));
    }
    CVENH_TRY(body, readAs(connection, user, m_dataKeys, std::move(queries)));
    std::vector<TypedRow> rows = readAll(body.rows);
    const bool isCut = cutToPage(rows);
    for (const TypedRow& one : rows) {
        CVENH_TRY(record, body.vault.unseal(one.type, one.row));
        page.changes.append(record);
    }
    // a row that was changed meanwhile is not among them: it has a later revision now, and comes with that
    const qint64 last = isCut ? rows.back().row.rev : upTo;
    page.hasMore = isCut || upTo < head.state.rev;
    page.cursor = textOf({head.state.epoch, page.hasMore ? last : std::max(last, head.state.rev)});
    return page;
}

Result<sync::PushAnswer> SyncService::push(Connection& connection, const CurrentUser& user,
                                           const sync::PushRequest& request, const QByteArray& hash) const
{
    CVENH_TRY(cursor, readCursor(request.cursor));
    CVENH_TRY(transaction, RecordTransaction::begin(connection, user, m_dataKeys, m_clock));
    if (cursor && (cursor->epoch != transaction.state().epoch || cursor->rev > transaction.state().rev)) {
        return failure(ErrorCode::NewerVersion, u"cursor"_s); // its base revisions are another epoch's
    }
    const RequestKey key{request.pushId, hash};
    CVENH_TRY(before, transaction.answerOf(key, u"push_id"_s));
    if (before) {
        return sync::decodePushAnswer(*before);
    }
    CVENH_TRY(results, transaction.apply(request.operations));
    const sync::PushAnswer answer{results};
    return transaction.remember(key, sync::toJson(answer))
        .and_then([&transaction] { return transaction.commit(); })
        .map([&answer] { return answer; });
}

} // namespace cvenhancer::server::services
