// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Headers.h"

#include <algorithm>

namespace cvenhancer::server::http {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

void Headers::add(QByteArray name, QByteArray value)
{
    m_fields.append({std::move(name), std::move(value)});
}

void Headers::set(const QByteArray& name, QByteArray value)
{
    m_fields.removeIf([&name](const Field& field) { return sameName(field.name, name); });
    add(name, std::move(value));
}

qsizetype Headers::count(QByteArrayView name) const
{
    return std::ranges::count_if(m_fields, [name](const Field& field) { return sameName(field.name, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    QByteArray joined;
    bool first = true;
    for (const Field& field : m_fields) {
        if (sameName(field.name, name)) {
            joined += first ? field.value : ", " + field.value;
            first = false;
        }
    }
    return joined;
}

} // namespace cvenhancer::server::http
