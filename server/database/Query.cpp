// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Query.h"

#include <QLocale>

namespace cvenhancer::server::database {

Query& Query::bind(const QString& value)
{
    m_values.push_back({value.toUtf8(), false, false});
    return *this;
}

Query& Query::bind(qint64 value)
{
    m_values.push_back({QByteArray::number(value), false, false});
    return *this;
}

Query& Query::bind(bool value)
{
    m_values.push_back({value ? "t" : "f", false, false});
    return *this;
}

Query& Query::bind(double value)
{
    m_values.push_back({QByteArray::number(value, 'g', QLocale::FloatingPointShortest), false, false});
    return *this;
}

Query& Query::bind(const QList<QUuid>& values)
{
    QByteArrayList texts;
    for (const QUuid& value : values) {
        texts.append(value.toByteArray(QUuid::WithoutBraces));
    }
    m_values.push_back({'{' + texts.join(',') + '}', false, false});
    return *this;
}

Query& Query::bind(const QUuid& value)
{
    m_values.push_back({value.toByteArray(QUuid::WithoutBraces), false, false});
    return *this;
}

Query& Query::bind(const QDateTime& value)
{
    m_values.push_back({value.toUTC().toString(Qt::ISODateWithMs).toLatin1(), false, false});
    return *this;
}

Query& Query::bindBytes(const QByteArray& value)
{
    m_values.push_back({value, false, true});
    return *this;
}

Query& Query::bindNull()
{
    m_values.push_back({{}, true, false});
    return *this;
}

} // namespace cvenhancer::server::database
