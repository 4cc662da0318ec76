// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sql/Statement.h"

#include "sql/SqlError.h"

#include <QTimeZone>
#include <QVariant>

namespace cvenhancer::sql {

namespace {

QString toIso(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromIso(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

/// A null QString would be bound as NULL; an empty text is not an absent one.
QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Statement::Statement(std::shared_ptr<PreparedQuery> prepared, QString storePath)
    : m_prepared(std::move(prepared))
    , m_storePath(std::move(storePath))
{
    m_prepared->inUse = true;
}

Statement::~Statement()
{
    if (m_prepared) {
        m_prepared->query.finish();
        m_prepared->inUse = false;
    }
}

void Statement::bindValue(const QString& name, const QVariant& value)
{
    m_prepared->query.bindValue(name, value);
}

Statement& Statement::bind(const QString& name, const QString& value)
{
    bindValue(name, notNull(value));
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 value)
{
    bindValue(name, value);
    return *this;
}

Statement& Statement::bind(const QString& name, double value)
{
    bindValue(name, value);
    return *this;
}

Statement& Statement::bindUtf8(const QString& name, const QByteArray& value)
{
    return bind(name, QString::fromUtf8(value));
}

Statement& Statement::bind(const QString& name, const std::optional<QString>& value)
{
    bindValue(name, value ? QVariant(notNull(*value)) : QVariant());
    return *this;
}

Statement& Statement::bind(const QString& name, const std::optional<qint64>& value)
{
    bindValue(name, value ? QVariant(*value) : QVariant());
    return *this;
}

Statement& Statement::bind(const QString& name, const QDateTime& value)
{
    return bind(name, toIso(value));
}

Statement& Statement::bind(const QString& name, const std::optional<QDateTime>& value)
{
    bindValue(name, value ? QVariant(toIso(*value)) : QVariant());
    return *this;
}

Result<> Statement::execute()
{
    if (!m_prepared->query.exec()) {
        return tl::unexpected(toError(m_prepared->query.lastError(), m_storePath));
    }
    return {};
}

Result<int> Statement::executeChanging()
{
    return execute().map([this] { return m_prepared->query.numRowsAffected(); });
}

Result<bool> Statement::next()
{
    if (m_prepared->query.next()) {
        return true;
    }
    if (m_prepared->query.lastError().isValid()) {
        return tl::unexpected(toError(m_prepared->query.lastError(), m_storePath));
    }
    return false;
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

QByteArray Statement::utf8(int column) const
{
    return text(column).toUtf8();
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared->query.value(column).toDouble();
}

QDateTime Statement::time(int column) const
{
    return fromIso(text(column));
}

std::optional<QDateTime> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace cvenhancer::sql
