// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/SyncEngine.h"

#include "base/Uuid.h"

#include <QHash>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sync {
namespace {

/// The server takes 4 MiB; this leaves room for the frame around the records.
constexpr qsizetype kMaxPushBytes = 3 * 1024 * 1024;

struct ParentColumn {
    QLatin1StringView column;
    RecordType type;
};

constexpr std::array kParentColumns{
    ParentColumn{"cv_id"_L1, RecordType::Cv}, ParentColumn{"customization_id"_L1, RecordType::Customization},
    ParentColumn{"letter_id"_L1, RecordType::Letter}, ParentColumn{"file_id"_L1, RecordType::File}};

tl::unexpected<Error> misfit(const QString& reason)
{
    return failure(ErrorCode::SchemaViolation, reason);
}

/// The id derives from what it holds, so that a crash on the way or a second device makes no second copy.
QUuid copyId(const QString& owner, const QJsonObject& content)
{
    return contentUuid(u"conflict/"_s + owner + u'/'
                       + QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
}

/// What keeps the words of a record that lost a clash: for a CV or its tailored copy a version of the CV's history, for
/// a letter a second letter. Other records hold no prose of the user's; the list of conflicts is enough.
std::optional<Record> copyOf(const Record& loser)
{
    const QString id = loser.id.toString(QUuid::WithoutBraces);
    if (loser.type == RecordType::Letter) {
        return Record{loser.type, copyId(id, loser.data), 0, false, loser.data};
    }
    if (cvColumn(loser.type).isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject cv = loser.data.value(cvColumn(loser.type)).toObject();
    const QString title = loser.data.value(u"title"_s).toString();
    const QString cvId = loser.type == RecordType::Cv ? id : loser.data.value(u"cv_id"_s).toString();
    return Record{RecordType::Version,
                  copyId(cvId + u'/' + title, cv),
                  0,
                  false,
                  {{u"cv_id"_s, cvId},
                   {u"title"_s, title},
                   {u"parsed_data"_s, cv},
                   {u"reason"_s, u"conflict"_s},
                   {u"created_at"_s, loser.data.value(u"updated_at"_s)},
                   {u"updated_at"_s, loser.data.value(u"updated_at"_s)}}};
}

/// A tombstone may come without what it held.
bool differ(const Record& local, const Record& remote)
{
    return local.deleted != remote.deleted || (local.data != remote.data && !remote.data.isEmpty());
}

/// Deleted on both sides, or on one and not touched on the other since they agreed: an edit beats a deletion. Where
/// they never agreed, a server deletes nothing here.
bool staysDeleted(const std::optional<Record>& base, const Record& local, const Record& remote)
{
    if (local.deleted == remote.deleted) {
        return local.deleted;
    }
    if (!base) {
        return local.deleted && local.data == remote.data;
    }
    const Record& living = local.deleted ? remote : local;
    return !base->deleted && living.data == base->data;
}

} // namespace

SyncEngine::SyncEngine(LocalStore& store, const QUuid& deviceId, IdSource newId)
    : m_store(store)
    , m_deviceId(deviceId)
    , m_newId(std::move(newId))
{
}

Result<Step> SyncEngine::next()
{
    Step step;
    const Result<> done = m_store.transaction([&]() -> Result<> {
        CVENH_TRY(progress, m_store.progress());
        if (progress.flight) {
            step = PushStep{progress.flight->request};
            return {};
        }
        if (!m_isPulled) {
            step = PullStep{progress.cursor};
            return {};
        }
        if (!m_missingFiles.isEmpty()) {
            step = UploadStep{m_missingFiles.cbegin().key()};
            return {};
        }
        CVENH_TRY(push, nextPush(progress));
        step = push;
        return {};
    });
    return done.map([&] { return step; });
}

Result<Step> SyncEngine::nextPush(Progress progress)
{
    CVENH_TRY(records, m_store.dirty(kMaxOperations));
    Flight flight;
    qsizetype bytes = 0;
    for (const LocalRecord& local : std::as_const(records)) {
        bytes += QJsonDocument(local.record.data).toJson(QJsonDocument::Compact).size();
        if (bytes > kMaxPushBytes && !flight.changeCounts.isEmpty()) {
            break;
        }
        flight.request.operations.append({m_newId(), local.record});
        flight.changeCounts.append(local.changeCount);
    }
    if (flight.changeCounts.isEmpty()) {
        return Step(DoneStep());
    }
    flight.request.pushId = m_newId();
    flight.request.deviceId = m_deviceId;
    flight.request.cursor = progress.cursor;
    progress.flight = flight;
    return m_store.saveProgress(progress).map([&] { return Step(PushStep{flight.request}); });
}

Result<> SyncEngine::received(const PullPage& page)
{
    const Result<> stored = m_store.transaction([&]() -> Result<> {
        CVENH_TRY(progress, m_store.progress());
        if (page.hasMore && page.cursor == progress.cursor) {
            return misfit(u"cursor: does not move on"_s);
        }
        for (const Record& remote : page.changes) {
            if (const Result<> applied = applyRemote(remote); !applied) {
                return applied;
            }
        }
        progress.cursor = page.cursor;
        return m_store.saveProgress(progress);
    });
    if (stored) {
        m_isPulled = !page.hasMore;
    }
    return stored;
}

Result<> SyncEngine::received(const PushAnswer& answer)
{
    return m_store.transaction([&]() -> Result<> {
        CVENH_TRY(progress, m_store.progress());
        if (!progress.flight) {
            return {}; // answered before
        }
        const Flight flight = *progress.flight;
        if (answer.results.size() != flight.request.operations.size()) {
            return misfit(u"results: not one for each operation"_s);
        }
        for (qsizetype i = 0; i < answer.results.size(); ++i) {
            if (answer.results[i].opId != flight.request.operations[i].opId) {
                return misfit(u"results[%1]: of another operation"_s.arg(i));
            }
        }
        progress.flight.reset();
        if (const Result<> saved = m_store.saveProgress(progress); !saved) {
            return saved;
        }
        for (qsizetype i = 0; i < answer.results.size(); ++i) {
            const Result<> settled =
                settle(flight.request.operations[i], flight.changeCounts.value(i), answer.results[i]);
            if (!settled) {
                return settled;
            }
        }
        return {};
    });
}

Result<> SyncEngine::settle(const Operation& operation, qint64 changeCount, const OperationResult& result)
{
    switch (result.status) {
    case OperationStatus::Ok:
        return confirm(operation, changeCount, result.rev);
    case OperationStatus::Stale:
        if (result.current && result.current->rev <= operation.record.rev) {
            m_isPulled = false; // "newer", yet older than what we have seen: not the server we knew
            return m_store.forgetServer();
        }
        return applyRemote(result.current.value_or(Record()));
    case OperationStatus::MissingParent:
        return sendParents(operation.record);
    case OperationStatus::MissingFile:
        m_missingFiles.insert(operation.record.data.value(u"sha256"_s).toString(),
                              {operation.record.type, operation.record.id});
        return {};
    case OperationStatus::Invalid:
        break;
    }
    return reject(operation.record, result.detail);
}

/// What was sent is now what both sides have. A record that changed meanwhile stays dirty on top of it.
Result<> SyncEngine::confirm(const Operation& operation, qint64 changeCount, qint64 rev)
{
    Record sent = operation.record;
    sent.rev = rev;
    CVENH_TRY(local, m_store.find(sent.type, sent.id));
    if (!local) {
        return {};
    }
    ++m_report.sent;
    local->record.rev = rev;
    local->isDirty = local->changeCount != changeCount;
    const Result<> saved = m_store.put(*local);
    return saved ? m_store.saveBase(sent) : saved;
}

/// A parent we hold to be on the server is not there: send it, once.
Result<> SyncEngine::sendParents(const Record& record)
{
    if (m_orphans.contains(record.id)) {
        return reject(record, u"its parent is missing"_s);
    }
    m_orphans.insert(record.id);
    for (const ParentColumn& parent : kParentColumns) {
        const QUuid id = QUuid::fromString(record.data.value(parent.column).toString());
        if (id.isNull()) {
            continue;
        }
        CVENH_TRY(local, m_store.find(parent.type, id));
        if (local && !local->isDirty) {
            local->isDirty = true;
            local->record.rev = 0;
            if (const Result<> saved = m_store.put(*local); !saved) {
                return saved;
            }
        }
    }
    return {};
}

Result<> SyncEngine::reject(const Record& record, const QString& detail)
{
    ++m_report.rejected;
    return m_store.reject(record.type, record.id, detail);
}

Result<> SyncEngine::applyRemote(const Record& remote)
{
    CVENH_TRY(local, m_store.find(remote.type, remote.id));
    if (!local) {
        return take({}, remote);
    }
    if (remote.rev <= local->record.rev) {
        return {}; // our own write coming back, or a page seen before
    }
    return local->isDirty ? mergeRemote(*local, remote) : take(*local, remote);
}

/// The server's record as it is. A tombstone without content keeps ours, so that the bin can give it back.
Result<> SyncEngine::take(const LocalRecord& local, const Record& remote)
{
    ++m_report.received;
    LocalRecord taken{remote, false, local.changeCount + 1};
    if (remote.deleted && remote.data.isEmpty()) {
        taken.record.data = local.record.data;
    }
    const Result<> saved = m_store.put(taken);
    return saved ? m_store.saveBase(taken.record) : saved;
}

/// Both sides changed the record: whether it is deleted, then what it holds.
Result<> SyncEngine::mergeRemote(LocalRecord local, const Record& remote)
{
    const bool isNewServer = local.record.rev == 0;
    CVENH_TRY(isSeen, m_store.hasSeen(remote));
    if (isNewServer && isSeen) { // it was set back: what is here came after it
        return keepLocal(std::move(local), remote);
    }
    // What was agreed on with another server, or before this one was set back, need not be an ancestor of what this one
    // has: then both sides' words stay.
    std::optional<Record> base;
    if (!isNewServer) {
        CVENH_TRY(agreed, m_store.base(remote.type, remote.id));
        base = agreed;
    }
    const bool deleted = staysDeleted(base, local.record, remote);
    m_report.restored += !deleted && (local.record.deleted || remote.deleted) ? 1 : 0;
    Record merged = local.record;
    if (!remote.data.isEmpty()) {
        CVENH_TRY(data, mergeData(base, local.record, remote));
        merged.data = data;
    }
    merged.deleted = deleted;
    merged.rev = remote.rev;
    ++m_report.merged;
    const Result<> saved = m_store.put({merged, differ(merged, remote), local.changeCount + 1});
    return saved ? m_store.saveBase(remote) : saved;
}

Result<> SyncEngine::keepLocal(LocalRecord local, const Record& remote)
{
    local.record.rev = remote.rev;
    local.isDirty = differ(local.record, remote);
    const Result<> saved = m_store.put(local);
    return saved ? m_store.saveBase(remote) : saved;
}

Result<QJsonObject> SyncEngine::mergeData(const std::optional<Record>& base, const Record& local, const Record& remote)
{
    const RecordMerge merged = mergeRecords(remote.type, base ? base->data : QJsonObject(), local.data, remote.data);
    if (!merged.conflicts.isEmpty()) {
        if (const Result<> kept = keepLoser(local, merged.conflicts); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return merged.data;
}

/// What lost a clash stays: on the list of conflicts, and as a record that all devices get.
Result<> SyncEngine::keepLoser(const Record& loser, const QList<RecordConflict>& conflicts)
{
    ++m_report.conflicts;
    if (const Result<> listed = m_store.addConflicts(loser, conflicts); !listed) {
        return listed;
    }
    const auto copy = copyOf(loser);
    if (!copy) {
        return {};
    }
    CVENH_TRY(known, m_store.find(copy->type, copy->id));
    return known ? Result<>() : m_store.put({*copy, true, 1});
}

void SyncEngine::uploaded(const QString& sha256)
{
    m_missingFiles.remove(sha256);
}

Result<> SyncEngine::uploadFailed(const QString& sha256, const QString& detail)
{
    const Awaited file = m_missingFiles.take(sha256);
    ++m_report.rejected;
    return m_store.transaction([&] { return m_store.reject(file.type, file.id, detail); });
}

Result<> SyncEngine::resyncRequired()
{
    m_isPulled = false;
    return m_store.transaction([&] { return m_store.forgetServer(); });
}

} // namespace cvenhancer::sync
