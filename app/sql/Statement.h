// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>

namespace cvenhancer::sql {

/// A prepared query as the connection keeps it.
struct PreparedQuery {
    explicit PreparedQuery(QSqlQuery&& q)
        : query(std::move(q))
    {
    }
    QSqlQuery query;
    bool inUse = false;
};

/// One use of a prepared statement: bind by name, execute, walk the rows. Leaves the statement reset when it goes.
/// Columns are numbered from 0 in the order of the SELECT. Text is never NULL unless bound as std::nullopt.
class Statement {
public:
    Statement(std::shared_ptr<PreparedQuery> prepared, QString storePath);
    ~Statement();
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;

    /// `name` as it stands in the SQL, with its colon.
    Statement& bind(const QString& name, const QString& value);
    Statement& bind(const QString& name, qint64 value);
    Statement& bind(const QString& name, double value);
    /// Text column from UTF-8 bytes (JSON).
    Statement& bindUtf8(const QString& name, const QByteArray& value);
    Statement& bind(const QString& name, const std::optional<QString>& value);
    Statement& bind(const QString& name, const std::optional<qint64>& value);
    /// ISO 8601 in UTC with milliseconds, so that text order is time order.
    Statement& bind(const QString& name, const QDateTime& value);
    Statement& bind(const QString& name, const std::optional<QDateTime>& value);

    /// Errors: those of sql::toError.
    [[nodiscard]] Result<> execute();
    /// Executes and tells how many rows were changed.
    [[nodiscard]] Result<int> executeChanging();
    /// Moves to the next row; false after the last one. A failure while stepping is an error, not an end.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray utf8(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

private:
    void bindValue(const QString& name, const QVariant& value);

    std::shared_ptr<PreparedQuery> m_prepared;
    QString m_storePath;
};

} // namespace cvenhancer::sql
