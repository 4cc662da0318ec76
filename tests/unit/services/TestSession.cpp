// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/Session.h"

#include "fakes/FakeTransport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::services;
using cvenhancer::test::FakeTransport;

namespace {

const QString kServer = u"https://cv.example.com"_s;

QJsonObject signedIn(const QString& token)
{
    return {{u"access_token"_s, token},
            {u"refresh_token"_s, u"refresh-"_s + token},
            {u"recovery_code"_s, u"ABCD-EFGH"_s},
            {u"user"_s,
             QJsonObject{{u"id"_s, u"01938d3c-7a10-7cc3-a1f2-5d1c0b7e9a42"_s},
                         {u"name"_s, u"Maeve"_s},
                         {u"email"_s, u"maeve@example.com"_s}}}};
}

QByteArray tokenOf(const net::HttpRequest& request)
{
    return request.headers.value("Authorization");
}

template <class T>
Result<T> wait(const QFuture<Result<T>>& future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : failure(ErrorCode::Cancelled);
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAddresses_data();
    void refusesAddresses();
    void tellsWhatWentWrong_data();
    void tellsWhatWentWrong();
    void sendsNothingWhenLoggedOut();
    void signsUp();
    void logsInAndRemembersWho();
    void keepsNoSecretInSettings();
    void refreshesOnceForMany();
    void expiresWhenTheRefreshIsRefused_data();
    void expiresWhenTheRefreshIsRefused();
    void staysLoggedInWhenTheNetworkIsGone();
    void takesAnAnswerWithoutContent();
    void logsOut();
    void takesTheNewTokensAfterAPasswordChange();

private:
    void logIn();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<platform::SecretStore> m_secrets;
    std::unique_ptr<FakeTransport> m_network;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<settings::Settings>(m_folder->path());
    m_secrets = std::make_unique<platform::SecretStore>(u"test"_s, platform::SecretStore::Backend::Memory);
    m_network = std::make_unique<FakeTransport>();
    m_session = std::make_unique<Session>(*m_network, *m_secrets, *m_settings);
}

void TestSession::logIn()
{
    m_network->answer = [](const net::HttpRequest&) { return FakeTransport::json(200, signedIn(u"one"_s)); };
    QVERIFY(wait(m_session->logIn(kServer, u"maeve@example.com"_s, u"pw"_s)));
    m_network->requests.clear();
}

void TestSession::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u""_s << ErrorCode::InvalidArgument;
    QTest::newRow("spaces") << u"my server"_s << ErrorCode::InvalidArgument;
    QTest::newRow("ftp") << u"ftp://cv.example.com"_s << ErrorCode::InvalidArgument;
    QTest::newRow("password inside") << u"https://me:pw@cv.example.com"_s << ErrorCode::InvalidArgument;
    QTest::newRow("no encryption") << u"http://cv.example.com"_s << ErrorCode::InsecureAddress;
    QTest::newRow("looks like this computer") << u"http://localhost.example.com"_s << ErrorCode::InsecureAddress;
}

void TestSession::refusesAddresses()
{
    QFETCH(QString, address);
    QFETCH(ErrorCode, code);
    const auto result = wait(m_session->logIn(address, u"a@example.com"_s, u"pw"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(m_network->requests.isEmpty());
}

void TestSession::tellsWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray problem = "application/problem+json";
    QTest::newRow("wrong password") << 401 << problem << QByteArray(R"({"code":"bad-credentials"})")
                                    << ErrorCode::BadCredentials;
    QTest::newRow("taken") << 409 << problem << QByteArray(R"({"code":"already-exists"})") << ErrorCode::AlreadyExists;
    QTest::newRow("pause") << 429 << problem << QByteArray(R"({"code":"x"})") << ErrorCode::TooManyRequests;
    QTest::newRow("busy") << 503 << QByteArray("text/html") << QByteArray("<p>") << ErrorCode::ServerBusy;
    QTest::newRow("hotel") << 200 << QByteArray("text/html") << QByteArray("<html>") << ErrorCode::NotOurServer;
    QTest::newRow("other 401") << 401 << QByteArray("text/html") << QByteArray("<p>") << ErrorCode::NotOurServer;
    QTest::newRow("no tokens") << 200 << QByteArray("application/json") << QByteArray(R"({"a":1})")
                               << ErrorCode::NotOurServer;
    QTest::newRow("half an answer") << 200 << QByteArray("application/json") << QByteArray(R"({"access_token":")")
                                    << ErrorCode::NotOurServer;
    QTest::newRow("field") << 422 << problem
                           << QByteArray(R"({"code":"invalid-input","errors":[{"field":"email","message":"bad"}]})")
                           << ErrorCode::SchemaViolation;
}

void TestSession::tellsWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    m_network->answer = [&](const net::HttpRequest&) { return net::HttpReply{status, {{"content-type", type}}, body}; };
    const auto result = wait(m_session->logIn(kServer, u"a@example.com"_s, u"pw"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(m_session->state(), Session::State::LoggedOut);
}

void TestSession::sendsNothingWhenLoggedOut()
{
    QVERIFY(!wait(m_session->send({"GET", u"/sync/pull"_s, {}, {}, {}})));
    QVERIFY(m_network->requests.isEmpty());
}

void TestSession::signsUp()
{
    m_network->answer = [](const net::HttpRequest&) { return FakeTransport::json(201, signedIn(u"one"_s)); };
    QCOMPARE(wait(m_session->signUp(kServer, u"Maeve"_s, u"maeve@example.com"_s, u"pw"_s)).value(), u"ABCD-EFGH"_s);
    QVERIFY(m_session->isLoggedIn());
}

void TestSession::logsInAndRemembersWho()
{
    QSignalSpy changes(m_session.get(), &Session::stateChanged);
    logIn();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_session->user().name, u"Maeve"_s);
    Session later(*m_network, *m_secrets, *m_settings);
    QVERIFY(later.isLoggedIn());
    QCOMPARE(later.user(), m_session->user());
    QCOMPARE(later.accountKey(), m_session->accountKey());
}

void TestSession::keepsNoSecretInSettings()
{
    logIn();
    QFile file(m_folder->filePath(u"settings.ini"_s));
    m_settings.reset(); // writes the file; the session is not used after it
    m_session.release(); // NOLINT: it refers to the settings
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("maeve@example.com"));
    QVERIFY(!text.contains("refresh-one") && !text.contains("pw"));
}

void TestSession::refreshesOnceForMany()
{
    logIn();
    m_network->answer = [](const net::HttpRequest& request) -> FakeTransport::Answer {
        if (request.url.path() == u"/auth/refresh"_s) {
            return FakeTransport::json(200, signedIn(u"two"_s));
        }
        return tokenOf(request) == "Bearer two" ? FakeTransport::json(200, {{u"ok"_s, true}})
                                                : FakeTransport::problem(401, u"token-expired"_s);
    };
    QList<QFuture<Result<ApiReply>>> calls;
    for (int i = 0; i < 5; ++i) {
        calls.append(m_session->send({"GET", u"/cvs"_s, {}, {}, {}}));
    }
    for (const auto& call : std::as_const(calls)) {
        QVERIFY(wait(call));
    }
    const auto refreshes = std::ranges::count_if(
        m_network->requests, [](const net::HttpRequest& request) { return request.url.path() == u"/auth/refresh"_s; });
    QCOMPARE(refreshes, 1);
    QCOMPARE(wait(m_secrets->read(u"refresh-token"_s)).value(), QByteArray("refresh-two"));
}

void TestSession::expiresWhenTheRefreshIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << u"token-expired"_s;
    QTest::newRow("revoked") << u"token-revoked"_s;
    QTest::newRow("invalid") << u"token-invalid"_s;
}

void TestSession::expiresWhenTheRefreshIsRefused()
{
    QFETCH(QString, code);
    logIn();
    m_network->answer = [&](const net::HttpRequest&) { return FakeTransport::problem(401, code); };
    QVERIFY(!wait(m_session->send({"GET", u"/cvs"_s, {}, {}, {}})));
    QCOMPARE(m_session->state(), Session::State::Expired);
    QVERIFY(!m_session->user().id.isNull());
    QVERIFY(m_network->requests.size() <= 2);
}

void TestSession::staysLoggedInWhenTheNetworkIsGone()
{
    logIn();
    m_network->answer = [](const net::HttpRequest&) -> FakeTransport::Answer {
        return failure(ErrorCode::ServerUnreachable, u"cv.example.com"_s);
    };
    const auto reply = wait(m_session->send({"GET", u"/cvs"_s, {}, {}, {}}));
    QCOMPARE(reply.error().code, ErrorCode::ServerUnreachable);
    QVERIFY(m_session->isLoggedIn());
}

void TestSession::takesAnAnswerWithoutContent()
{
    logIn();
    m_network->answer = [](const net::HttpRequest&) { return net::HttpReply{201, {}, {}}; };
    QVERIFY(wait(m_session->send({"PUT", u"/files/abc"_s, {}, "content", "application/octet-stream"})));
}

void TestSession::logsOut()
{
    logIn();
    m_session->logOut();
    QCOMPARE(m_session->state(), Session::State::LoggedOut);
    QCOMPARE(m_network->requests.last().url.path(), u"/auth/logout"_s);
    QCOMPARE(wait(m_secrets->read(u"refresh-token"_s)).value(), QByteArray());
    QVERIFY(!Session(*m_network, *m_secrets, *m_settings).isLoggedIn());
    QCOMPARE(m_session->server(), kServer);
}

void TestSession::takesTheNewTokensAfterAPasswordChange()
{
    logIn();
    m_network->answer = [](const net::HttpRequest&) { return FakeTransport::json(200, signedIn(u"new"_s)); };
    QVERIFY(wait(m_session->changePassword(u"old"_s, u"newer password"_s)));
    QVERIFY(wait(m_session->send({"GET", u"/cvs"_s, {}, {}, {}})));
    QCOMPARE(tokenOf(m_network->requests.last()), QByteArray("Bearer new"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "TestSession.moc"
