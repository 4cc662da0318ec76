// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Rows.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::database {

Rows::Rows(pg_result* result)
    : m_result(result, &PQclear)
{
}

int Rows::count() const
{
    return PQntuples(m_result.get());
}

int Rows::changed() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toInt();
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArray Rows::raw(int row, int column) const
{
    return QByteArray(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
}

QString Rows::text(int row, int column) const
{
    return QString::fromUtf8(raw(row, column));
}

qint64 Rows::integer(int row, int column) const
{
    return raw(row, column).toLongLong();
}

double Rows::number(int row, int column) const
{
    return raw(row, column).toDouble();
}

bool Rows::boolean(int row, int column) const
{
    return raw(row, column) == "t";
}

QUuid Rows::uuid(int row, int column) const
{
    return QUuid::fromString(QLatin1StringView(raw(row, column)));
}

QByteArray Rows::bytes(int row, int column) const
{
    return QByteArray::fromHex(raw(row, column).mid(2)); // "\x…", bytea_output = hex
}

QDateTime Rows::time(int row, int column) const
{
    // "2026-11-25 10:00:00.123456+00": the connection's time zone is UTC
    const QString text = QString::fromLatin1(raw(row, column).left(19)).replace(u' ', u'T');
    const QByteArray fraction = raw(row, column).mid(19);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    const bool hasFraction = fraction.startsWith('.');
    const QByteArray digits = hasFraction ? fraction.mid(1, fraction.indexOf('+') - 1) : QByteArray();
    return time.addMSecs((digits + "000").left(3).toInt());
}

std::optional<QDateTime> Rows::optionalTime(int row, int column) const
{
    return isNull(row, column) ? std::nullopt : std::make_optional(time(row, column));
}

} // namespace cvenhancer::server::database
