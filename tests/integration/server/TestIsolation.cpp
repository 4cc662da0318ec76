// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Transaction.h"
#include "storage/UserScope.h"
#include "support/server/Accounts.h"
#include "support/server/RunningServer.h"
#include "sync/Messages.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using server::database::Query;
using server::database::Rows;
using test::ApiClient;
using test::ApiReply;

namespace {

const QByteArray kContent = "a file of Mary's";

QByteArray idIn(const ApiReply& reply, const QString& key = u"id"_s)
{
    return reply.text(key).toLatin1();
}

} // namespace

/// Nobody reaches what belongs to another account: not over HTTP, and not in the database when a statement forgets whom
/// it is for.
class TestIsolation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAddressWithForeignIdsIsNotFound();
    void noTableShowsForeignRows_data();
    void noTableShowsForeignRows();
    void statementsScanNoTable();

private:
    QStringList tablesOfAccounts();
    UserId userOf(const QByteArray& token);

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<server::database::Connection> m_owner;
    std::unique_ptr<test::RunningServer> m_running;
    QByteArray m_mary;
    QByteArray m_tom;
    QHash<QByteArray, QByteArray> m_ids; ///< of Mary's entries, by the name in the address
};

void TestIsolation::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
    m_owner = std::make_unique<server::database::Connection>(
        server::database::ConnectionOptions{m_database->address({}), std::chrono::minutes(2), std::chrono::minutes(3)});
    m_running = std::make_unique<test::RunningServer>(m_database->application());
    QVERIFY(m_running->start());
    const ApiClient client = m_running->client();
    m_mary = test::newAccount(client);
    m_tom = test::newAccount(client);
    const QByteArray sha256 = QCryptographicHash::hash(kContent, QCryptographicHash::Sha256).toHex();
    QCOMPARE(client.send("PUT", "/files/" + sha256, kContent, m_mary, {}).status, 201);
    const QJsonObject resume{
        {u"basics"_s, QJsonObject{{u"name"_s, u"Mary"_s}}},
        {u"work"_s, QJsonArray{QJsonObject{{u"name"_s, u"X"_s}, {u"summary"_s, u"Python and SQL"_s}}}}};
    const ApiReply cv = client.post("/cvs", {{u"title"_s, u"x"_s}, {u"parsed_data"_s, resume}}, m_mary);
    const ApiReply customized = client.post("/cvs/" + idIn(cv) + "/customize",
                                            {{u"job_description"_s, u"Requirements:\n- Python\n- SQL\n"_s}}, m_mary);
    const QJsonArray suggestions = customized.json()[u"suggestions"_s].toArray();
    QVERIFY(!suggestions.isEmpty());
    m_ids = {{"id", idIn(cv)},
             {"cid", idIn(customized, u"customization_id"_s)},
             {"sid", suggestions.at(0)[u"id"_s].toString().toLatin1()},
             {"sha256", sha256}};
}

UserId TestIsolation::userOf(const QByteArray& token)
{
    const QByteArray claims = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return UserId::fromString(QJsonDocument::fromJson(claims)[u"sub"_s].toString());
}

void TestIsolation::everyAddressWithForeignIdsIsNotFound()
{
    int checked = 0;
    for (const QString& route : m_running->assembly->routes()) {
        const QByteArray method = route.section(u' ', 0, 0).toLatin1();
        QByteArray path = route.section(u' ', 1).toLatin1();
        if (!path.contains('{') || route == u"PUT /files/{sha256}"_s) {
            continue; // whoever puts a file has its content already, and gets one of his own
        }
        for (auto it = m_ids.begin(); it != m_ids.end(); ++it) {
            path.replace('{' + it.key() + '}', it.value());
        }
        const QByteArray body = R"({"title":"x","job_description":"x","confirm":"x"})";
        const ApiReply reply =
            m_running->client().send(method, path, body, m_tom, "Content-Type: application/json\r\nIf-Match: *\r\n");
        QVERIFY2(reply.status == 404, qPrintable(route + u": "_s + QString::number(reply.status)));
        ++checked;
    }
    QVERIFY(checked >= 13);
}

QStringList TestIsolation::tablesOfAccounts()
{
    QStringList tables;
    const auto rows = m_owner->execute(Query(
        "SELECT table_name FROM information_schema.columns WHERE column_name = 'user_id' AND table_schema = 'public'"));
    for (int i = 0; rows && i < rows->count(); ++i) {
        tables.append(rows->text(i, 0));
    }
    return tables;
}

void TestIsolation::noTableShowsForeignRows_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("read") << QByteArray("SELECT 1 FROM %1 WHERE user_id <> nullif(current_setting('app.user_id'), "
                                        "'')::uuid");
    QTest::newRow("change") << QByteArray("UPDATE %1 SET user_id = user_id WHERE user_id <> nullif(current_setting("
                                          "'app.user_id'), '')::uuid");
    QTest::newRow("delete") << QByteArray("DELETE FROM %1 WHERE user_id <> nullif(current_setting('app.user_id'), "
                                          "'')::uuid");
}

/// The statements ask for exactly what they must not get.
void TestIsolation::noTableShowsForeignRows()
{
    QFETCH(QByteArray, statement);
    const QStringList tables = tablesOfAccounts();
    QVERIFY(tables.size() >= 14);
    server::database::Connection app({m_database->application()});
    for (const QString& table : tables) {
        auto transaction = server::database::Transaction::begin(app, server::storage::actAs(userOf(m_tom)));
        QVERIFY(transaction);
        const auto rows = app.execute(Query(QByteArray(statement).replace("%1", table.toLatin1())));
        QVERIFY2(rows, qPrintable(table));
        QVERIFY2(rows->count() == 0 && rows->changed() == 0, qPrintable(table));
    }
}

/// With 10^5 rows in every table, each route again: PostgreSQL counts its sequential scans itself.
void TestIsolation::statementsScanNoTable()
{
    const auto run = [this](const char* sql) { return m_owner->execute(Query(sql)); };
    QVERIFY(run(R"(INSERT INTO users (id, name, email, password_hash, created_at, updated_at, dek_wrapped, kek_id)
        SELECT gen_random_uuid(), 'x', 'many' || n, 'x', now(), now(), '', 'k' FROM generate_series(1, 10000) n)"));
    QVERIFY(
        run(R"(INSERT INTO cvs (id, user_id, title, file_path, parsed_data, original_text, created_at, updated_at, rev)
        SELECT gen_random_uuid(), u.id, '', '', '', '', now(), now(), n
        FROM users u, generate_series(1, 10) n WHERE u.email LIKE 'many%')"));
    QVERIFY(run(R"(INSERT INTO cv_customizations (id, user_id, cv_id, job_description, matched_keywords,
            customized_data, score, created_at, updated_at, rev)
        SELECT id, user_id, id, '', '', '', 0, now(), now(), rev + 100 FROM cvs WHERE title = '')"));
    QVERIFY(
        run(R"(INSERT INTO suggestions (id, user_id, cv_id, customization_id, title, description, suggestion, section,
            edit, created_at, updated_at, rev)
        SELECT id, user_id, id, id, '', '', '', 'x', '', now(), now(), rev + 200 FROM cvs WHERE title = '')"));
    for (
        const char* sql :
        {"INSERT INTO files (id, user_id, sha256, name, size_bytes, created_at, updated_at, rev) SELECT id, user_id, "
         "id::text, '', 1, now(), now(), rev + 300 FROM cvs WHERE title = ''",
         "INSERT INTO stored_files (user_id, sha256, size_bytes, storage_key, created_at) SELECT user_id, id::text, "
         "1, "
         "'', now() FROM cvs WHERE title = ''",
         "INSERT INTO sessions (id, user_id, device, created_at, last_seen_at) SELECT id, user_id, '', now(), now() "
         "FROM cvs WHERE title = ''",
         "INSERT INTO refresh_tokens (hash, user_id, session_id, issued_at, expires_at) SELECT id::text::bytea, "
         "user_id, id, now(), now() FROM cvs WHERE title = ''",
         "INSERT INTO push_log (user_id, push_id, request_hash, response, created_at) SELECT user_id, id, '', '', "
         "now() "
         "FROM cvs WHERE title = ''",
         "INSERT INTO answers (id, user_id, requirement, answer, created_at, updated_at, rev) SELECT id, user_id, '', "
         "'no', now(), now(), rev + 400 FROM cvs WHERE title = ''",
         "INSERT INTO tags (id, user_id, cv_id, name, created_at, updated_at, rev) SELECT id, user_id, id, '', now(), "
         "now(), rev + 500 FROM cvs WHERE title = ''",
         "INSERT INTO cv_versions (id, user_id, cv_id, title, parsed_data, reason, created_at, updated_at, rev) SELECT "
         "id, user_id, id, '', '', 'x', now(), now(), rev + 600 FROM cvs WHERE title = ''",
         "INSERT INTO letters (id, user_id, cv_id, customization_id, title, body, created_at, updated_at, rev) SELECT "
         "id, user_id, id, id, '', '', now(), now(), rev + 700 FROM cvs WHERE title = ''",
         "INSERT INTO applications (id, user_id, cv_id, customization_id, letter_id, file_id, employer, position, "
         "job_description, status, notes, created_at, updated_at, rev) SELECT id, user_id, id, id, id, id, '', '', '', "
         "'x', '', now(), now(), rev + 800 FROM cvs WHERE title = ''",
         "INSERT INTO audit (user_id, event, ip_prefix, at) SELECT user_id, 'x', '', now() FROM cvs WHERE title = "
         "''"}) {
        QVERIFY(run(sql));
    }
    QVERIFY(run("ANALYZE"));
    m_running->assembly.reset(); // its connections report what they have done when they end
    QVERIFY(run("SELECT pg_stat_reset()"));
    QVERIFY(m_running->start());

    const ApiClient client = m_running->client();
    const QByteArray token = test::newAccount(client);
    for (const QString& route : m_running->assembly->routes()) {
        QByteArray path = route.section(u' ', 1).toLatin1();
        for (auto it = m_ids.begin(); it != m_ids.end(); ++it) {
            path.replace('{' + it.key() + '}', it.value());
        }
        const bool endsIt = path == "/account" || path == "/auth/logout" || path.startsWith("/auth/sessions/");
        const QByteArray body =
            R"({"title":"x","parsed_data":{},"job_description":"x","confirm":"x","email":"a@b.c",)"
            R"("password":"1234567890","refresh_token":"0123456789012345678901234567890123456789012"})";
        client.send(route.section(u' ', 0, 0).toLatin1(), path, body, endsIt ? token : m_mary,
                    "Content-Type: application/json\r\nIf-Match: *\r\n");
    }
    sync::PushRequest push;
    push.pushId = push.deviceId = QUuid::createUuid();
    push.operations.append({QUuid::createUuid(), {sync::RecordType::Tag, QUuid::createUuid(), 1, true, {}}});
    QCOMPARE(client.post("/sync/push", sync::toJson(push), m_mary).status, 200);
    m_running->assembly.reset();
    const auto scanned = run(R"(SELECT relname || ' ' || seq_scan FROM pg_stat_user_tables
        WHERE seq_scan > 0 AND relname NOT IN ('schema_migrations', 'server_meta'))");
    QVERIFY(scanned);
    QStringList tables;
    for (int i = 0; i < scanned->count(); ++i) {
        tables.append(scanned->text(i, 0));
    }
    QVERIFY2(tables.isEmpty(), qPrintable(tables.join(u", "_s)));
    const auto used = run("SELECT sum(idx_scan) FROM pg_stat_user_tables");
    QVERIFY(used->integer(0, 0) > 30);
}

QTEST_GUILESS_MAIN(TestIsolation)
#include "TestIsolation.moc"
