// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/server/Accounts.h"
#include "support/server/RunningServer.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using test::ApiClient;
using test::ApiReply;

namespace {

/// "#/components/schemas/Cv" of every reference in a document.
void collectReferences(const QJsonValue& value, QStringList& references)
{
    for (const QJsonValue& element : value.toArray()) {
        collectReferences(element, references);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"$ref"_s) {
            references.append(it.value().toString());
        }
        collectReferences(it.value(), references);
    }
}

QJsonValue resolved(const QJsonObject& root, const QString& reference)
{
    QJsonValue value = root;
    for (const QString& part : reference.mid(2).split(u'/')) {
        value = value[part];
    }
    return value;
}

/// The shell of a Markdown page: its ```sh blocks, one after the other.
QByteArray shellOf(const QByteArray& markdown)
{
    QByteArray shell = "set -eu\n";
    bool inBlock = false;
    for (const QByteArray& line : markdown.split('\n')) {
        if (line.startsWith("```")) {
            inBlock = line == "```sh";
        } else if (inBlock) {
            shell += line + '\n';
        }
    }
    return shell;
}

} // namespace

/// docs/openapi.yaml and docs/API.md hold for the server as it is.
class TestApiDescription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesExactlyTheRoutes();
    void referencesLeadSomewhere();
    void theWalkThroughWorks();
    void countsRequests();
    void metricsAreForThisComputer();

private:
    QJsonObject description() const { return m_client->get("/openapi.json").json(); }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::RunningServer> m_running;
    std::unique_ptr<ApiClient> m_client;
};

void TestApiDescription::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
    m_running = std::make_unique<test::RunningServer>(m_database->application());
    m_running->config.http.trustedProxies = {{QHostAddress::LocalHost, 32}};
    m_running->config.http.metricsToken = u"let me see"_s;
    QVERIFY(m_running->start());
    m_client = std::make_unique<ApiClient>(m_running->client());
}

void TestApiDescription::describesExactlyTheRoutes()
{
    QStringList described;
    const QJsonObject paths = description()[u"paths"_s].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString& method : path.value().toObject().keys()) {
            described.append(method.toUpper() + u' ' + path.key());
        }
    }
    described.sort();
    QStringList routes = m_running->assembly->routes();
    routes.sort();
    QCOMPARE(described, routes);
}

void TestApiDescription::referencesLeadSomewhere()
{
    const QJsonObject root = description();
    QCOMPARE(root[u"openapi"_s].toString(), u"3.1.0"_s);
    QStringList references;
    collectReferences(root, references);
    QVERIFY(references.size() > 50);
    for (const QString& reference : references) {
        QVERIFY2(resolved(root, reference).isObject(), qPrintable(reference));
    }
}

void TestApiDescription::theWalkThroughWorks()
{
    QFile page(QStringLiteral(CVENH_SOURCE_DIR "/docs/API.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SERVER"_s, u"http://127.0.0.1:%1"_s.arg(m_running->assembly->server().port()));
    environment.insert(u"CV_FILE"_s, QStringLiteral(CVENH_TEST_DATA "/documents/writer.pdf"));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.start(u"sh"_s, {});
    shell.write(shellOf(page.readAll()));
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished(60'000));
    QVERIFY2(shell.exitCode() == 0, (shell.readAllStandardOutput() + shell.readAllStandardError()).constData());
}

void TestApiDescription::countsRequests()
{
    const QByteArray token = test::newAccount(*m_client);
    QCOMPARE(m_client->get("/cvs/" + test::newId().toLatin1(), token).status, 404);
    const ApiReply reply = m_client->get("/metrics");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains(R"(cvenhancer_http_requests_total{method="GET",route="/cvs/{id}",status="404"} )"));
    QVERIFY(reply.body.contains("cvenhancer_http_request_seconds_bucket{"));
    QVERIFY(reply.body.contains(R"(cvenhancer_pool_waiting{name="data"} 0)"));
    QVERIFY(!reply.body.contains("example.com"));
}

void TestApiDescription::metricsAreForThisComputer()
{
    const QByteArray elsewhere = "X-Forwarded-For: 203.0.113.7\r\n";
    QCOMPARE(m_client->send("GET", "/metrics", {}, {}, elsewhere).status, 404);
    QCOMPARE(m_client->send("GET", "/metrics", {}, "guess", elsewhere).status, 404);
    const ApiReply reply =
        m_client->send("GET", "/metrics", {}, {}, elsewhere + "Authorization: Bearer let me see\r\n");
    QCOMPARE(reply.status, 200);
}

QTEST_GUILESS_MAIN(TestApiDescription)
#include "TestApiDescription.moc"
