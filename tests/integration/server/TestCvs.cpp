// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/server/Accounts.h"
#include "support/server/RunningServer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace std::chrono_literals;
using server::database::Query;
using test::ApiClient;
using test::ApiReply;

namespace {

QJsonObject resume(const QString& name = u"Mary Example"_s)
{
    return {{u"basics"_s, QJsonObject{{u"name"_s, name}, {u"label"_s, u"Nurse"_s}}}};
}

QJsonObject cv(const QString& title)
{
    return {{u"title"_s, title}, {u"parsed_data"_s, resume()}, {u"original_text"_s, u"Mary Example\nNurse"_s}};
}

QByteArray pathOf(const ApiReply& reply)
{
    return "/cvs/" + reply.text(u"id"_s).toLatin1();
}

QByteArray tagOf(const ApiReply& reply)
{
    return '"' + QByteArray::number(reply.json()[u"rev"_s].toInteger()) + '"';
}

QStringList titlesIn(const ApiReply& reply)
{
    QStringList titles;
    for (const QJsonValue& item : reply.json()[u"items"_s].toArray()) {
        titles.append(item[u"title"_s].toString());
    }
    return titles;
}

QString fieldOf(const ApiReply& reply)
{
    return reply.json()[u"errors"_s].toArray().at(0)[u"field"_s].toString();
}

} // namespace

/// /cvs and /cvs/{id} over HTTP, against a real PostgreSQL.
class TestCvs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void changesNeedTheRevisionSeen();
    void ofTwoChangesAtOnceOneIsDone();
    void othersFindNothing_data();
    void othersFindNothing();
    void keepsWhatItGets();
    void keepsTextsAsTheyAre_data();
    void keepsTextsAsTheyAre();
    void answersUnchangedShortly();
    void takesTheClientsId();
    void answersARepeatedRequestAgain();
    void listsPageByPage_data();
    void listsPageByPage();
    void filters();
    void deletesIntoTheBin();
    void storesNoReadableWord();

private:
    ApiReply add(const QString& title) { return m_client->post("/cvs", cv(title), m_token); }
    ApiReply get(const QByteArray& path) { return m_client->get(path, m_token); }
    ApiReply put(const QByteArray& path, const QJsonObject& body, const QByteArray& tag)
    {
        return m_client->send("PUT", path, QJsonDocument(body).toJson(), m_token,
                              "Content-Type: application/json\r\nIf-Match: " + tag + "\r\n");
    }
    ApiReply remove(const QByteArray& path, const QByteArray& tag)
    {
        return m_client->send("DELETE", path, {}, m_token, "If-Match: " + tag + "\r\n");
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::RunningServer> m_running;
    std::unique_ptr<ApiClient> m_client;
    QByteArray m_token;
};

void TestCvs::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
    m_running = std::make_unique<test::RunningServer>(m_database->application());
    QVERIFY(m_running->start());
    m_client = std::make_unique<ApiClient>(m_running->client());
}

void TestCvs::init()
{
    m_token = test::newAccount(*m_client);
    QVERIFY(!m_token.isEmpty());
}

void TestCvs::refusesBadInput_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* name, const QString& field, const QJsonValue& value) {
        QJsonObject body = cv(u"x"_s);
        body[field] = value;
        QTest::newRow(name) << body << field;
    };
    row("no title", u"title"_s, QJsonValue::Undefined);
    row("title as a number", u"title"_s, 7);
    row("title of two lines", u"title"_s, u"a\nb"_s);
    row("title with NUL", u"title"_s, QString(u"a\0b"_s));
    row("title too long", u"title"_s, QString(1001, u'x'));
    row("document as a text", u"parsed_data"_s, u"{}"_s);
    row("document of another schema", u"parsed_data"_s, QJsonObject{{u"work"_s, u"nurse"_s}});
    row("wrong date inside", u"parsed_data"_s,
        QJsonObject{{u"work"_s, QJsonArray{QJsonObject{{u"startDate"_s, u"20x1"_s}}}}});
    row("text as a list", u"original_text"_s, QJsonArray());
    row("flag as a number", u"is_active"_s, 1);
    row("id that is none", u"id"_s, u"1' OR '1'='1"_s);
}

void TestCvs::refusesBadInput()
{
    QFETCH(QJsonObject, body);
    const ApiReply reply = m_client->post("/cvs", body, m_token);
    QCOMPARE(reply.status, 422);
    QTEST(fieldOf(reply), "field");
    QCOMPARE(titlesIn(get("/cvs")), QStringList());
}

void TestCvs::refusesBadQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("sort by secret") << QByteArray("sort=password_hash") << u"sort"_s;
    QTest::newRow("sort with SQL") << QByteArray("sort=title;DROP%20TABLE%20cvs") << u"sort"_s;
    QTest::newRow("flag") << QByteArray("is_active=1") << u"is_active"_s;
    QTest::newRow("time") << QByteArray("updated_since=yesterday") << u"updated_since"_s;
    QTest::newRow("local time") << QByteArray("updated_since=2026-11-25T12:00:00") << u"updated_since"_s;
    QTest::newRow("no rows") << QByteArray("limit=0") << u"limit"_s;
    QTest::newRow("too many rows") << QByteArray("limit=501") << u"limit"_s;
    QTest::newRow("cursor") << QByteArray("cursor=abc") << u"cursor"_s;
    QTest::newRow("cursor of another order")
        << QByteArray("cursor=WyJ4IiwiMDE5MzAwMDAtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAxIl0") << u"cursor"_s;
}

void TestCvs::refusesBadQueries()
{
    QFETCH(QByteArray, query);
    const ApiReply reply = get("/cvs?" + query);
    QCOMPARE(reply.status, 422);
    QTEST(fieldOf(reply), "field");
}

void TestCvs::changesNeedTheRevisionSeen()
{
    const ApiReply made = add(u"Nurse"_s);
    const QByteArray path = pathOf(made);
    const QByteArray body = R"({"title":"x"})";
    QCOMPARE(m_client->send("PUT", path, body, m_token).code(), u"if-match-missing"_s);
    QCOMPARE(m_client->send("DELETE", path, {}, m_token, {}).status, 428);
    for (const char* tag : {"\"0\"", "\"999\"", "1", "W/\"1\"", "\"x\"", "\""}) {
        QCOMPARE(put(path, {{u"title"_s, u"x"_s}}, tag).code(), u"changed-meanwhile"_s);
    }
    QCOMPARE(remove(path, "\"999\"").status, 412);
    const ApiReply changed = put(path, {{u"title"_s, u"Ward nurse"_s}}, tagOf(made));
    QCOMPARE(changed.status, 200);
    QVERIFY(changed.header.contains("ETag: " + tagOf(changed)));
    QCOMPARE(changed.json()[u"parsed_data"_s].toObject(), resume());
    QCOMPARE(put(path, {{u"title"_s, u"x"_s}}, tagOf(made)).status, 412);
    QCOMPARE(put(path, {{u"is_active"_s, false}}, "*").json()[u"title"_s].toString(), u"Ward nurse"_s);
}

void TestCvs::ofTwoChangesAtOnceOneIsDone()
{
    const ApiReply made = add(u"Nurse"_s);
    const auto request = [&](const QByteArray& title) {
        return ApiClient::request("PUT", pathOf(made), R"({"title":")" + title + "\"}", m_token,
                                  "Content-Type: application/json\r\nIf-Match: " + tagOf(made) + "\r\n");
    };
    test::TestClient a(m_running->assembly->server().port());
    test::TestClient b(m_running->assembly->server().port());
    a.send(request("a"));
    b.send(request("b"));
    QList<int> statuses{ApiClient::parse(a.receive()).status, ApiClient::parse(b.receive()).status};
    std::ranges::sort(statuses);
    QCOMPARE(statuses, (QList<int>{200, 412}));
}

void TestCvs::othersFindNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GET") << QByteArray("GET");
    QTest::newRow("PUT") << QByteArray("PUT");
    QTest::newRow("DELETE") << QByteArray("DELETE");
}

void TestCvs::othersFindNothing()
{
    QFETCH(QByteArray, method);
    const ApiReply made = add(u"Nurse"_s);
    const QByteArray tom = test::newAccount(*m_client);
    for (const QByteArray& path :
         {pathOf(made), "/api" + pathOf(made), QByteArray("/cvs/x"), QByteArray("/cvs/%27--")}) {
        const ApiReply reply =
            m_client->send(method, path, "{}", tom, "Content-Type: application/json\r\nIf-Match: *\r\n");
        QCOMPARE(reply.status, 404);
    }
    QCOMPARE(titlesIn(m_client->get("/cvs", tom)), QStringList());
    QCOMPARE(get(pathOf(made)).status, 200);
}

void TestCvs::keepsWhatItGets()
{
    const ApiReply made = add(u"Nurse"_s);
    QCOMPARE(made.status, 201);
    QVERIFY(made.header.contains("Location: " + pathOf(made)));
    const QJsonObject json = get(pathOf(made)).json();
    QCOMPARE(json, made.json());
    QCOMPARE(json[u"original_text"_s].toString(), u"Mary Example\nNurse"_s);
    QCOMPARE(json[u"is_active"_s].toBool(), true);
    QCOMPARE(json[u"created_at"_s].toString(), u"2026-11-25T12:00:00.000Z"_s);
    QCOMPARE(get("/api" + pathOf(made)).json(), json);
}

void TestCvs::keepsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"O'Hara \"x\" \\ ; DROP TABLE cvs; --"_s;
    QTest::newRow("comment") << u"/* */ <script>alert(1)</script> $1 %s {0}"_s;
    QTest::newRow("override") << u"\u202Eevil\u202C"_s;
    QTest::newRow("scripts") << u"Мария 玛丽 مريم 👩‍💻"_s;
}

void TestCvs::keepsTextsAsTheyAre()
{
    QFETCH(QString, text);
    const QString withControls = text + u"\n\t\0end"_s;
    QJsonObject body = cv(text);
    body[u"original_text"_s] = withControls;
    body[u"parsed_data"_s] = resume(withControls);
    const ApiReply made = m_client->post("/cvs", body, m_token);
    QCOMPARE(made.status, 201);
    const QJsonObject json = get(pathOf(made)).json();
    QCOMPARE(json[u"title"_s].toString(), text);
    QCOMPARE(json[u"original_text"_s].toString(), withControls);
    QCOMPARE(json[u"parsed_data"_s].toObject(), resume(withControls));
    QCOMPARE(titlesIn(get("/cvs?title=" + QUrl::toPercentEncoding(text))), QStringList{text});
}

void TestCvs::answersUnchangedShortly()
{
    const ApiReply made = add(u"Nurse"_s);
    const QByteArray field = "If-None-Match: " + tagOf(made) + "\r\n";
    const ApiReply same = m_client->send("GET", pathOf(made), {}, m_token, field);
    QCOMPARE(same.status, 304);
    QCOMPARE(same.body, QByteArray());
    QCOMPARE(put(pathOf(made), {{u"title"_s, u"x"_s}}, "*").status, 200);
    QCOMPARE(m_client->send("GET", pathOf(made), {}, m_token, field).status, 200);
}

void TestCvs::takesTheClientsId()
{
    QJsonObject body = cv(u"Nurse"_s);
    body[u"id"_s] = test::newId();
    QCOMPARE(m_client->post("/cvs", body, m_token).text(u"id"_s), body[u"id"_s].toString());
    QCOMPARE(m_client->post("/cvs", body, m_token).code(), u"already-exists"_s);
    QCOMPARE(m_client->post("/cvs", body, test::newAccount(*m_client)).status, 201); // tells nobody that it exists
}

void TestCvs::answersARepeatedRequestAgain()
{
    const QByteArray fields = "Content-Type: application/json\r\nIdempotency-Key: 8e03978e\r\n";
    const QByteArray body = QJsonDocument(cv(u"Nurse"_s)).toJson();
    const ApiReply first = m_client->send("POST", "/cvs", body, m_token, fields);
    const ApiReply second = m_client->send("POST", "/cvs", body, m_token, fields);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.json(), first.json());
    QCOMPARE(titlesIn(get("/cvs")).size(), 1);
    const ApiReply other = m_client->send("POST", "/cvs", QJsonDocument(cv(u"x"_s)).toJson(), m_token, fields);
    QCOMPARE(other.status, 422);
    QCOMPARE(fieldOf(other), u"Idempotency-Key"_s);
    QCOMPARE(m_client->send("POST", "/cvs", body, test::newAccount(*m_client), fields).status, 201);
}

void TestCvs::listsPageByPage_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("order");
    QTest::newRow("default") << QByteArray() << u"a E D C B"_s;
    QTest::newRow("oldest change") << QByteArray("sort=updated_at&") << u"B C D E a"_s;
    QTest::newRow("newest") << QByteArray("sort=-created_at&") << u"E D C B a"_s;
    QTest::newRow("oldest") << QByteArray("sort=created_at&") << u"a B C D E"_s;
    QTest::newRow("title") << QByteArray("sort=title&") << u"a B C D E"_s;
    QTest::newRow("title downwards") << QByteArray("sort=-title&") << u"E D C B a"_s;
}

void TestCvs::listsPageByPage()
{
    QFETCH(QByteArray, query);
    const ApiReply first = add(u"A"_s);
    for (const QString& title : {u"B"_s, u"C"_s, u"D"_s, u"E"_s}) {
        m_running->clock.advance(1s);
        add(title);
    }
    m_running->clock.advance(1s);
    QCOMPARE(put(pathOf(first), {{u"title"_s, u"a"_s}}, "*").status, 200);
    QStringList titles;
    QByteArray cursor;
    for (int page = 0; page < 3; ++page) {
        const ApiReply reply = get("/cvs?" + query + "limit=2" + cursor);
        QCOMPARE(reply.status, 200);
        titles += titlesIn(reply);
        QCOMPARE(reply.json()[u"next"_s].isNull(), page == 2);
        cursor = "&cursor=" + reply.text(u"next"_s).toLatin1();
    }
    QTEST(titles.join(u' '), "order");
    QTEST(titlesIn(get("/cvs?" + query)).join(u' '), "order");
}

void TestCvs::filters()
{
    const ApiReply nurse = add(u"Ward Nurse"_s);
    m_running->clock.advance(10s);
    add(u"Teacher"_s);
    QCOMPARE(put(pathOf(nurse), {{u"is_active"_s, false}}, "*").status, 200);
    QCOMPARE(titlesIn(get("/cvs?title=nUrSe")), QStringList{u"Ward Nurse"_s});
    QCOMPARE(titlesIn(get("/cvs?title=%25")), QStringList()); // no pattern
    QCOMPARE(titlesIn(get("/cvs?is_active=true")), QStringList{u"Teacher"_s});
    QCOMPARE(titlesIn(get("/cvs?is_active=false&title=teacher")), QStringList());
    m_running->clock.advance(10s);
    const QByteArray since = m_running->clock.now().toString(Qt::ISODateWithMs).toLatin1();
    QCOMPARE(titlesIn(get("/cvs?updated_since=" + since)), QStringList());
    add(u"Cook"_s);
    QCOMPARE(titlesIn(get("/cvs?updated_since=" + since)), QStringList{u"Cook"_s});
}

void TestCvs::deletesIntoTheBin()
{
    const ApiReply made = add(u"Nurse"_s);
    QCOMPARE(remove(pathOf(made), tagOf(made)).status, 204);
    QCOMPARE(get(pathOf(made)).status, 404);
    QCOMPARE(put(pathOf(made), {{u"title"_s, u"x"_s}}, "*").status, 404);
    QCOMPARE(remove(pathOf(made), "*").status, 404);
    QCOMPARE(titlesIn(get("/cvs")), QStringList());
}

void TestCvs::storesNoReadableWord()
{
    const QString secret = u"Zyxwvuts"_s;
    QJsonObject body = cv(secret);
    body[u"original_text"_s] = secret;
    body[u"parsed_data"_s] = resume(secret);
    QCOMPARE(m_client->post("/cvs", body, m_token).status, 201);
    server::database::Connection owner({m_database->migration()});
    const auto rows = owner.execute(Query("SELECT cvs::text FROM cvs"));
    QVERIFY(rows && rows->count() > 0);
    for (int i = 0; i < rows->count(); ++i) {
        QVERIFY(!rows->text(i, 0).contains(secret));
        QVERIFY(!rows->text(i, 0).contains(QString::fromLatin1(secret.toUtf8().toHex())));
    }
}

QTEST_GUILESS_MAIN(TestCvs)
#include "TestCvs.moc"
