// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/server/Accounts.h"
#include "support/server/RunningServer.h"
#include "sync/Messages.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using server::database::Query;
using sync::Operation;
using sync::OperationStatus;
using sync::PullPage;
using sync::PushAnswer;
using sync::PushRequest;
using sync::Record;
using sync::RecordType;
using test::ApiClient;
using test::ApiReply;

namespace {

const QString kTime = u"2026-11-25T12:00:00.000Z"_s;

Record cv(const QUuid& id, const QString& title, qint64 rev = 0)
{
    return {RecordType::Cv,
            id,
            rev,
            false,
            {{u"title"_s, title},
             {u"file_path"_s, u""_s},
             {u"parsed_data"_s, QJsonObject{{u"basics"_s, QJsonObject{{u"name"_s, u"Mary Example"_s}}}}},
             {u"original_text"_s, u"Mary"_s},
             {u"is_active"_s, true},
             {u"created_at"_s, kTime},
             {u"updated_at"_s, kTime}}};
}

Record tag(const QUuid& cvId, const QString& name)
{
    return {RecordType::Tag,
            QUuid::createUuid(),
            0,
            false,
            {{u"cv_id"_s, cvId.toString(QUuid::WithoutBraces)},
             {u"name"_s, name},
             {u"created_at"_s, kTime},
             {u"updated_at"_s, kTime}}};
}

Record letter(const QUuid& cvId)
{
    return {RecordType::Letter,
            QUuid::createUuid(),
            0,
            false,
            {{u"cv_id"_s, cvId.toString(QUuid::WithoutBraces)},
             {u"customization_id"_s, QJsonValue()},
             {u"title"_s, u"To the ward"_s},
             {u"body"_s, u"Dear reader\n"_s},
             {u"created_at"_s, kTime},
             {u"updated_at"_s, kTime}}};
}

Record gone(Record record, qint64 rev)
{
    record.deleted = true;
    record.rev = rev;
    record.data = {};
    return record;
}

PushRequest pushOf(const QList<Record>& records)
{
    PushRequest push;
    push.pushId = QUuid::createUuid();
    push.deviceId = QUuid::createUuid();
    for (const Record& record : records) {
        push.operations.append({QUuid::createUuid(), record});
    }
    return push;
}

QList<OperationStatus> statusesOf(const PushAnswer& answer)
{
    QList<OperationStatus> statuses;
    for (const sync::OperationResult& result : answer.results) {
        statuses.append(result.status);
    }
    return statuses;
}

} // namespace

/// /sync/pull and /sync/push over HTTP, against a real PostgreSQL.
class TestSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void refusesWhatIsWrongAndDoesTheRest();
    void neverOverwritesWhatWasNotSeen();
    void answersARepeatedPushAgain();
    void refusesAnotherPushOfTheSameId();
    void cursorsOfAnotherTimeAskForEverything();
    void othersRowsDoNotExist();
    void everyTypeTravels();
    void parentsMayComeLater();
    void deletesAndRestores();
    void pullsPageByPage();
    void pagesEndBySize();
    void seesWhatRestWrote();
    void nothingIsMissedWhileOthersWrite();

private:
    ApiReply send(const PushRequest& push) { return m_client->post("/sync/push", sync::toJson(push), m_token); }
    PushAnswer push(const QList<Record>& records) { return pushed(send(pushOf(records))); }
    static PushAnswer pushed(const ApiReply& reply)
    {
        return sync::decodePushAnswer(reply.json()).value_or(PushAnswer());
    }
    PullPage pull(const QString& cursor = {}, int limit = 200)
    {
        const QByteArray path = "/sync/pull?limit=" + QByteArray::number(limit) + "&cursor=" + cursor.toLatin1();
        return sync::decodePullPage(m_client->get(path, m_token).json()).value_or(PullPage());
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::RunningServer> m_running;
    std::unique_ptr<ApiClient> m_client;
    QByteArray m_token;
};

void TestSync::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
    m_running = std::make_unique<test::RunningServer>(m_database->application());
    QVERIFY(m_running->start());
    m_client = std::make_unique<ApiClient>(m_running->client());
}

void TestSync::init()
{
    m_token = test::newAccount(*m_client);
    QVERIFY(!m_token.isEmpty());
}

void TestSync::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray push = "/sync/push";
    QTest::newRow("no JSON") << QByteArray("POST") << push << QByteArray("x") << 400;
    QTest::newRow("array") << QByteArray("POST") << push << QByteArray("[]") << 400;
    QTest::newRow("one key twice") << QByteArray("POST") << push << QByteArray(R"({"ops":[],"ops":[]})") << 400;
    QTest::newRow("nothing") << QByteArray("POST") << push << QByteArray("{}") << 422;
    QTest::newRow("too large") << QByteArray("POST") << push << QByteArray(4 * 1024 * 1024 + 1, ' ') << 413;
    QTest::newRow("cursor") << QByteArray("GET") << QByteArray("/sync/pull?cursor=7") << QByteArray() << 422;
    QTest::newRow("cursor with SQL") << QByteArray("GET") << QByteArray("/sync/pull?cursor=%27%20OR%201=1--")
                                     << QByteArray() << 422;
}

void TestSync::refusesBadRequests()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QTEST(m_client->send(method, path, body, m_token).status, "status");
}

void TestSync::refusesWhatIsWrongAndDoesTheRest()
{
    const QUuid id = QUuid::createUuid();
    Record wrong = cv(QUuid::createUuid(), u"x"_s);
    wrong.data[u"is_active"_s] = u"yes"_s;
    Record unknown = cv(QUuid::createUuid(), u"x"_s);
    unknown.data[u"user_id"_s] = u"x"_s;
    Record file{RecordType::File,
                QUuid::createUuid(),
                0,
                false,
                {{u"cv_id"_s, QJsonValue()},
                 {u"sha256"_s, QString(64, u'a')},
                 {u"name"_s, u"cv.pdf"_s},
                 {u"size_bytes"_s, 1},
                 {u"created_at"_s, kTime},
                 {u"updated_at"_s, kTime}}};
    const PushAnswer answer =
        push({wrong, unknown, tag(QUuid::createUuid(), u"lost"_s), file, cv(id, u"good"_s), tag(id, u"mine"_s)});
    using enum OperationStatus;
    QCOMPARE(statusesOf(answer), (QList{Invalid, Invalid, MissingParent, MissingFile, Ok, Ok}));
    QCOMPARE(answer.results.at(0).detail, u"is_active: must be true or false"_s);
    QCOMPARE(answer.results.at(1).detail, u"user_id: is not known"_s);
    QCOMPARE(pull().changes.size(), 2);
}

void TestSync::neverOverwritesWhatWasNotSeen()
{
    const QUuid id = QUuid::createUuid();
    const qint64 rev = push({cv(id, u"one"_s)}).results.at(0).rev;
    QCOMPARE(push({cv(id, u"two"_s, rev)}).results.at(0).status, OperationStatus::Ok);
    for (const Record& late : {cv(id, u"late"_s, rev), cv(id, u"new"_s), gone(cv(id, u""_s), rev)}) {
        const PushAnswer answer = push({late});
        QCOMPARE(answer.results.at(0).status, OperationStatus::Stale);
        QCOMPARE(answer.results.at(0).current->data[u"title"_s].toString(), u"two"_s);
        QCOMPARE(answer.results.at(0).current->rev, rev + 1);
    }
    const PushAnswer unknown = push({cv(QUuid::createUuid(), u"x"_s, 7)});
    QCOMPARE(unknown.results.at(0).status, OperationStatus::Stale);
    QCOMPARE(unknown.results.at(0).current->rev, 0);
    QVERIFY(unknown.results.at(0).current->deleted);
}

void TestSync::answersARepeatedPushAgain()
{
    const QUuid id = QUuid::createUuid();
    const PushRequest request = pushOf({cv(id, u"one"_s), tag(id, u"a"_s)});
    const ApiReply first = send(request);
    const QString cursor = pull().cursor;
    QCOMPARE(send(request).body, first.body);
    QCOMPARE(pull().cursor, cursor);
    PushRequest another = request; // the same operations in another push: done already, too
    another.pushId = QUuid::createUuid();
    QCOMPARE(send(another).body, first.body);
    QCOMPARE(pull().cursor, cursor);
}

void TestSync::refusesAnotherPushOfTheSameId()
{
    PushRequest request = pushOf({cv(QUuid::createUuid(), u"one"_s)});
    QCOMPARE(send(request).status, 200);
    request.operations.append({QUuid::createUuid(), cv(QUuid::createUuid(), u"two"_s)});
    QCOMPARE(send(request).status, 422);
    QCOMPARE(pull().changes.size(), 1);
    m_token = test::newAccount(*m_client);
    QCOMPARE(send(request).status, 200); // ids of other accounts do not count
}

void TestSync::cursorsOfAnotherTimeAskForEverything()
{
    push({cv(QUuid::createUuid(), u"one"_s)});
    const QString cursor = pull().cursor;
    QVERIFY(pull(cursor).changes.isEmpty());
    const QString ahead = cursor.section(u'.', 0, 0) + u".99"_s;
    const QString other = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".1"_s;
    for (const QString& unknown : {ahead, other}) {
        const ApiReply reply = m_client->get("/sync/pull?cursor=" + unknown.toLatin1(), m_token);
        QCOMPARE(reply.status, 410);
        QCOMPARE(reply.code(), u"resync-required"_s);
        PushRequest request = pushOf({cv(QUuid::createUuid(), u"lost"_s)});
        request.cursor = unknown;
        QCOMPARE(send(request).code(), u"resync-required"_s);
        request.cursor = cursor;
        QCOMPARE(send(request).status, 200);
    }
}

void TestSync::othersRowsDoNotExist()
{
    const QUuid id = QUuid::createUuid();
    const qint64 rev = push({cv(id, u"mine"_s)}).results.at(0).rev;
    m_token = test::newAccount(*m_client);
    QVERIFY(pull().changes.isEmpty());
    const PushAnswer answer = push({cv(id, u"stolen"_s, rev), gone(cv(id, u""_s), rev), tag(id, u"x"_s)});
    QCOMPARE(answer.results.at(0).status, OperationStatus::Stale);
    QCOMPARE(answer.results.at(0).current->rev, 0);
    QCOMPARE(answer.results.at(2).status, OperationStatus::MissingParent);
    QCOMPARE(push({cv(id, u"my own"_s)}).results.at(0).status, OperationStatus::Ok);
}

void TestSync::everyTypeTravels()
{
    const QUuid id = QUuid::createUuid();
    const QString cvId = id.toString(QUuid::WithoutBraces);
    const auto record = [](RecordType type, QJsonObject data) {
        data[u"created_at"_s] = kTime;
        data[u"updated_at"_s] = kTime;
        return Record{type, QUuid::createUuid(), 0, false, data};
    };
    const Record customization = record(RecordType::Customization,
                                        {{u"cv_id"_s, cvId},
                                         {u"job_description"_s, u"A ward\nneeds you"_s},
                                         {u"matched_keywords"_s, QJsonArray{u"care"_s}},
                                         {u"customized_data"_s, QJsonObject()},
                                         {u"score"_s, 71.25}});
    const QString customizationId = customization.id.toString(QUuid::WithoutBraces);
    const QList<Record> records{cv(id, u"Nurse"_s),
                                customization,
                                record(RecordType::Suggestion,
                                       {{u"cv_id"_s, cvId},
                                        {u"customization_id"_s, customizationId},
                                        {u"title"_s, u"a"_s},
                                        {u"description"_s, u"b"_s},
                                        {u"suggestion"_s, u"c"_s},
                                        {u"section"_s, u"skills"_s},
                                        {u"is_applied"_s, false},
                                        {u"edit"_s, QJsonObject{{u"op"_s, u"add"_s}}}}),
                                record(RecordType::Version,
                                       {{u"cv_id"_s, cvId},
                                        {u"title"_s, u"Nurse"_s},
                                        {u"parsed_data"_s, QJsonObject()},
                                        {u"reason"_s, u"edit"_s}}),
                                letter(id),
                                record(RecordType::Application,
                                       {{u"cv_id"_s, cvId},
                                        {u"customization_id"_s, customizationId},
                                        {u"letter_id"_s, QJsonValue()},
                                        {u"file_id"_s, QJsonValue()},
                                        {u"employer"_s, u"Ward 7"_s},
                                        {u"position"_s, u"Nurse"_s},
                                        {u"job_description"_s, u""_s},
                                        {u"status"_s, u"sent"_s},
                                        {u"sent_at"_s, kTime},
                                        {u"notes"_s, u"call back"_s}}),
                                tag(id, u"ward"_s),
                                record(RecordType::Answer, {{u"requirement"_s, u"sql"_s}, {u"answer"_s, u"no"_s}})};
    for (const sync::OperationResult& result : push(records).results) {
        QVERIFY2(result.status == OperationStatus::Ok, qPrintable(result.detail));
    }
    const QList<Record> changes = pull().changes;
    QCOMPARE(changes.size(), records.size());
    for (const Record& sent : records) {
        const auto found = std::ranges::find(changes, sent.id, &Record::id);
        QVERIFY(found != changes.end());
        QCOMPARE(found->data, sent.data);
        QVERIFY(found->rev > 0);
    }
    QVERIFY(std::ranges::is_sorted(changes, {}, &Record::rev));
}

void TestSync::parentsMayComeLater()
{
    const QUuid id = QUuid::createUuid();
    const PushAnswer answer = push({tag(id, u"first"_s), cv(id, u"second"_s)});
    QCOMPARE(statusesOf(answer), (QList{OperationStatus::Ok, OperationStatus::Ok}));
}

void TestSync::deletesAndRestores()
{
    const QUuid id = QUuid::createUuid();
    push({cv(id, u"one"_s)});
    const QString cursor = pull().cursor;
    const PushAnswer deleted = push({gone(cv(id, u""_s), 1)});
    QCOMPARE(deleted.results.at(0).status, OperationStatus::Ok);
    const PullPage page = pull(cursor);
    QCOMPARE(page.changes.size(), 1);
    QVERIFY(page.changes.at(0).deleted);
    QCOMPARE(m_client->get("/cvs/" + id.toByteArray(QUuid::WithoutBraces), m_token).status, 404);
    QCOMPARE(push({cv(id, u"back"_s, deleted.results.at(0).rev)}).results.at(0).status, OperationStatus::Ok);
    QVERIFY(!pull(page.cursor).changes.at(0).deleted);
    QCOMPARE(m_client->get("/cvs/" + id.toByteArray(QUuid::WithoutBraces), m_token).status, 200);
    QCOMPARE(push({gone(cv(QUuid::createUuid(), u""_s), 0)}).results.at(0).status, OperationStatus::Ok);
}

void TestSync::pullsPageByPage()
{
    const QUuid id = QUuid::createUuid();
    QList<Record> records{cv(id, u"one"_s)};
    for (int i = 0; i < 6; ++i) {
        records.append(i % 2 == 0 ? tag(id, QString::number(i)) : letter(id));
    }
    push(records);
    QList<qint64> revs;
    QString cursor;
    for (bool more = true; more;) {
        const PullPage page = pull(cursor, 3);
        QVERIFY(page.changes.size() <= 3 && page.cursor != cursor);
        for (const Record& record : page.changes) {
            revs.append(record.rev);
        }
        more = page.hasMore;
        cursor = page.cursor;
    }
    QCOMPARE(revs, (QList<qint64>{1, 2, 3, 4, 5, 6, 7}));
}

void TestSync::pagesEndBySize()
{
    for (int i = 0; i < 6; ++i) {
        Record large = cv(QUuid::createUuid(), QString::number(i));
        large.data[u"original_text"_s] = QString(900'000, u'x');
        QCOMPARE(push({large}).results.at(0).status, OperationStatus::Ok);
    }
    const PullPage first = pull();
    QVERIFY(first.hasMore && first.changes.size() == 4);
    const PullPage second = pull(first.cursor);
    QVERIFY(!second.hasMore && second.changes.size() == 2);
}

void TestSync::seesWhatRestWrote()
{
    const QJsonObject body{{u"title"_s, u"by REST"_s}, {u"parsed_data"_s, QJsonObject()}};
    const ApiReply made = m_client->post("/cvs", body, m_token);
    QCOMPARE(made.status, 201);
    const PullPage page = pull();
    QCOMPARE(page.changes.size(), 1);
    QCOMPARE(page.changes.at(0).rev, made.json()[u"rev"_s].toInteger());
    Record changed = page.changes.at(0);
    changed.data[u"title"_s] = u"by sync"_s;
    QCOMPARE(push({changed}).results.at(0).status, OperationStatus::Ok);
    const ApiReply read = m_client->get("/cvs/" + made.text(u"id"_s).toLatin1(), m_token);
    QCOMPARE(read.text(u"title"_s), u"by sync"_s);
}

/// A device that polls while others write gets every row: revisions become visible in their order.
void TestSync::nothingIsMissedWhileOthersWrite()
{
    constexpr int kWriters = 3;
    constexpr int kPushes = 15;
    std::atomic<int> writing = kWriters;
    std::vector<std::jthread> writers;
    for (int w = 0; w < kWriters; ++w) {
        writers.emplace_back([this, &writing] {
            for (int i = 0; i < kPushes; ++i) {
                push({cv(QUuid::createUuid(), u"x"_s), cv(QUuid::createUuid(), u"y"_s)});
            }
            --writing;
        });
    }
    QSet<QUuid> seen;
    QString cursor;
    for (bool isLast = false; !isLast;) {
        isLast = writing == 0;
        const PullPage page = pull(cursor, 7);
        for (const Record& record : page.changes) {
            seen.insert(record.id);
        }
        isLast = isLast && !page.hasMore;
        cursor = page.cursor;
    }
    QCOMPARE(seen.size(), kWriters * kPushes * 2);
}

QTEST_GUILESS_MAIN(TestSync)
#include "TestSync.moc"
