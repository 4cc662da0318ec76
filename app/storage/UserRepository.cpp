// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/UserRepository.h"

#include "base/Uuid.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kSelectUser = uR"(
    SELECT id, name, email, password_hash, is_active, created_at, updated_at
    FROM users ORDER BY created_at, id LIMIT 1)"_s;
const QString kInsertUser = uR"(
    INSERT INTO users (id, name, email, password_hash, is_active, created_at, updated_at)
    VALUES (:id, :name, :email, :password_hash, :is_active, :created_at, :updated_at))"_s;

} // namespace

UserRepository::UserRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<UserRow> UserRepository::requireLocal(const QDateTime& now)
{
    CVENH_TRY(select, m_connection.prepare(kSelectUser));
    if (auto done = select.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    CVENH_TRY(found, select.next());
    if (found) {
        return UserRow{UserId::fromString(select.text(0)),
                       select.text(1),
                       select.text(2),
                       select.text(3),
                       select.integer(4) != 0,
                       select.time(5),
                       select.time(6)};
    }
    const UserRow user{UserId(newUuidV7(now)), u""_s, u""_s, u""_s, true, now, now};
    CVENH_TRY(insert, m_connection.prepare(kInsertUser));
    insert.bind(u":id"_s, user.id.toString())
        .bind(u":name"_s, user.name)
        .bind(u":email"_s, user.email)
        .bind(u":password_hash"_s, user.passwordHash)
        .bind(u":is_active"_s, static_cast<qint64>(user.isActive))
        .bind(u":created_at"_s, user.createdAt)
        .bind(u":updated_at"_s, user.updatedAt);
    return insert.execute().map([&user] { return user; });
}

} // namespace cvenhancer::storage
