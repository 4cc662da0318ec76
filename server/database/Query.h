// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace cvenhancer::server::database {

/// One SQL statement with its values for $1, $2, … in this order. A value never becomes part of the SQL text.
class Query {
public:
    explicit Query(const char* sql)
        : m_sql(sql)
    {
    }
    explicit Query(QByteArray sql)
        : m_sql(std::move(sql))
    {
    }

    Query& bind(const QString& value);
    Query& bind(qint64 value);
    Query& bind(bool value);
    Query& bind(double value);
    Query& bind(const QList<QUuid>& values); ///< uuid[]
    Query& bind(const QUuid& value);
    Query& bind(const QDateTime& value); ///< timestamptz, to the millisecond
    Query& bindBytes(const QByteArray& value); ///< bytea
    Query& bindNull();
    template <class T>
    Query& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }
    Query& bind(const char*) = delete; // would become a bool
    Query& bind(const QByteArray&) = delete; // say bindBytes, or bind text as QString

    struct Value {
        QByteArray data;
        bool isNull = false;
        bool isBinary = false;
    };
    [[nodiscard]] const QByteArray& sql() const { return m_sql; }
    [[nodiscard]] const std::vector<Value>& values() const { return m_values; }

private:
    QByteArray m_sql;
    std::vector<Value> m_values;
};

} // namespace cvenhancer::server::database
