// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "sql/Statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace cvenhancer::sql {

/// One open SQLite database. Belongs to the thread that opened it (sql::SqlThread in the program).
/// Opened with write-ahead log, foreign keys enforced, full synchronisation and a busy timeout of five seconds.
class Connection {
public:
    /// Opens or creates the database file with mode 0600.
    /// Errors: FileNotWritable, StoreDamaged, StoreBusy, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    /// A statement ready for its binds. The same text is prepared once for each connection and kept.
    [[nodiscard]] Result<Statement> prepare(const QString& text);

    /// Runs one statement that has no binds and whose rows are not wanted.
    [[nodiscard]] Result<> execute(const QString& text);

private:
    Connection(QString path, QString name);
    [[nodiscard]] Result<> configure();

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<PreparedQuery>> m_prepared;
};

} // namespace cvenhancer::sql
