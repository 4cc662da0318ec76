// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/RecordTransaction.h"

#include "storage/PushLogRepository.h"
#include "storage/RecordRepository.h"
#include "storage/StoredFileRepository.h"
#include "storage/UserScope.h"
#include "sync/RecordCheck.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using database::Query;
using database::Transaction;
using storage::AccountStateRepository;
using storage::PushLogRepository;
using storage::RecordHead;
using storage::RecordRepository;
using storage::StoredFileRepository;
using sync::Operation;
using sync::OperationResult;
using sync::OperationStatus;
using sync::Record;
using sync::RecordType;

namespace {

const QString kLogTable = u"push_log"_s;
const QString kLogField = u"response"_s;
const QString kSha256 = u"sha256"_s;

/// The rows a record refers to.
QList<std::pair<RecordType, QUuid>> parentsOf(const Record& record)
{
    QList<std::pair<RecordType, QUuid>> parents;
    for (const sync::RecordField& field : sync::fieldsOf(record.type)) {
        const QUuid id = field.parent ? QUuid::fromString(record.data[field.name].toString()) : QUuid();
        if (!id.isNull()) {
            parents.append({*field.parent, id});
        }
    }
    return parents;
}

/// Positions of the operations, parents before children.
std::vector<qsizetype> orderOf(const QList<Operation>& operations)
{
    const auto types = sync::recordTypes();
    std::vector<qsizetype> order(static_cast<size_t>(operations.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, {}, [&](qsizetype i) { return std::ranges::find(types, operations.at(i).record.type) - types.begin(); });
    return order;
}

} // namespace

struct RecordTransaction::Batch {
    std::map<RowKey, RecordHead> heads;
    QSet<QString> storedFiles; ///< checksums
    std::vector<Query> writes;
};

RecordTransaction::RecordTransaction(Connection& connection, Transaction transaction, const CurrentUser& user,
                                     const storage::AccountState& state, RecordVault vault, const Clock& clock)
    : m_connection(connection)
    , m_transaction(std::move(transaction))
    , m_user(user)
    , m_state(state)
    , m_vault(std::move(vault))
    , m_clock(clock)
{
}

Result<RecordTransaction> RecordTransaction::begin(Connection& connection, const CurrentUser& user,
                                                   const auth::DataKeys& keys, const Clock& clock)
{
    CVENH_TRY(transaction, Transaction::begin(connection, storage::enterUser(user)));
    CVENH_TRY(rows, connection.execute(AccountStateRepository::lock(user.user)));
    const storage::AccountState state = AccountStateRepository::read(rows);
    CVENH_TRY(vault, RecordVault::open(keys, state, user.user));
    return RecordTransaction(connection, std::move(transaction), user, state, std::move(vault), clock);
}

Result<QList<OperationResult>> RecordTransaction::apply(const QList<Operation>& operations)
{
    Batch batch;
    if (auto done = lookUp(operations, batch); !done) {
        return tl::unexpected(std::move(done).error());
    }
    QList<OperationResult> results(operations.size());
    for (const qsizetype i : orderOf(operations)) {
        CVENH_TRY(result, perform(operations.at(i), batch));
        results[i] = result;
    }
    if (auto done = addCurrent(operations, results); !done) {
        return tl::unexpected(std::move(done).error());
    }
    if (batch.writes.empty()) {
        return results;
    }
    batch.writes.push_back(AccountStateRepository::setRev(m_user.user, m_state.rev));
    return m_connection.pipeline(batch.writes).map([&results](const auto&) { return results; });
}

Result<qint64> RecordTransaction::applyOne(const Operation& operation)
{
    CVENH_TRY(results, apply({operation}));
    const OperationResult& result = results.first();
    switch (result.status) {
    case OperationStatus::Ok:
        return result.rev;
    case OperationStatus::Stale:
        return failure(ErrorCode::EditConflict);
    case OperationStatus::MissingParent:
    case OperationStatus::MissingFile:
        return failure(ErrorCode::NotFound);
    case OperationStatus::Invalid:
        return failure(ErrorCode::SchemaViolation, result.detail);
    }
    return failure(ErrorCode::Internal);
}

/// One round trip for all that the operations name: the rows themselves, their parents, and stored files.
Result<> RecordTransaction::lookUp(const QList<Operation>& operations, Batch& batch)
{
    std::map<RecordType, QList<QUuid>> ids;
    QStringList files;
    for (const Operation& operation : operations) {
        ids[operation.record.type].append(operation.record.id);
        for (const auto& [type, id] : parentsOf(operation.record)) {
            ids[type].append(id);
        }
        if (operation.record.type == RecordType::File) {
            files.append(operation.record.data[kSha256].toString());
        }
    }
    std::vector<Query> queries{StoredFileRepository::findAll(m_user.user, files)};
    for (const auto& [type, list] : ids) {
        queries.push_back(RecordRepository(type).heads(m_user.user, list));
    }
    CVENH_TRY(rows, m_connection.pipeline(queries));
    for (const storage::StoredFileRow& file : StoredFileRepository::read(rows.front())) {
        batch.storedFiles.insert(file.sha256);
    }
    size_t i = 0;
    for (const auto& [type, list] : ids) {
        for (const RecordHead& head : RecordRepository::readHeads(rows.at(++i))) {
            batch.heads[{type, head.id}] = head;
        }
    }
    return {};
}

Result<OperationResult> RecordTransaction::perform(const Operation& operation, Batch& batch)
{
    if (auto refused = objection(operation, batch)) {
        return *refused;
    }
    const Record& wanted = operation.record;
    const RecordRepository rows(wanted.type);
    const bool isThere = batch.heads.contains({wanted.type, wanted.id});
    if (wanted.deleted && !isThere) {
        return OperationResult{operation.opId, OperationStatus::Ok, 0, std::nullopt, {}}; // nothing to delete
    }
    const RecordHead head{wanted.id, ++m_state.rev, std::nullopt, operation.opId};
    batch.heads[{wanted.type, wanted.id}] = head;
    if (wanted.deleted) {
        batch.writes.push_back(rows.bury(m_user.user, head, m_clock.now()));
    } else {
        CVENH_TRY(row, m_vault.seal(wanted));
        row.rev = head.rev;
        row.op = operation.opId;
        batch.writes.push_back(rows.save(m_user.user, row));
    }
    return OperationResult{operation.opId, OperationStatus::Ok, head.rev, std::nullopt, {}};
}

/// Why an operation is not done; nothing when it is. One that was done before is answered as it was then.
std::optional<OperationResult> RecordTransaction::objection(const Operation& operation, const Batch& batch) const
{
    const Record& wanted = operation.record;
    const auto answer = [&operation](OperationStatus status, const QString& detail = {}) {
        return OperationResult{operation.opId, status, 0, std::nullopt, detail};
    };
    const auto head = batch.heads.find({wanted.type, wanted.id});
    if (head != batch.heads.end() && head->second.op == operation.opId) {
        return OperationResult{operation.opId, OperationStatus::Ok, head->second.rev, std::nullopt, {}};
    }
    if (wanted.rev != (head == batch.heads.end() ? 0 : head->second.rev)) {
        return answer(OperationStatus::Stale);
    }
    if (wanted.deleted) {
        return std::nullopt;
    }
    if (const auto checked = sync::checkRecord(wanted.type, wanted.data); !checked) {
        return answer(OperationStatus::Invalid, checked.error().subject);
    }
    const auto isMissing = [&batch](const RowKey& parent) { return !batch.heads.contains(parent); };
    if (std::ranges::any_of(parentsOf(wanted), isMissing)) {
        return answer(OperationStatus::MissingParent);
    }
    if (wanted.type == RecordType::File && !batch.storedFiles.contains(wanted.data[kSha256].toString())) {
        return answer(OperationStatus::MissingFile);
    }
    return std::nullopt;
}

/// Gives each stale operation the row as it is; one that is gone for good has revision 0.
Result<> RecordTransaction::addCurrent(const QList<Operation>& operations, QList<OperationResult>& results)
{
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (results.at(i).status == OperationStatus::Stale) {
            const Record& wanted = operations.at(i).record;
            CVENH_TRY(current, find(wanted.type, wanted.id));
            results[i].current = current.value_or(Record{wanted.type, wanted.id, 0, true, {}});
        }
    }
    return {};
}

Result<std::optional<Record>> RecordTransaction::find(RecordType type, const QUuid& id)
{
    const RecordRepository repository(type);
    CVENH_TRY(rows, m_connection.execute(repository.find(m_user.user, {id})));
    const QList<storage::RecordRow> found = repository.read(rows);
    if (found.isEmpty()) {
        return std::nullopt;
    }
    return m_vault.unseal(type, found.first()).map([](const Record& record) { return std::optional(record); });
}

Result<QList<Record>> RecordTransaction::children(RecordType type, RecordType parent, const QUuid& id)
{
    const RecordRepository repository(type);
    CVENH_TRY(rows, m_connection.execute(repository.children(m_user.user, parent, id)));
    QList<Record> records;
    for (const storage::RecordRow& row : repository.read(rows)) {
        CVENH_TRY(record, m_vault.unseal(type, row));
        records.append(record);
    }
    return records;
}

Result<std::optional<QJsonObject>> RecordTransaction::answerOf(const RequestKey& key, const QString& name)
{
    CVENH_TRY(rows, m_connection.execute(PushLogRepository::find(m_user.user, key.id)));
    const auto logged = PushLogRepository::read(rows);
    if (!logged) {
        return std::nullopt;
    }
    if (logged->requestHash != key.hash) {
        return failure(ErrorCode::SchemaViolation, name + u": was used for another request"_s);
    }
    CVENH_TRY(answer, m_vault.unsealBytes(logged->response, kLogTable, key.id, kLogField));
    return QJsonDocument::fromJson(answer).object();
}

Result<> RecordTransaction::remember(const RequestKey& key, const QJsonObject& answer)
{
    const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    CVENH_TRY(sealed, m_vault.sealBytes(json, kLogTable, key.id, kLogField));
    return m_connection.execute(PushLogRepository::insert(m_user.user, key.id, {key.hash, sealed}, m_clock.now()))
        .map([](const database::Rows&) {});
}

} // namespace cvenhancer::server::services
