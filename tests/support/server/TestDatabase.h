// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Migration.h"
#include "database/Connection.h"
#include "database/Migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <memory>

namespace cvenhancer::test {

/// A database of its own for one test program on the PostgreSQL that scripts/test.sh starts, with the product's roles;
/// dropped at the end.
class TestDatabase {
public:
    /// The administrator's connection string; empty where no PostgreSQL was promised.
    static QString administrator() { return qEnvironmentVariable("CVENHANCER_TEST_POSTGRES"); }

    /// Null when it cannot be made.
    static std::unique_ptr<TestDatabase> create()
    {
        std::unique_ptr<TestDatabase> database(new TestDatabase);
        return database->makeRoles() && database->make() ? std::move(database) : nullptr;
    }

    ~TestDatabase()
    {
        auto dropped =
            m_administrator.execute(server::database::Query("DROP DATABASE IF EXISTS " + m_name + " WITH (FORCE)"));
        Q_UNUSED(dropped);
    }
    Q_DISABLE_COPY_MOVE(TestDatabase)

    /// Connection strings of the two roles; of the administrator with an empty role.
    [[nodiscard]] QString address(const QString& role) const
    {
        const QString user = role.isEmpty() ? QString() : QStringLiteral(" user=") + role;
        return administrator() + QStringLiteral(" dbname=") + QString::fromLatin1(m_name) + user;
    }
    [[nodiscard]] QString application() const { return address(QStringLiteral("cvenh_app")); }
    [[nodiscard]] QString migration() const { return address(QStringLiteral("cvenh_migrate")); }

    /// Brings it to the newest schema.
    [[nodiscard]] Result<int> migrate() const
    {
        server::database::Connection owner({migration()});
        return loadMigrations(QStringLiteral(CVENH_SOURCE_DIR "/resources/migrations/postgres"))
            .and_then([&owner](const QList<Migration>& migrations) {
                return server::database::Migrator(migrations).migrate(owner);
            });
    }

    server::database::Connection& administratorConnection() { return m_administrator; }

private:
    TestDatabase()
        : m_name("cvenh_test_" + QByteArray::number(QCoreApplication::applicationPid()))
        , m_administrator({administrator()})
    {
    }

    /// Several test programs may start at once: an advisory lock lets one make the roles.
    bool makeRoles()
    {
        QFile script(QStringLiteral(CVENH_SOURCE_DIR "/resources/migrations/postgres/roles.sql"));
        if (!script.open(QIODevice::ReadOnly)) {
            return false;
        }
        const QByteArray text = script.readAll();
        const qsizetype end = text.indexOf("$$;") + 2;
        using server::database::Query;
        bool made = true;
        for (const QByteArray& statement :
             {QByteArray("SELECT pg_advisory_lock(1)"), text.left(end), QByteArray("GRANT cvenh_auth TO cvenh_migrate"),
              QByteArray("SELECT pg_advisory_unlock(1)")}) {
            made = made && m_administrator.execute(Query(statement)).has_value();
        }
        return made;
    }

    bool make()
    {
        return m_administrator
            .execute(server::database::Query("CREATE DATABASE " + m_name + " OWNER cvenh_migrate TEMPLATE template0"))
            .has_value();
    }

    QByteArray m_name;
    server::database::Connection m_administrator;
};

/// For initTestCase: a test of this kind is skipped only where no PostgreSQL was promised.
#define CVENH_NEED_POSTGRES()                                                                                          \
    if (cvenhancer::test::TestDatabase::administrator().isEmpty()) {                                                   \
        QSKIP("CVENHANCER_TEST_POSTGRES names no PostgreSQL");                                                         \
    }

} // namespace cvenhancer::test
