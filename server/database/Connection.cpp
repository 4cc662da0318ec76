// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Connection.h"

#include "database/DatabaseError.h"

#include <QVarLengthArray>

#include <array>

#include <libpq-fe.h>
#include <poll.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::database {

namespace {

/// While the database is away, each thread asks for it this often and answers "busy" in between.
constexpr std::chrono::milliseconds kAttemptInterval{500};

/// Set by a statement rather than at the start of the connection: PgBouncer refuses start-up options.
constexpr const char* kConfigure = R"(
    SELECT set_config('statement_timeout', $1, false),
           set_config('idle_in_transaction_session_timeout', $2, false),
           set_config('timezone', 'UTC', false), set_config('datestyle', 'ISO', false),
           set_config('bytea_output', 'hex', false))";

Error errorOf(const PGresult* result)
{
    return databaseError(PQresultErrorField(result, PG_DIAG_SQLSTATE),
                         PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME),
                         PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
}

bool isGood(ExecStatusType status)
{
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
}

/// The arrays libpq wants of a query's values.
struct Values {
    QVarLengthArray<const char*, 16> data;
    QVarLengthArray<int, 16> lengths;
    QVarLengthArray<int, 16> formats;

    explicit Values(const Query& query)
    {
        for (const Query::Value& value : query.values()) {
            data.append(value.isNull ? nullptr : value.data.constData());
            lengths.append(static_cast<int>(value.data.size()));
            formats.append(value.isBinary ? 1 : 0);
        }
    }
};

} // namespace

void Connection::Closer::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

Connection::Connection(ConnectionOptions options)
    : m_options(std::move(options))
{
}

Connection::~Connection() = default;

void Connection::close()
{
    m_connection.reset();
    m_prepared.clear();
}

Result<Rows> Connection::execute(const Query& query)
{
    if (auto ready = ensureOpen(); !ready) {
        return tl::unexpected(std::move(ready).error());
    }
    return run(query);
}

Result<Rows> Connection::run(const Query& query)
{
    const QDeadlineTimer deadline(m_options.answerTime);
    if (isToPrepare(query)) {
        if (auto prepared = prepare(query, deadline); !prepared) {
            return tl::unexpected(std::move(prepared).error());
        }
    }
    if (!send(query)) {
        return lost();
    }
    auto rows = receive(deadline);
    return drain(deadline) ? rows : Result<Rows>(lost());
}

/// Reads on to the null by which libpq says that a statement is over.
bool Connection::drain(const QDeadlineTimer& deadline)
{
    while (m_connection) {
        if (!waitForAnswer(deadline)) {
            return false;
        }
        PGresult* rest = PQgetResult(m_connection.get());
        if (!rest) {
            break;
        }
        PQclear(rest);
    }
    return true;
}

bool Connection::isToPrepare(const Query& query) const
{
    return m_options.prepares && !m_prepared.contains(query.sql());
}

Result<> Connection::prepare(const Query& query, const QDeadlineTimer& deadline)
{
    if (!sendPrepare(query.sql())) {
        return lost();
    }
    auto done = receive(deadline);
    if (!drain(deadline)) {
        return lost();
    }
    if (!done) {
        m_prepared.remove(query.sql());
        return tl::unexpected(std::move(done).error());
    }
    return {};
}

/// The name counts at once, as what follows in a pipeline uses it; who receives an error takes it back.
bool Connection::sendPrepare(const QByteArray& sql)
{
    const QByteArray name = "s" + QByteArray::number(++m_lastStatement);
    m_prepared.insert(sql, name);
    return PQsendPrepare(m_connection.get(), name.constData(), sql.constData(), 0, nullptr) == 1;
}

Result<> Connection::ensureOpen()
{
    if (m_connection && !isLost()) {
        return {};
    }
    if (m_inTransaction) {
        close();
        return failure(ErrorCode::StoreBusy, {}, u"the connection was lost inside a transaction"_s);
    }
    if (!m_connection && !m_nextAttempt.hasExpired()) {
        return failure(ErrorCode::StoreBusy, {}, u"the database was away a moment ago"_s);
    }
    return open();
}

/// A connection the database has closed is readable, and reading says so: the cheap check that spares a failed request
/// after each restart of the database.
bool Connection::isLost() const
{
    pollfd state{PQsocket(m_connection.get()), POLLIN, 0};
    while (poll(&state, 1, 0) > 0) { // first the database's goodbye, then the end of the stream
        if (PQconsumeInput(m_connection.get()) != 1) {
            return true;
        }
    }
    return PQstatus(m_connection.get()) != CONNECTION_OK;
}

Result<> Connection::open()
{
    const QByteArray address = m_options.address.toUtf8();
    const std::array<const char*, 8> keys{
        "dbname", "connect_timeout", "keepalives_idle", "tcp_user_timeout", "application_name", "client_encoding",
        nullptr};
    const std::array<const char*, 8> values{address.constData(), "3",    "10",   "10000",
                                            "cvenhancer-server", "UTF8", nullptr};
    m_prepared.clear();
    m_connection.reset(PQconnectdbParams(keys.data(), values.data(), 1));
    if (PQstatus(m_connection.get()) != CONNECTION_OK) {
        m_nextAttempt = QDeadlineTimer(kAttemptInterval);
        return lost();
    }
    PQsetnonblocking(m_connection.get(), 1);
    PQsetNoticeProcessor(
        m_connection.get(), [](void*, const char*) {}, nullptr);
    return configure();
}

Result<> Connection::configure()
{
    Query query(kConfigure);
    query.bind(QString::number(m_options.statementTime.count()))
        .bind(QString::number(2 * m_options.statementTime.count()));
    auto configured = run(query);
    if (!configured) {
        close();
        return tl::unexpected(std::move(configured).error());
    }
    return {};
}

bool Connection::send(const Query& query)
{
    const Values values(query);
    const auto count = static_cast<int>(values.data.size());
    const QByteArray name = m_prepared.value(query.sql());
    if (!name.isEmpty()) {
        return PQsendQueryPrepared(m_connection.get(), name.constData(), count, values.data.constData(),
                                   values.lengths.constData(), values.formats.constData(), 0)
            == 1;
    }
    return PQsendQueryParams(m_connection.get(), query.sql().constData(), count, nullptr, values.data.constData(),
                             values.lengths.constData(), values.formats.constData(), 0)
        == 1;
}

Result<std::vector<Rows>> Connection::pipeline(std::span<const Query> queries)
{
    if (auto ready = ensureOpen(); !ready) {
        return tl::unexpected(std::move(ready).error());
    }
    std::vector<bool> prepared;
    if (!sendPipeline(queries, prepared)) {
        return lost();
    }
    auto rows = receivePipeline(queries, prepared);
    if (m_connection && PQexitPipelineMode(m_connection.get()) != 1) {
        return lost();
    }
    return rows;
}

/// `prepared` tells for each query whether it was also prepared.
bool Connection::sendPipeline(std::span<const Query> queries, std::vector<bool>& prepared)
{
    if (PQenterPipelineMode(m_connection.get()) != 1) {
        return false;
    }
    for (const Query& query : queries) {
        prepared.push_back(isToPrepare(query));
        if ((prepared.back() && !sendPrepare(query.sql())) || !send(query)) {
            return false;
        }
    }
    return PQpipelineSync(m_connection.get()) == 1;
}

/// One step's answer and the null after it.
Result<Rows> Connection::receiveStep(const QDeadlineTimer& deadline)
{
    auto rows = receive(deadline);
    if (!m_connection || !waitForAnswer(deadline)) {
        return lost();
    }
    PQclear(PQgetResult(m_connection.get()));
    return rows;
}

/// Reads every answer up to the synchronisation point, also after an error, so that the connection can be used again.
Result<std::vector<Rows>> Connection::receivePipeline(std::span<const Query> queries, const std::vector<bool>& prepared)
{
    const QDeadlineTimer deadline(m_options.answerTime);
    std::vector<Rows> all;
    std::optional<Error> error;
    for (size_t i = 0; i < queries.size() && m_connection; ++i) {
        if (prepared[i]) {
            if (auto done = receiveStep(deadline); !done) {
                m_prepared.remove(queries[i].sql());
                error = error ? error : std::optional(std::move(done).error());
            }
        }
        auto rows = m_connection ? receiveStep(deadline) : Result<Rows>(lost());
        if (rows) {
            all.push_back(*std::move(rows));
        } else if (!error) {
            error = std::move(rows).error();
        }
    }
    if (!m_connection || !waitForAnswer(deadline)) {
        return lost();
    }
    PQclear(PQgetResult(m_connection.get())); // PGRES_PIPELINE_SYNC
    if (error) {
        return tl::unexpected(*std::move(error));
    }
    return all;
}

Result<Rows> Connection::receive(const QDeadlineTimer& deadline)
{
    if (!waitForAnswer(deadline)) {
        return lost();
    }
    PGresult* result = PQgetResult(m_connection.get());
    if (!result) {
        return lost();
    }
    Rows rows(result);
    if (!isGood(PQresultStatus(result))) {
        Error error = errorOf(result);
        if (PQstatus(m_connection.get()) != CONNECTION_OK) {
            return lost();
        }
        return tl::unexpected(std::move(error));
    }
    return rows;
}

/// Sends what is left and reads until PQgetResult would not block.
bool Connection::waitForAnswer(const QDeadlineTimer& deadline)
{
    if (!m_connection) {
        return false;
    }
    int unsent = PQflush(m_connection.get());
    while (unsent == 1 || (unsent == 0 && PQisBusy(m_connection.get()) == 1)) {
        pollfd state{PQsocket(m_connection.get()), static_cast<short>(unsent == 1 ? POLLIN | POLLOUT : POLLIN), 0};
        const int ready = poll(&state, 1, static_cast<int>(deadline.remainingTime()));
        if (ready == 0 || (ready < 0 && errno != EINTR) || PQconsumeInput(m_connection.get()) != 1) {
            return false;
        }
        unsent = PQflush(m_connection.get());
    }
    return unsent == 0;
}

tl::unexpected<Error> Connection::lost()
{
    const QByteArray message = m_connection ? QByteArray(PQerrorMessage(m_connection.get())) : QByteArray();
    close();
    return tl::unexpected(databaseError({}, {}, message));
}

} // namespace cvenhancer::server::database
