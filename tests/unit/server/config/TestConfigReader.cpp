// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "config/ConfigReader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer::server::config;

namespace {

const QByteArray kLeast =
    "[database]\napplication = \"dbname=cv\"\n[auth]\nkeys_folder = \"/keys\"\n[files]\nfolder = \"/files\"\n";

QString problemsOf(const tl::expected<Config, QList<ConfigProblem>>& result)
{
    QStringList lines;
    for (const ConfigProblem& problem : result ? QList<ConfigProblem>() : result.error()) {
        lines.append(problem.key + u": "_s + problem.message);
    }
    return lines.join(u'\n');
}

} // namespace

class TestConfigReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesTheFileItCannotRead();
    void namesTheVariable();
    void reportsEverythingAtOnce();
    void hasDefaults();
    void readsEverySetting();
    void variablesWin();
};

void TestConfigReader::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& text, const QString& problem) {
        QTest::newRow(name) << text << problem;
    };
    row("not TOML", "[http\nport = 1", u"line 1: "_s);
    row("twice", "[http]\nport = 1\nport = 2", u"line 3: "_s);
    row("binary", QByteArray("\xff\xfe\0", 3), u"line 1: "_s);
    row("unknown key", "[http]\nprot = 80", u"http.prot: is not a setting"_s);
    row("unknown table", "[htpp]\nport = 80", u"htpp.port: is not a setting"_s);
    row("port too great", "[http]\nport = 65536", u"http.port: must be a whole number from 0 to 65535"_s);
    row("port negative", "[http]\nport = -1", u"http.port: "_s);
    row("port as a word", "[http]\nport = \"http\"", u"http.port: "_s);
    row("port as a fraction", "[http]\nport = 80.5", u"http.port: must be a text, a whole number"_s);
    row("port as a list", "[http]\nport = [80, 81]", u"http.port: must be a single value"_s);
    row("port as an empty list", "[http]\nport = []", u"http.port: must be a single value"_s);
    row("no loops", "[http]\nloops = 0", u"http.loops: "_s);
    row("address", "[http]\naddress = \"localhost:80\"", u"http.address: must be an IP address"_s);
    row("proxy", "[http]\ntrusted_proxies = [\"10.0.0.0/99\"]", u"http.trusted_proxies: "_s);
    row("every origin", "[http]\nallowed_origins = [\"*\"]", u"http.allowed_origins: "_s);
    row("origin with path", "[http]\nallowed_origins = [\"https://a/b\"]", u"http.allowed_origins: "_s);
    row("empty text", "[database]\napplication = \" \"", u"database.application: must not be empty"_s);
    row("no database", "[auth]\nkeys_folder = \"k\"\n[files]\nfolder = \"f\"", u"database.application: is missing"_s);
    row("no files", "[database]\napplication = \"d\"\n[auth]\nkeys_folder = \"k\"", u"files.folder: is missing"_s);
    row("no keys", "[database]\napplication = \"d\"\n[files]\nfolder = \"f\"", u"auth.keys_folder: is missing"_s);
    row("certificate without key", kLeast + "[http]\ntls_certificate = \"c\"", u"http.tls_key: is missing"_s);
    row("key without certificate", kLeast + "[http]\ntls_key = \"k\"", u"http.tls_certificate: is missing"_s);
}

void TestConfigReader::namesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const QString problems = problemsOf(parseConfig(text));
    QVERIFY2(problems.startsWith(problem), qPrintable(problems));
}

void TestConfigReader::namesTheFileItCannotRead()
{
    const QString problems = problemsOf(loadConfig(u"/nowhere/server.toml"_s, {}));
    QVERIFY2(problems.startsWith(u"/nowhere/server.toml: "_s), qPrintable(problems));
}

void TestConfigReader::namesTheVariable()
{
    QProcessEnvironment environment;
    environment.insert(u"CVENHANCER_SERVER_HTTP_PORT"_s, u"x"_s);
    environment.insert(u"CVENHANCER_SERVER_TYPO"_s, u"x"_s);
    const QString problems = problemsOf(loadConfig({}, environment));
    QVERIFY2(problems.contains(u"CVENHANCER_SERVER_HTTP_PORT: must be a whole number"_s), qPrintable(problems));
    QVERIFY2(problems.contains(u"CVENHANCER_SERVER_TYPO: is not a setting"_s), qPrintable(problems));
}

void TestConfigReader::reportsEverythingAtOnce()
{
    const auto result = parseConfig("[http]\nport = -1\nloops = 0\nx = 1\n");
    QCOMPARE(result.error().size(), 3);
}

void TestConfigReader::hasDefaults()
{
    const auto config = parseConfig(kLeast);
    QVERIFY2(config, qPrintable(problemsOf(config)));
    QCOMPARE(config->http.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(config->http.connections, 2000);
    QCOMPARE(config->http.connectionsPerClient, 50);
    QCOMPARE(config->limits.loginsPerMinute, 10);
    QVERIFY(config->http.allowedOrigins.isEmpty() && config->http.trustedProxies.isEmpty());
    QCOMPARE(config->auth.accessLife, std::chrono::minutes(15));
}

void TestConfigReader::readsEverySetting()
{
    const auto config = parseConfig(R"(
[http]
address = "any"
port = 443
loops = 4
tls_certificate = "c.pem"
tls_key = "k.pem"
trusted_proxies = ["10.0.0.0/8", "::1"]
allowed_origins = ["https://cv.example.com"]
connections = 10
connections_per_client = 5
[database]
application = "dbname=cv"
migration = "dbname=cv user=owner"
prepares = "false"
threads = 3
queue = 7
[auth]
keys_folder = "/keys"
issuer = "i"
audience = "a"
password_threads = 2
password_queue = 9
access_minutes = 5
[files]
folder = "/files"
[documents]
worker = "/worker"
threads = 5
queue = 6
[limits]
logins_per_minute = 1
signups_per_hour = 2
refreshes_per_minute = 3
failures_per_account = 4
syncs_per_minute = 8
uploads_per_hour = 9
)");
    QVERIFY2(config, qPrintable(problemsOf(config)));
    QCOMPARE(config->http.address, QHostAddress(QHostAddress::Any));
    QCOMPARE(config->http.port, quint16(443));
    QCOMPARE(config->http.tlsKey, u"k.pem"_s);
    QCOMPARE(config->http.trustedProxies.at(0), std::pair(QHostAddress(u"10.0.0.0"_s), 8));
    QCOMPARE(config->http.allowedOrigins, QList<QByteArray>{"https://cv.example.com"});
    QCOMPARE(config->database.migration, u"dbname=cv user=owner"_s);
    QCOMPARE(config->database.queue, 7);
    QCOMPARE(config->database.prepares, false);
    QCOMPARE(config->auth.accessLife, std::chrono::minutes(5));
    QCOMPARE(config->auth.passwordQueue, 9);
    QCOMPARE(config->files.folder, u"/files"_s);
    QCOMPARE(config->documents.worker, u"/worker"_s);
    QCOMPARE(config->documents.queue, 6);
    QCOMPARE(config->limits.failuresPerAccount, 4);
    QCOMPARE(config->limits.syncsPerMinute, 8);
    QCOMPARE(config->limits.uploadsPerHour, 9);
}

void TestConfigReader::variablesWin()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"server.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kLeast + "[http]\nport = 1\n");
    file.close();
    QProcessEnvironment environment;
    environment.insert(u"CVENHANCER_SERVER_HTTP_PORT"_s, u"2"_s);
    environment.insert(u"CVENHANCER_SERVER_HTTP_TRUSTED_PROXIES"_s, u"127.0.0.1,10.0.0.0/8"_s);
    const auto config = loadConfig(file.fileName(), environment);
    QVERIFY2(config, qPrintable(problemsOf(config)));
    QCOMPARE(config->http.port, quint16(2));
    QCOMPARE(config->http.trustedProxies.size(), 2);
    QCOMPARE(config->database.application, u"dbname=cv"_s);
}

QTEST_GUILESS_MAIN(TestConfigReader)
#include "TestConfigReader.moc"
