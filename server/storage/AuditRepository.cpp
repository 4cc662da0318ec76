// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/AuditRepository.h"

namespace cvenhancer::server::storage {

namespace {

constexpr const char* kInsertEvent = "INSERT INTO audit (user_id, event, ip_prefix, at) VALUES ($1, $2, $3, $4)";

} // namespace

AuditRepository::AuditRepository(database::Connection& connection)
    : m_connection(connection)
{
}

Result<> AuditRepository::insert(const UserId& user, const QString& event, const QString& addressPrefix,
                                 const QDateTime& now)
{
    database::Query query(kInsertEvent);
    query.bind(user.uuid()).bind(event).bind(addressPrefix).bind(now);
    return m_connection.execute(query).map([](const database::Rows&) {});
}

} // namespace cvenhancer::server::storage
