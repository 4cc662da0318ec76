// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/ProfileFolder.h"
#include "storage/Store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;

namespace {

const QString kSync = u" revision server_revision deleted_at is_dirty"_s;

/// The tables and columns both stores share, in their order.
const QMap<QString, QString>& designedTables()
{
    static const QMap<QString, QString> kTables{
        {u"users"_s, u"id name email password_hash is_active created_at updated_at"_s},
        {u"cvs"_s, u"id user_id title file_path parsed_data original_text is_active created_at updated_at"_s + kSync},
        {u"cv_customizations"_s,
         u"id cv_id job_description matched_keywords customized_data score created_at updated_at"_s + kSync},
        {u"suggestions"_s,
         u"id cv_id customization_id title description suggestion section is_applied created_at updated_at edit"_s
             + kSync},
        {u"applications"_s,
         u"id user_id cv_id customization_id letter_id file_id employer position job_description status sent_at notes "
         u"created_at updated_at"_s
             + kSync},
        {u"letters"_s, u"id user_id cv_id customization_id title body created_at updated_at"_s + kSync},
        {u"tags"_s, u"id cv_id name created_at updated_at"_s + kSync},
        {u"answers"_s, u"id user_id requirement answer created_at updated_at"_s + kSync},
        {u"files"_s, u"id user_id cv_id sha256 name size_bytes created_at updated_at"_s + kSync},
        {u"cv_versions"_s, u"id cv_id number title parsed_data reason created_at updated_at"_s + kSync},
        {u"conflicts"_s, u"id table_name row_id path base mine theirs created_at resolved_at"_s},
        {u"sync_base"_s, u"table_name row_id server_revision data"_s},
        {u"sync_state"_s, u"key value"_s},
        {u"sync_seen"_s, u"table_name row_id digest"_s},
        {u"sync_rejected"_s, u"table_name row_id revision detail"_s},
        {u"sync_deferred"_s, u"table_name row_id parent_id record"_s},
        {u"sync_excluded"_s, u"cv_id"_s},
        {u"journal"_s, u"id cv_id edit created_at"_s},
        {u"cv_search_text"_s, u"id cv_id title parsed_text original_text"_s},
        {u"schema_migrations"_s, u"number name checksum applied_at"_s},
    };
    return kTables;
}

QStringList column(sql::Connection& connection, const QString& select, const QString& table = {})
{
    QStringList values;
    auto statement = connection.prepare(select);
    if (!statement) {
        return {statement.error().detail};
    }
    if (!table.isEmpty()) {
        statement->bind(u":table"_s, table);
    }
    if (!statement->execute()) {
        return {};
    }
    while (statement->next().value_or(false)) {
        values.append(statement->text(0));
    }
    return values;
}

} // namespace

/// The catalogue of a fresh database against the design's list.
class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesANewerStore();
    void hasTheDesignedTables();
    void hasTheDesignedColumns_data();
    void hasTheDesignedColumns();
    void emailIsUnique();
    void refersToWhatIsThere();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<sql::Connection> m_connection;
};

void TestSchema::initTestCase()
{
    QVERIFY(storage::prepareProfileFolder(m_folder.path()));
    auto opened = storage::openStore(m_folder.path(), m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_connection = *std::move(opened);
}

void TestSchema::refusesANewerStore()
{
    QTemporaryDir other;
    {
        auto opened = storage::openStore(other.path(), m_clock);
        QVERIFY(opened);
        QVERIFY((*opened)->execute(u"INSERT INTO schema_migrations VALUES (999, 'future', 'x', 'y')"_s));
    }
    const auto again = storage::openStore(other.path(), m_clock);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NewerVersion);
}

void TestSchema::hasTheDesignedTables()
{
    const QStringList found = column(*m_connection, uR"(
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'cv\_search\_%' ESCAPE '\'
        ORDER BY name)"_s);
    QStringList wanted = designedTables().keys();
    wanted.removeAll(u"cv_search_text"_s);
    wanted.append(u"cv_search"_s);
    wanted.sort();
    QCOMPARE(found, wanted);
}

void TestSchema::hasTheDesignedColumns_data()
{
    QTest::addColumn<QString>("table");
    for (const QString& table : designedTables().keys()) {
        QTest::newRow(qPrintable(table)) << table;
    }
}

void TestSchema::hasTheDesignedColumns()
{
    QFETCH(QString, table);
    QCOMPARE(column(*m_connection, u"SELECT name FROM pragma_table_info(:table) ORDER BY cid"_s, table).join(u' '),
             designedTables().value(table));
}

void TestSchema::emailIsUnique()
{
    const QString insert = u"INSERT INTO users VALUES ('%1', 'Ada', 'ada@example.com', '', 1, 'a', 'a')"_s;
    QVERIFY(m_connection->execute(insert.arg(u"one"_s)));
    QVERIFY(!m_connection->execute(insert.arg(u"two"_s)));
}

void TestSchema::refersToWhatIsThere()
{
    QVERIFY(!m_connection->execute(
        u"INSERT INTO cvs (id, user_id, title, file_path, parsed_data, original_text, created_at, updated_at) "
        u"VALUES ('a', 'nobody', '', '', '{}', '', 'a', 'a')"_s));
    QCOMPARE(column(*m_connection, u"PRAGMA foreign_key_check"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "TestSchema.moc"
