// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "database/Query.h"
#include "database/Rows.h"

#include <QDeadlineTimer>
#include <QHash>

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <vector>

struct pg_conn;

namespace cvenhancer::server::database {

struct ConnectionOptions {
    QString address; ///< libpq connection string
    std::chrono::milliseconds statementTime{5'000}; ///< after it the database ends a statement; 0: never
    /// After it we give the connection up: a database that hangs does not end anything. Longer than statementTime.
    std::chrono::milliseconds answerTime{7'000};
    /// Statements are prepared once for each connection, which halves the database's work for short ones. Not behind
    /// PgBouncer in transaction mode before 1.21.
    bool prepares = false;
};

/// One connection to PostgreSQL, opened when first used and again after it was lost. Statements are parameterised; SQL
/// texts are constants, so those that are prepared stay few. One thread at a time. All functions may fail with the
/// errors of databaseError; StoreBusy stands for everything that may go better in a second.
class Connection {
public:
    explicit Connection(ConnectionOptions options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Result<Rows> execute(const Query& query);
    /// All statements in one round trip (libpq pipeline), as one transaction unless they say BEGIN and COMMIT
    /// themselves. The answers in the same order; the first error ends it, and what follows is not executed.
    [[nodiscard]] Result<std::vector<Rows>> pipeline(std::span<const Query> queries);

    /// Gives the connection up; the next statement opens a new one.
    void close();

private:
    friend class Transaction;

    [[nodiscard]] Result<> ensureOpen();
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] bool isLost() const;
    [[nodiscard]] Result<Rows> run(const Query& query);
    [[nodiscard]] bool send(const Query& query);
    [[nodiscard]] bool sendPrepare(const QByteArray& sql);
    [[nodiscard]] bool isToPrepare(const Query& query) const;
    [[nodiscard]] Result<> prepare(const Query& query, const QDeadlineTimer& deadline);
    [[nodiscard]] bool drain(const QDeadlineTimer& deadline);
    [[nodiscard]] bool sendPipeline(std::span<const Query> queries, std::vector<bool>& prepared);
    [[nodiscard]] Result<Rows> receive(const QDeadlineTimer& deadline);
    [[nodiscard]] Result<Rows> receiveStep(const QDeadlineTimer& deadline);
    [[nodiscard]] Result<std::vector<Rows>> receivePipeline(std::span<const Query> queries,
                                                            const std::vector<bool>& prepared);
    [[nodiscard]] bool waitForAnswer(const QDeadlineTimer& deadline);
    [[nodiscard]] tl::unexpected<Error> lost();

    struct Closer {
        void operator()(pg_conn* connection) const;
    };
    ConnectionOptions m_options;
    std::unique_ptr<pg_conn, Closer> m_connection; ///< null: not open
    QHash<QByteArray, QByteArray> m_prepared; ///< names of statements the database knows, by their SQL
    quint64 m_lastStatement = 0; ///< numbers the names
    QDeadlineTimer m_nextAttempt; ///< opening again is not tried before
    bool m_inTransaction = false; ///< losing the connection now must not be healed in silence
};

} // namespace cvenhancer::server::database
