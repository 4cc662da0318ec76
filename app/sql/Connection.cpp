// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/Connection.h"

#include "sql/SqlError.h"

#include <QFile>
#include <QSqlQuery>

#include <array>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sql {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return u"cvenhancer-%1"_s.arg(++counter);
}

/// Creates the file ourselves, so that it is never readable by others, not even for a moment.
Result<> createPrivately(const QString& path)
{
    QFile file(path);
    if (file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly)) {
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    }
    return {};
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path)
{
    if (const auto created = createPrivately(path); !created) {
        return tl::unexpected(created.error());
    }
    std::unique_ptr<Connection> connection(new Connection(path, nextConnectionName()));
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    connection->m_database.setDatabaseName(path);
    connection->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection->m_database.open()) {
        return tl::unexpected(toError(connection->m_database.lastError(), path));
    }
    if (const auto configured = connection->configure(); !configured) {
        return tl::unexpected(configured.error());
    }
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::configure()
{
    static const std::array kSettings{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                      u"PRAGMA foreign_keys = ON"_s};
    for (const QString& setting : kSettings) {
        if (const auto done = execute(setting); !done) {
            return done;
        }
    }
    return {};
}

Result<Statement> Connection::prepare(const QString& text)
{
    std::shared_ptr<PreparedQuery> prepared = m_prepared.value(text);
    if (!prepared || prepared->inUse) {
        auto fresh = std::make_shared<PreparedQuery>(QSqlQuery(m_database));
        fresh->query.setForwardOnly(true);
        if (!fresh->query.prepare(text)) {
            return tl::unexpected(toError(fresh->query.lastError(), m_path));
        }
        if (!prepared) {
            m_prepared.insert(text, fresh);
        }
        prepared = std::move(fresh);
    }
    return Statement(std::move(prepared), m_path);
}

Result<> Connection::execute(const QString& text)
{
    QSqlQuery query(m_database);
    if (!query.exec(text)) {
        return tl::unexpected(toError(query.lastError(), m_path));
    }
    return {};
}

} // namespace cvenhancer::sql
