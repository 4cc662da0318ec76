// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Rows.h"

#include <array>

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::database {

namespace {

/// The value of each digit by its character code; what is none counts as 0, as PostgreSQL sends digits only.
constexpr std::array<quint8, 256> kDigits = [] {
    std::array<quint8, 256> digits{};
    for (quint8 i = 0; i < 10; ++i) {
        digits.at('0' + i) = i;
    }
    for (quint8 i = 0; i < 6; ++i) {
        digits.at('a' + i) = static_cast<quint8>(10 + i);
    }
    return digits;
}();

/// Ten times as fast as QByteArray::fromHex, which was a third of the work of a page of rows.
QByteArray hexDecoded(QByteArrayView text)
{
    QByteArray bytes(text.size() / 2, Qt::Uninitialized);
    const auto digit = [text](qsizetype i) { return kDigits[static_cast<quint8>(text[i])]; };
    char* out = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        out[i] = static_cast<char>(digit(2 * i) << 4 | digit(2 * i + 1));
    }
    return bytes;
}

} // namespace

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
    const QByteArrayView text(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
    return hexDecoded(text.sliced(qMin<qsizetype>(2, text.size()))); // "\x…", bytea_output = hex
}

/// "2026-11-25 10:00:00.123456+00": the connection's time zone is UTC. Read by hand, because QDateTime::fromString asks
/// the system for the local time zone each time.
QDateTime Rows::time(int row, int column) const
{
    const QByteArrayView text(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column));
    const auto number = [text](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            value = value * 10 + (i < text.size() ? text[i] - '0' : 0);
        }
        return value;
    };
    const bool hasFraction = text.size() > 19 && text[19] == '.';
    const qsizetype digits = hasFraction ? qMin<qsizetype>(3, text.indexOf('+', 20) - 20) : 0;
    const int milliseconds = digits == 3 ? number(20, 3) : digits == 2 ? number(20, 2) * 10 : number(20, digits) * 100;
    return {QDate(number(0, 4), number(5, 2), number(8, 2)),
            QTime(number(11, 2), number(14, 2), number(17, 2), milliseconds), Qt::UTC};
}

std::optional<QDateTime> Rows::optionalTime(int row, int column) const
{
    return isNull(row, column) ? std::nullopt : std::make_optional(time(row, column));
}

} // namespace cvenhancer::server::database
