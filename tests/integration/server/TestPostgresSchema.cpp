// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/Transaction.h"
#include "support/server/TestDatabase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::server::database;

namespace {

const QStringList kSynced{u"cvs"_s,     u"cv_customizations"_s, u"suggestions"_s, u"files"_s,  u"cv_versions"_s,
                          u"letters"_s, u"applications"_s,      u"tags"_s,        u"answers"_s};
const QStringList kClientSync{u"revision"_s, u"server_revision"_s, u"deleted_at"_s, u"is_dirty"_s};
const QStringList kServerSync{u"rev"_s, u"deleted_at"_s, u"op_id"_s, u"enc_version"_s};

/// The columns of a table of the client's store, as its migration spells them.
QStringList clientColumns(const QString& table)
{
    QFile file(QStringLiteral(CVENH_SOURCE_DIR "/resources/migrations/sqlite/0001_initial.sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString script = QString::fromUtf8(file.readAll());
    const qsizetype begin = script.indexOf(u"CREATE TABLE %1 ("_s.arg(table));
    const QString body = script.mid(begin, script.indexOf(u"\n)"_s, begin) - begin);
    static const QRegularExpression kColumn(u"^    ([a-z0-9_]+) "_s, QRegularExpression::MultilineOption);
    QStringList columns;
    for (auto it = kColumn.globalMatch(body); it.hasNext();) {
        columns.append(it.next().captured(1));
    }
    return columns;
}

QStringList without(QStringList columns, const QStringList& some)
{
    columns.removeIf([&some](const QString& column) { return some.contains(column); });
    columns.removeAll(u"user_id"_s); // of the account: on every table here, on some there
    columns.sort();
    return columns;
}

QStringList texts(const Result<Rows>& rows)
{
    QStringList texts;
    for (int i = 0; rows && i < rows->count(); ++i) {
        texts.append(rows->text(i, 0));
    }
    return texts;
}

} // namespace

class TestPostgresSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheClientsColumns_data();
    void hasTheClientsColumns();
    void everyTableOfAnAccountIsGuarded();
    void showsOwnRowsOnly();
    void foreignKeysStayWithinAnAccount();
    void theOwnerSeesEverythingUnderForce();

private:
    Result<Rows> asUser(const QUuid& user, const Query& query);
    void addUser(const QUuid& user);

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<Connection> m_app;
};

void TestPostgresSchema::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database);
    const auto migrated = m_database->migrate();
    QVERIFY2(migrated, qPrintable(migrated ? QString() : migrated.error().cause->detail));
    m_app = std::make_unique<Connection>(ConnectionOptions{m_database->application()});
}

Result<Rows> TestPostgresSchema::asUser(const QUuid& user, const Query& query)
{
    Query enter("SELECT set_config('app.user_id', $1, true)");
    auto transaction = Transaction::begin(*m_app, enter.bind(user.toString(QUuid::WithoutBraces)));
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto rows = m_app->execute(query);
    if (rows) {
        if (auto done = transaction->commit(); !done) {
            return tl::unexpected(done.error());
        }
    }
    return rows;
}

void TestPostgresSchema::addUser(const QUuid& user)
{
    Query insert(R"(INSERT INTO users (id, name, email, password_hash, created_at, updated_at, dek_wrapped, kek_id)
                    VALUES ($1, 'Mary', $2, 'x', now(), now(), '', 'k'))");
    QVERIFY(asUser(user, insert.bind(user).bind(user.toString())));
}

void TestPostgresSchema::hasTheClientsColumns_data()
{
    QTest::addColumn<QString>("table");
    for (const QString& table : kSynced) {
        QTest::newRow(qPrintable(table)) << table;
    }
}

void TestPostgresSchema::hasTheClientsColumns()
{
    QFETCH(QString, table);
    Query query("SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public'");
    const QStringList columns = texts(m_app->execute(query.bind(table)));
    QVERIFY(columns.contains(u"user_id"_s));
    for (const QString& column : kServerSync) {
        QVERIFY2(columns.contains(column), qPrintable(column));
    }
    QCOMPARE(without(columns, kServerSync), without(clientColumns(table), kClientSync));
}

void TestPostgresSchema::everyTableOfAnAccountIsGuarded()
{
    const QStringList open = texts(m_database->administratorConnection().execute(Query("SELECT 1"))
                                       ? Connection({m_database->migration()}).execute(Query(R"(
        SELECT relname FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY relname)"))
                                       : Result<Rows>(failure(ErrorCode::Internal)));
    QCOMPARE(open, (QStringList{u"schema_migrations"_s, u"server_meta"_s}));
}

void TestPostgresSchema::showsOwnRowsOnly()
{
    const QUuid mary = QUuid::createUuid();
    const QUuid tom = QUuid::createUuid();
    addUser(mary);
    addUser(tom);
    const QUuid id = QUuid::createUuid();
    const auto insertCv = [&id](const QUuid& owner) {
        Query insert(R"(INSERT INTO cvs (id, user_id, title, file_path, parsed_data, original_text, created_at,
                                         updated_at, rev) VALUES ($1, $2, '', '', '', '', now(), now(), 1))");
        return insert.bind(id).bind(owner);
    };
    QVERIFY(asUser(mary, insertCv(mary)));
    QVERIFY(asUser(tom, insertCv(tom))); // the same id in another account is no clash, so it tells nothing
    QVERIFY(!asUser(tom, insertCv(mary)));
    QCOMPARE(asUser(tom, Query("SELECT user_id FROM cvs"))->uuid(0, 0), tom); // without any WHERE
    QCOMPARE(asUser(tom, Query("SELECT id FROM users"))->count(), 1);
    QCOMPARE(asUser(tom, Query("DELETE FROM cvs"))->changed(), 1);
    QCOMPARE(asUser(mary, Query("SELECT id FROM cvs"))->count(), 1);
    QCOMPARE(m_app->execute(Query("SELECT id FROM cvs"))->count(), 0); // nobody
    QCOMPARE(m_app->execute(Query("SELECT id FROM users"))->count(), 0);
}

void TestPostgresSchema::foreignKeysStayWithinAnAccount()
{
    const QUuid mary = QUuid::createUuid();
    const QUuid tom = QUuid::createUuid();
    const QUuid cv = QUuid::createUuid();
    addUser(mary);
    addUser(tom);
    Query insert(R"(INSERT INTO cvs (id, user_id, title, file_path, parsed_data, original_text, created_at,
                                     updated_at, rev) VALUES ($1, $2, '', '', '', '', now(), now(), 1))");
    QVERIFY(asUser(mary, insert.bind(cv).bind(mary)));
    Query tag(R"(INSERT INTO tags (id, user_id, cv_id, name, created_at, updated_at, rev)
                 VALUES ($1, $2, $3, '', now(), now(), 2))");
    const auto result = asUser(tom, tag.bind(QUuid::createUuid()).bind(tom).bind(cv));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

void TestPostgresSchema::theOwnerSeesEverythingUnderForce()
{
    const QUuid mary = QUuid::createUuid();
    addUser(mary);
    Connection owner({m_database->migration()});
    Query select("SELECT id FROM users WHERE id = $1");
    QCOMPARE(owner.execute(select.bind(mary))->count(), 1); // data migrations need it
    Query find("SELECT id FROM find_user_by_email($1)");
    QCOMPARE(m_app->execute(find.bind(mary.toString()))->count(), 1);
    QVERIFY(!m_app->execute(Query("SET ROLE cvenh_auth")));
}

QTEST_GUILESS_MAIN(TestPostgresSchema)
#include "TestPostgresSchema.moc"
