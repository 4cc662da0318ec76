// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/server/RunningServer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace std::chrono_literals;
using test::ApiClient;
using test::ApiReply;

namespace {

const QString kPassword = u"correct horse battery"_s;

QJsonObject account(const QString& email, const QString& password = kPassword)
{
    return {{u"name"_s, u"Mary Example"_s}, {u"email"_s, email}, {u"password"_s, password}};
}

QByteArray accessOf(const ApiReply& reply)
{
    return reply.text(u"access_token"_s).toLatin1();
}

QJsonObject refreshOf(const ApiReply& reply)
{
    return {{u"refresh_token"_s, reply.text(u"refresh_token"_s)}};
}

QStringList fieldsOf(const ApiReply& reply)
{
    QStringList fields;
    for (const QJsonValue& error : reply.json().value(u"errors"_s).toArray()) {
        fields.append(error.toObject().value(u"field"_s).toString());
    }
    return fields;
}

} // namespace

/// Sign-up, log-in, tokens, sessions and passwords over HTTP, against a real PostgreSQL.
class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesBadInput_data();
    void refusesBadInput();
    void earlierStagesAnswerFirst_data();
    void earlierStagesAnswerFirst();
    void refusesTheSameEmailTwice();
    void tellsNobodyWhichAccountsExist();
    void slowsDownGuessing();
    void refusesBadTokens_data();
    void refusesBadTokens();
    void aTokenShownTwiceEndsTheSession();
    void aStolenOldTokenEndsTheSession();
    void aLostAnswerDoesNot();
    void ofTwoRefreshesAtOnceOneLeadsOn();
    void tokensEndInTime();
    void loggingOutCountsAtOnce();
    void sessionsOfOthersDoNotExist();
    void signsUpAndLogsIn();
    void changesThePassword();
    void recoversByCode();
    void deletesTheAccount();
    void keepsTextsAsTheyAre_data();
    void keepsTextsAsTheyAre();
    void answersWithoutADatabase();
    void rotatedKeysCountAfterAReload();

private:
    ApiReply signUp() { return m_client->post("/auth/signup", account(newEmail())); }
    QString newEmail() { return u"user%1@example.com"_s.arg(++m_lastUser); }
    ApiReply refresh(const ApiReply& before) { return m_client->post("/auth/refresh", refreshOf(before)); }
    /// 200 while the session of this access token lasts.
    int accessStatus(const ApiReply& signedIn) { return m_client->get("/auth/sessions", accessOf(signedIn)).status; }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::RunningServer> m_running;
    std::unique_ptr<ApiClient> m_client;
    int m_lastUser = 0;
};

void TestAccounts::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
}

void TestAccounts::init()
{
    m_running = std::make_unique<test::RunningServer>(m_database->application());
    m_running->config.http.allowedOrigins = {"https://cv.example.com"};
    QVERIFY(m_running->start());
    m_client = std::make_unique<ApiClient>(m_running->client());
}

void TestAccounts::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char* name, const QByteArray& body, int status, const QStringList& fields) {
        QTest::newRow(name) << body << QByteArray("application/json") << status << fields;
    };
    const auto fault = [&row](const char* name, const QString& field, const QJsonValue& value) {
        QJsonObject body = account(u"bad@example.com"_s);
        body[field] = value;
        row(name, QJsonDocument(body).toJson(), 422, {field});
    };
    QTest::newRow("form") << QByteArray("name=x") << QByteArray("application/x-www-form-urlencoded") << 415
                          << QStringList();
    QTest::newRow("text") << QByteArray("{}") << QByteArray("text/plain") << 415 << QStringList();
    row("nothing", "", 400, {});
    row("not JSON", "{\"name\":", 400, {});
    row("binary", QByteArray("\xff\x00\xfe", 3), 400, {});
    row("array", "[]", 400, {});
    row("deep", QByteArray("[").repeated(8000), 400, {});
    row("too large", QByteArray(17 * 1024, ' '), 413, {});
    row("empty object", "{}", 422, {u"name"_s, u"email"_s, u"password"_s});
    fault("name as a number", u"name"_s, 7);
    fault("name of spaces", u"name"_s, u"   "_s);
    fault("name too long", u"name"_s, QString(201, u'x'));
    fault("NUL in the name", u"name"_s, QString(u"a\0b"_s));
    fault("line break in the name", u"name"_s, u"a\nb"_s);
    row("half a character", R"({"name":"\ud800"})", 400, {});
    row("one key twice", R"({"name":"a","name":"b"})", 400, {});
    fault("no at", u"email"_s, u"mary.example.com"_s);
    fault("two ats", u"email"_s, u"mary@x@example.com"_s);
    fault("space inside", u"email"_s, u"mary smith@example.com"_s);
    fault("no domain", u"email"_s, u"mary@"_s);
    fault("email too long", u"email"_s, QString(250, u'x') + u"@a.de"_s);
    fault("email as null", u"email"_s, QJsonValue());
    fault("password of 9", u"password"_s, u"123456789"_s);
    fault("password of 1025", u"password"_s, QString(1025, u'x'));
    fault("device as a list", u"device"_s, QJsonArray{u"x"_s});
}

void TestAccounts::refusesBadInput()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const ApiReply reply = m_client->send("POST", "/auth/signup", body, {}, "Content-Type: " + type + "\r\n");
    QTEST(reply.status, "status");
    QVERIFY(reply.header.contains("application/problem+json"));
    QTEST(fieldsOf(reply), "fields");
    QVERIFY2(!reply.body.contains(kPassword.toUtf8()), "an answer must not repeat a value");
}

void TestAccounts::earlierStagesAnswerFirst_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("requestsBefore");
    QTest::addColumn<int>("status");
    const QByteArray origin = "Origin: https://cv.example.com\r\n";
    QTest::newRow("CORS before the rate") << QByteArray("OPTIONS") << origin + "Access-Control-Request-Method: POST\r\n"
                                          << 3 << 204;
    QTest::newRow("rate before token") << QByteArray("POST") << QByteArray() << 2 << 429;
    QTest::newRow("token before input") << QByteArray("POST") << QByteArray() << 0 << 401;
    QTest::newRow("bad token before input")
        << QByteArray("POST") << QByteArray("Authorization: Bearer x\r\n") << 0 << 401;
}

void TestAccounts::earlierStagesAnswerFirst()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, fields);
    QFETCH(int, requestsBefore);
    m_running->config.limits.loginsPerMinute = 2;
    QVERIFY(m_running->start());
    const ApiClient client = m_running->client();
    for (int i = 0; i < requestsBefore; ++i) {
        client.send("POST", "/auth/password", "not JSON");
    }
    const ApiReply reply = client.send(method, "/auth/password", "not JSON", {}, fields);
    QTEST(reply.status, "status");
    QCOMPARE(reply.header.contains("Access-Control-Allow-Origin: https://cv.example.com"), method == "OPTIONS");
    QCOMPARE(reply.header.contains("Retry-After: 30"), reply.status == 429);
}

void TestAccounts::refusesTheSameEmailTwice()
{
    const QString email = newEmail();
    QCOMPARE(m_client->post("/auth/signup", account(email)).status, 201);
    for (const QString& same : {email, email.toUpper(), u"  "_s + email}) {
        const ApiReply reply = m_client->post("/auth/signup", account(same));
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.code(), u"already-exists"_s);
    }
}

void TestAccounts::tellsNobodyWhichAccountsExist()
{
    const QString email = newEmail();
    QCOMPARE(m_client->post("/auth/signup", account(email)).status, 201);
    const ApiReply wrong = m_client->post("/auth/login", account(email, u"wrong password"_s));
    const ApiReply unknown = m_client->post("/auth/login", account(u"nobody@example.com"_s));
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.code(), u"bad-credentials"_s);
    QCOMPARE(wrong.body, unknown.body);
}

void TestAccounts::slowsDownGuessing()
{
    const QString email = newEmail();
    QCOMPARE(m_client->post("/auth/signup", account(email)).status, 201);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_client->post("/auth/login", account(email, u"wrong"_s)).status, 401);
    }
    const ApiReply refused = m_client->post("/auth/login", account(email)); // even with the right one
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header.contains("Retry-After: 1"));
    m_running->clock.advance(1s);
    QCOMPARE(m_client->post("/auth/login", account(email)).status, 200);
    QCOMPARE(m_client->post("/auth/login", account(email, u"wrong"_s)).status, 401); // forgotten by the success
}

void TestAccounts::refusesBadTokens_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QByteArray() << u"token-missing"_s;
    QTest::newRow("other scheme") << QByteArray("Authorization: Basic eDp5\r\n") << u"token-missing"_s;
    QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n") << u"token-missing"_s;
    QTest::newRow("garbage") << QByteArray("Authorization: Bearer a.b.c\r\n") << u"token-invalid"_s;
    QTest::newRow("two") << QByteArray("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n") << u"token-invalid"_s;
}

void TestAccounts::refusesBadTokens()
{
    QFETCH(QByteArray, field);
    for (const char* path : {"/auth/sessions", "/api/auth/sessions"}) {
        const ApiReply reply = m_client->send("GET", path, {}, {}, field);
        QCOMPARE(reply.status, 401);
        QTEST(reply.code(), "code");
        QVERIFY(reply.header.contains("WWW-Authenticate: Bearer"));
        QCOMPARE(reply.header.contains("error=\"invalid_token\""), reply.code() == u"token-invalid"_s);
    }
    QCOMPARE(m_client->post("/auth/refresh", {{u"refresh_token"_s, QString(43, u'x')}}).code(), u"token-invalid"_s);
    QCOMPARE(m_client->post("/auth/refresh", {{u"refresh_token"_s, u"x"_s}}).code(), u"token-invalid"_s);
}

void TestAccounts::aTokenShownTwiceEndsTheSession()
{
    const ApiReply first = signUp();
    const ApiReply second = refresh(first);
    QCOMPARE(second.status, 200);
    const ApiReply third = refresh(second); // the successor is in use: the first is old now
    QCOMPARE(accessStatus(third), 200);
    QCOMPARE(refresh(first).code(), u"token-revoked"_s);
    QCOMPARE(accessStatus(third), 401);
    QCOMPARE(refresh(third).code(), u"token-revoked"_s);
}

void TestAccounts::aStolenOldTokenEndsTheSession()
{
    const ApiReply first = signUp();
    const ApiReply second = refresh(first);
    m_running->clock.advance(10min + 1s);
    QCOMPARE(refresh(first).code(), u"token-revoked"_s);
    QCOMPARE(refresh(second).code(), u"token-revoked"_s);
}

void TestAccounts::aLostAnswerDoesNot()
{
    const ApiReply first = signUp();
    const ApiReply lost = refresh(first);
    m_running->clock.advance(10min);
    const ApiReply again = refresh(first);
    QCOMPARE(again.status, 200);
    QVERIFY(again.text(u"refresh_token"_s) != lost.text(u"refresh_token"_s));
    QCOMPARE(refresh(again).status, 200);
    QCOMPARE(refresh(lost).code(), u"token-revoked"_s); // void: who shows it has listened in
}

void TestAccounts::ofTwoRefreshesAtOnceOneLeadsOn()
{
    const ApiReply first = signUp();
    const QByteArray request = ApiClient::request("POST", "/auth/refresh", QJsonDocument(refreshOf(first)).toJson(), {},
                                                  "Content-Type: application/json\r\n");
    test::TestClient a(m_running->assembly->server().port());
    test::TestClient b(m_running->assembly->server().port());
    a.send(request);
    b.send(request);
    const ApiReply answerA = ApiClient::parse(a.receive());
    const ApiReply answerB = ApiClient::parse(b.receive());
    QCOMPARE(answerA.status, 200);
    QCOMPARE(answerB.status, 200);
    // one of the two is void now; showing that one ends the session, as a thief's would
    const int accepted = (refresh(answerA).status == 200 ? 1 : 0) + (refresh(answerB).status == 200 ? 1 : 0);
    QVERIFY(accepted <= 1);
}

void TestAccounts::tokensEndInTime()
{
    const ApiReply first = signUp();
    m_running->clock.advance(15min + 60s);
    const ApiReply expired = m_client->get("/auth/sessions", accessOf(first));
    QCOMPARE(expired.code(), u"token-expired"_s);
    const ApiReply second = refresh(first);
    QCOMPARE(accessStatus(second), 200);
    m_running->clock.advance(std::chrono::days(30));
    QCOMPARE(refresh(second).code(), u"token-expired"_s);
}

void TestAccounts::loggingOutCountsAtOnce()
{
    const ApiReply signedUp = signUp();
    QCOMPARE(accessStatus(signedUp), 200);
    QCOMPARE(m_client->send("POST", "/auth/logout", {}, accessOf(signedUp)).status, 204);
    const ApiReply after = m_client->get("/auth/sessions", accessOf(signedUp));
    QCOMPARE(after.code(), u"token-revoked"_s);
    QVERIFY(after.header.contains("error=\"invalid_token\""));
    QCOMPARE(refresh(signedUp).code(), u"token-revoked"_s);
}

void TestAccounts::sessionsOfOthersDoNotExist()
{
    const ApiReply mary = signUp();
    const ApiReply tom = signUp();
    const QJsonArray sessions = m_client->get("/auth/sessions", accessOf(mary)).json().value(u"items"_s).toArray();
    QCOMPARE(sessions.size(), 1);
    const QByteArray path = "/auth/sessions/" + sessions.at(0).toObject().value(u"id"_s).toString().toLatin1();
    QCOMPARE(m_client->send("DELETE", path, {}, accessOf(tom)).status, 404);
    QCOMPARE(m_client->send("DELETE", "/auth/sessions/x%27--", {}, accessOf(tom)).status, 404);
    QCOMPARE(accessStatus(mary), 200);
    QCOMPARE(m_client->send("DELETE", path, {}, accessOf(mary)).status, 204);
    QCOMPARE(accessStatus(mary), 401);
}

void TestAccounts::signsUpAndLogsIn()
{
    const QString email = newEmail();
    const ApiReply signedUp = m_client->post("/auth/signup", account(email.toUpper()));
    QCOMPARE(signedUp.status, 201);
    QCOMPARE(signedUp.json().value(u"expires_in"_s).toInt(), 900);
    const QJsonObject user = signedUp.json().value(u"user"_s).toObject();
    QCOMPARE(user.keys(), (QStringList{u"created_at"_s, u"email"_s, u"id"_s, u"name"_s}));
    QCOMPARE(user.value(u"email"_s).toString(), email);
    QCOMPARE(user.value(u"created_at"_s).toString(), u"2026-11-25T12:00:00.000Z"_s);
    QJsonObject login = account(email);
    login[u"device"_s] = u"Laptop"_s;
    const ApiReply loggedIn = m_client->post("/api/auth/login", login);
    QCOMPARE(loggedIn.status, 200);
    QCOMPARE(loggedIn.json().value(u"user"_s).toObject(), user);
    QVERIFY(!loggedIn.body.contains("recovery"));
    const QJsonArray sessions = m_client->get("/auth/sessions", accessOf(loggedIn)).json().value(u"items"_s).toArray();
    QCOMPARE(sessions.size(), 2);
    int current = 0;
    for (const QJsonValue& session : sessions) {
        const bool isCurrent = session.toObject().value(u"is_current"_s).toBool();
        current += isCurrent ? 1 : 0;
        QCOMPARE(session.toObject().value(u"device"_s).toString(), isCurrent ? u"Laptop"_s : QString());
    }
    QCOMPARE(current, 1);
}

void TestAccounts::changesThePassword()
{
    const QString email = newEmail();
    const ApiReply before = m_client->post("/auth/signup", account(email));
    const ApiReply other = m_client->post("/auth/login", account(email));
    QJsonObject change{{u"current_password"_s, u"wrong"_s}, {u"new_password"_s, u"another password"_s}};
    QCOMPARE(m_client->post("/auth/password", change, accessOf(before)).code(), u"bad-credentials"_s);
    change[u"current_password"_s] = kPassword;
    const ApiReply after = m_client->post("/auth/password", change, accessOf(before));
    QCOMPARE(after.status, 200);
    QCOMPARE(accessStatus(after), 200);
    QCOMPARE(accessStatus(before), 401);
    QCOMPARE(accessStatus(other), 401);
    QCOMPARE(refresh(other).code(), u"token-revoked"_s);
    QCOMPARE(m_client->post("/auth/login", account(email)).status, 401);
    QCOMPARE(m_client->post("/auth/login", account(email, u"another password"_s)).status, 200);
}

void TestAccounts::recoversByCode()
{
    const QString email = newEmail();
    const ApiReply before = m_client->post("/auth/signup", account(email));
    const QString code = before.text(u"recovery_code"_s);
    QCOMPARE(code.size(), 39);
    QJsonObject recovery{
        {u"email"_s, email}, {u"recovery_code"_s, u"0000-0000"_s}, {u"new_password"_s, u"recovered it"_s}};
    QCOMPARE(m_client->post("/auth/recover", recovery).code(), u"bad-credentials"_s);
    recovery[u"recovery_code"_s] = code.toLower().replace(u'-', u' ');
    const ApiReply after = m_client->post("/auth/recover", recovery);
    QCOMPARE(after.status, 200);
    QVERIFY(after.text(u"recovery_code"_s) != code);
    QCOMPARE(m_client->post("/auth/recover", recovery).status, 401); // good once
    QCOMPARE(accessStatus(before), 401);
    QCOMPARE(m_client->post("/auth/login", account(email, u"recovered it"_s)).status, 200);
}

void TestAccounts::deletesTheAccount()
{
    const QString email = newEmail();
    const ApiReply signedUp = m_client->post("/auth/signup", account(email));
    const QByteArray token = accessOf(signedUp);
    QCOMPARE(m_client->send("DELETE", "/account", "{\"password\":\"wrong\"}", token).status, 401);
    const QByteArray body = QJsonDocument(QJsonObject{{u"password"_s, kPassword}}).toJson();
    QCOMPARE(m_client->send("DELETE", "/account", body, token).status, 204);
    QCOMPARE(accessStatus(signedUp), 401);
    QCOMPARE(refresh(signedUp).status, 401);
    QCOMPARE(m_client->post("/auth/login", account(email)).status, 401);
    QCOMPARE(m_client->post("/auth/signup", account(email)).status, 201);
}

void TestAccounts::keepsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"O'Hara \"x\" \\ ; DROP TABLE users; --"_s;
    QTest::newRow("comment") << u"/* */ <script>alert(1)</script> $1 %s {0}"_s;
    QTest::newRow("override") << u"\u202Eevil\u202C"_s;
    QTest::newRow("scripts") << u"Мария 玛丽 مريم 👩‍💻"_s;
}

void TestAccounts::keepsTextsAsTheyAre()
{
    QFETCH(QString, text);
    QJsonObject body = account(newEmail());
    body[u"name"_s] = text;
    body[u"device"_s] = text;
    const ApiReply signedUp = m_client->post("/auth/signup", body);
    QCOMPARE(signedUp.status, 201);
    QCOMPARE(signedUp.json().value(u"user"_s).toObject().value(u"name"_s).toString(), text);
    const QJsonArray sessions = m_client->get("/auth/sessions", accessOf(signedUp)).json().value(u"items"_s).toArray();
    QCOMPARE(sessions.at(0).toObject().value(u"device"_s).toString(), text);
}

void TestAccounts::answersWithoutADatabase()
{
    QCOMPARE(m_client->get("/ready").status, 200);
    test::RunningServer lonely(u"host=127.0.0.1 port=1 user=x dbname=x"_s);
    QVERIFY(lonely.start());
    QCOMPARE(lonely.client().get("/health").status, 200);
    for (const ApiReply& reply :
         {lonely.client().get("/ready"), lonely.client().post("/auth/login", account(u"a@example.com"_s)),
          lonely.client().post("/auth/refresh", {{u"refresh_token"_s, QString(43, u'x')}})}) {
        QCOMPARE(reply.status, 503);
        QVERIFY(reply.header.contains("Retry-After: 1"));
        QVERIFY(!reply.body.contains("port"));
    }
}

void TestAccounts::rotatedKeysCountAfterAReload()
{
    const ApiReply before = signUp();
    const QString path = server::cli::tokenKeysPath(m_running->keys.path());
    auto ring = *server::auth::KeyRing::load(path);
    ring.rotate(m_running->clock.now());
    QVERIFY(ring.save(path));
    QVERIFY(m_running->assembly->reload());
    QCOMPARE(accessStatus(before), 200);
    const ApiReply after = refresh(before);
    QCOMPARE(accessStatus(after), 200);
    QVERIFY(accessOf(after).split('.').at(0) != accessOf(before).split('.').at(0)); // another key id
    QVERIFY(QFile::remove(path));
    QVERIFY(!m_running->assembly->reload());
    QCOMPARE(accessStatus(after), 200); // and everything stays
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "TestAccounts.moc"
