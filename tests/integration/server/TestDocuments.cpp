// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "support/server/Accounts.h"
#include "support/server/RunningServer.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using test::ApiClient;
using test::ApiReply;

namespace {

const QByteArray kBoundary = "xYzZY";
const QString kAdvert =
    u"Senior Python Developer\n\nRequirements:\n- 3 years of Python\n- SQL and PostgreSQL\n- Docker\n- Kubernetes\n"_s;

QJsonObject developer()
{
    const QJsonObject job{{u"name"_s, u"Example Ltd"_s},
                          {u"position"_s, u"Python Developer"_s},
                          {u"startDate"_s, u"2020-01"_s},
                          {u"highlights"_s, QJsonArray{u"Wrote services in Python with PostgreSQL and Docker"_s}}};
    return {
        {u"basics"_s, QJsonObject{{u"name"_s, u"Mary Example"_s}, {u"label"_s, u"Developer"_s}}},
        {u"work"_s, QJsonArray{job}},
        {u"skills"_s, QJsonArray{QJsonObject{{u"name"_s, u"Languages"_s}, {u"keywords"_s, QJsonArray{u"Java"_s}}}}}};
}

QByteArray testFile(const QString& name)
{
    QFile file(QStringLiteral(CVENH_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray form(const QByteArray& name, const QByteArray& fileName, const QByteArray& data)
{
    return "--" + kBoundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
        + "\"\r\nContent-Type: application/pdf\r\n\r\n" + data + "\r\n--" + kBoundary + "--\r\n";
}

QByteArray sha256(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray pathOf(const ApiReply& cv)
{
    return "/cvs/" + cv.text(u"id"_s).toLatin1();
}

} // namespace

/// Uploads, files, exports, customizations and suggestions over HTTP, with the real worker and a real PostgreSQL.
class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesBadUploads_data();
    void refusesBadUploads();
    void refusesBadFiles();
    void hostileFilesHarmNobody_data();
    void hostileFilesHarmNobody();
    void oneAccountMayNotUploadAllDay();
    void withoutAWorkerItSaysSo();
    void othersFindNothing();
    void readsAnUploadedFile();
    void keepsFilesEncrypted();
    void countsTheQuota();
    void exports_data();
    void exports();
    void refusesBadExports();
    void customizesAndApplies();
    void asksForOwnWords();
    void keepsTextsAsTheyAre_data();
    void keepsTextsAsTheyAre();
    void theCvStaysAsItIs();
    void theAccountCanBeTakenAlong();
    void deletedAccountsLeaveNoFile();

private:
    ApiReply upload(const QByteArray& body, const QByteArray& token, const QByteArray& fields = {})
    {
        return m_client->send("POST", "/cvs/upload", body, token,
                              "Content-Type: multipart/form-data; boundary=" + kBoundary + "\r\n" + fields);
    }
    ApiReply addDeveloper()
    {
        return m_client->post("/cvs", {{u"title"_s, u"Developer"_s}, {u"parsed_data"_s, developer()}}, m_token);
    }
    ApiReply customize(const ApiReply& cv)
    {
        return m_client->post(pathOf(cv) + "/customize", {{u"job_description"_s, kAdvert}}, m_token);
    }
    ApiReply apply(const ApiReply& cv, const QJsonObject& suggestion, const QJsonObject& body = {})
    {
        const QByteArray id = suggestion[u"id"_s].toString().toLatin1();
        return m_client->post(pathOf(cv) + "/suggestions/" + id + "/apply", body, m_token);
    }
    [[nodiscard]] QStringList storedFiles() const
    {
        QStringList files;
        QDirIterator it(m_running->config.files.folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            files.append(it.next());
        }
        return files;
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::RunningServer> m_running;
    std::unique_ptr<ApiClient> m_client;
    QByteArray m_token;
};

void TestDocuments::initTestCase()
{
    CVENH_NEED_POSTGRES();
    m_database = test::TestDatabase::create();
    QVERIFY(m_database && m_database->migrate());
}

void TestDocuments::init()
{
    m_running = std::make_unique<test::RunningServer>(m_database->application());
    QVERIFY(m_running->start());
    m_client = std::make_unique<ApiClient>(m_running->client());
    m_token = test::newAccount(*m_client);
    QVERIFY(!m_token.isEmpty());
}

void TestDocuments::refusesBadUploads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no form") << QByteArray("{}") << 415 << u"not-a-form"_s;
    QTest::newRow("unclosed") << form("file", "a.pdf", "x").chopped(4) << 415 << u"not-a-form"_s;
    QTest::newRow("no file") << form("document", "a.pdf", "x") << 422 << u"invalid-input"_s;
    QTest::newRow("empty file") << form("file", "a.pdf", "") << 422 << u"empty-file"_s;
    QTest::newRow("no document") << form("file", "a.bin", QByteArray(100, '\x01')) << 415 << u"unsupported-format"_s;
    QTest::newRow("damaged PDF") << form("file", "a.pdf", "%PDF-1.7\nrubbish") << 422 << u"damaged-file"_s;
    QTest::newRow("too large") << QByteArray(11 * 1024 * 1024, 'x') << 413 << u"bad-request"_s;
}

void TestDocuments::refusesBadUploads()
{
    QFETCH(QByteArray, body);
    const ApiReply reply = upload(body, m_token);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QCOMPARE(m_client->get("/cvs", m_token).json()[u"items"_s].toArray(), QJsonArray());
    QCOMPARE(storedFiles(), QStringList());
}

void TestDocuments::refusesBadFiles()
{
    const QByteArray type = "Content-Type: application/octet-stream\r\n";
    QCOMPARE(m_client->send("PUT", "/files/" + sha256("a"), "b", m_token, type).status, 422);
    QCOMPARE(m_client->send("PUT", "/files/x%2F..%2F..%2Fetc", "b", m_token, type).status, 422);
    QCOMPARE(m_client->send("PUT", "/files/" + sha256("a").toUpper(), "a", m_token, type).status, 422);
    QCOMPARE(m_client->get("/files/" + sha256("a"), m_token).status, 404);
    QCOMPARE(m_client->get("/files/..%2Fx", m_token).status, 404);
    QCOMPARE(storedFiles(), QStringList());
}

void TestDocuments::hostileFilesHarmNobody_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(CVENH_TEST_DATA "/hostile"));
    for (const QString& name : folder.entryList(QDir::Files)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

/// Bombs, cut and encrypted files: taken or refused with a reason, never an error of the server.
void TestDocuments::hostileFilesHarmNobody()
{
    QFETCH(QString, name);
    const ApiReply reply = upload(form("file", name.toUtf8(), testFile(u"hostile/"_s + name)), m_token);
    QVERIFY2(QList<int>({201, 413, 415, 422}).contains(reply.status), reply.body.constData());
    QVERIFY(reply.status == 201 || reply.header.contains("application/problem+json"));
    QCOMPARE(storedFiles().size(), reply.status == 201 ? 1 : 0);
    QCOMPARE(m_client->get("/cvs", m_token).status, 200);
}

void TestDocuments::oneAccountMayNotUploadAllDay()
{
    m_running->config.limits.uploadsPerHour = 1;
    m_running->config.limits.syncsPerMinute = 1;
    QVERIFY(m_running->start());
    const ApiClient client = m_running->client();
    const QByteArray type = "Content-Type: multipart/form-data; boundary=" + kBoundary + "\r\n";
    QCOMPARE(client.send("POST", "/cvs/upload", "x", m_token, type).status, 415);
    const ApiReply refused = client.send("POST", "/cvs/upload", "x", m_token, type);
    QCOMPARE(refused.code(), u"too-many-requests"_s);
    QVERIFY(refused.header.contains("Retry-After: 3600"));
    QCOMPARE(client.get("/sync/pull", m_token).status, 200);
    QCOMPARE(client.get("/sync/pull", m_token).status, 429);
    QCOMPARE(client.post("/sync/push", {}, m_token).status, 429); // pull and push count together, before the input
    const QByteArray tom = test::newAccount(client);
    QCOMPARE(client.get("/sync/pull", tom).status, 200);
    QCOMPARE(client.get("/sync/pull", "x").status, 401); // whose account it is has to be known first
}

void TestDocuments::withoutAWorkerItSaysSo()
{
    m_running->config.documents.worker = u"/nowhere"_s;
    QVERIFY(m_running->start());
    const ApiReply reply =
        m_running->client().send("POST", "/cvs/upload", form("file", "a.txt", "Mary"), m_token,
                                 "Content-Type: multipart/form-data; boundary=" + kBoundary + "\r\n");
    QCOMPARE(reply.status, 503);
    QVERIFY(!reply.body.contains("nowhere"));
}

void TestDocuments::othersFindNothing()
{
    const ApiReply cv = addDeveloper();
    const ApiReply made = customize(cv);
    const QByteArray customization = made.text(u"customization_id"_s).toLatin1();
    const QByteArray suggestion = made.json()[u"suggestions"_s].toArray().at(0)[u"id"_s].toString().toLatin1();
    QVERIFY(!customization.isEmpty() && !suggestion.isEmpty());
    const QByteArray file = "secret";
    QCOMPARE(m_client->send("PUT", "/files/" + sha256(file), file, m_token, {}).status, 201);
    const QByteArray tom = test::newAccount(*m_client);
    const QByteArray cvPath = pathOf(cv);
    for (const QByteArray& path : {"/files/" + sha256(file), cvPath + "/export.pdf", cvPath + "/export.json",
                                   cvPath + "/export.txt?customization=" + customization, cvPath + "/customizations",
                                   cvPath + "/customizations/" + customization, cvPath + "/suggestions",
                                   cvPath + "/suggestions?customization=" + customization}) {
        QCOMPARE(m_client->get(path, tom).status, 404);
        QCOMPARE(m_client->get("/api" + path, m_token).status, 200);
    }
    QCOMPARE(m_client->post(cvPath + "/customize", {{u"job_description"_s, kAdvert}}, tom).status, 404);
    QCOMPARE(m_client->post(cvPath + "/suggestions/" + suggestion + "/apply", {}, tom).status, 404);
    const ApiReply own = m_client->post("/cvs", {{u"title"_s, u"x"_s}}, tom); // a CV of his own opens no other's parts
    QCOMPARE(m_client->get(pathOf(own) + "/customizations/" + customization, tom).status, 404);
    QCOMPARE(m_client->post(pathOf(own) + "/suggestions/" + suggestion + "/apply", {}, tom).status, 404);
}

void TestDocuments::readsAnUploadedFile()
{
    const QByteArray pdf = testFile(u"documents/writer.pdf"_s);
    QVERIFY(!pdf.isEmpty());
    const ApiReply made = upload(form("file", "my \\\"best\\\" cv.pdf", pdf), m_token, "Idempotency-Key: 1\r\n");
    QCOMPARE(made.status, 201);
    QCOMPARE(
        made.json().keys(),
        (QStringList{u"created_at"_s, u"file_path"_s, u"id"_s, u"is_active"_s, u"rev"_s, u"title"_s, u"updated_at"_s}));
    QCOMPARE(made.text(u"file_path"_s), QString(u"files/"_s + QString::fromLatin1(sha256(pdf))));
    const QJsonObject cv = m_client->get(pathOf(made), m_token).json();
    QVERIFY(cv[u"original_text"_s].toString().size() > 100);
    QVERIFY(!cv[u"parsed_data"_s][u"basics"_s][u"name"_s].toString().isEmpty());
    QVERIFY(!cv[u"parsed_data"_s][u"meta"_s][u"cvenhancer"_s][u"fields"_s].toObject().isEmpty());
    QCOMPARE(m_client->get("/files/" + sha256(pdf), m_token).body, pdf);
    QCOMPARE(upload(form("file", "my \\\"best\\\" cv.pdf", pdf), m_token, "Idempotency-Key: 1\r\n").json(),
             made.json());
    QCOMPARE(storedFiles().size(), 1);
}

void TestDocuments::keepsFilesEncrypted()
{
    const QByteArray content = "Mary Example, nurse";
    const QByteArray path = "/files/" + sha256(content);
    QCOMPARE(m_client->send("PUT", path, content, m_token, {}).status, 201);
    QCOMPARE(m_client->send("PUT", path, content, m_token, {}).status, 204);
    QCOMPARE(storedFiles().size(), 1);
    QFile file(storedFiles().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Mary"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const ApiReply read = m_client->get(path, m_token);
    QCOMPARE(read.body, content);
    QVERIFY(read.header.contains("Content-Disposition: attachment"));
}

void TestDocuments::countsTheQuota()
{
    server::database::Connection owner({m_database->migration()});
    QVERIFY(owner.execute(server::database::Query("UPDATE users SET quota_bytes = 10")));
    QCOMPARE(m_client->send("PUT", "/files/" + sha256("12345678"), "12345678", m_token, {}).status, 201);
    QCOMPARE(m_client->send("PUT", "/files/" + sha256("abc"), "abc", m_token, {}).status, 413);
    QVERIFY(owner.execute(server::database::Query("UPDATE users SET quota_bytes = 1000000")));
}

void TestDocuments::exports_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << QByteArray("pdf") << QByteArray("application/pdf") << QByteArray("%PDF-");
    QTest::newRow("letter") << QByteArray("pdf?page=letter") << QByteArray("application/pdf") << QByteArray("%PDF-");
    QTest::newRow("md") << QByteArray("md") << QByteArray("text/markdown; charset=utf-8")
                        << QByteArray("# Mary Example");
    QTest::newRow("txt") << QByteArray("txt") << QByteArray("text/plain; charset=utf-8") << QByteArray();
    QTest::newRow("json") << QByteArray("json") << QByteArray("application/json") << QByteArray("{");
}

void TestDocuments::exports()
{
    QFETCH(QByteArray, ending);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, begin);
    const ApiReply reply = m_client->get(pathOf(addDeveloper()) + "/export." + ending, m_token);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header.contains("Content-Type: " + type + "\r\n"));
    QVERIFY(reply.header.contains("attachment; filename*=UTF-8''Developer."));
    QVERIFY(reply.body.startsWith(begin));
    QVERIFY(ending.startsWith("pdf") || reply.body.contains("PostgreSQL"));
}

void TestDocuments::refusesBadExports()
{
    const QByteArray path = pathOf(addDeveloper());
    QCOMPARE(m_client->get(path + "/export.exe", m_token).status, 404);
    QCOMPARE(m_client->get(path + "/export.pdf?page=a0", m_token).status, 422);
    QCOMPARE(m_client->get(path + "/export.pdf?template=..%2F..%2Fx", m_token).status, 404);
    QCOMPARE(m_client->get(path + "/export.pdf?customization=x", m_token).status, 404);
    QCOMPARE(m_client->get("/cvs/" + test::newId().toLatin1() + "/export.pdf", m_token).status, 404);
}

void TestDocuments::customizesAndApplies()
{
    const ApiReply cv = addDeveloper();
    QCOMPARE(m_client->post(pathOf(cv) + "/customize", {{u"job_description"_s, u""_s}}, m_token).status, 422);
    const ApiReply made = customize(cv);
    QCOMPARE(made.status, 201);
    const double before = made.json()[u"score"_s].toDouble();
    QVERIFY(before > 0 && before <= 100);
    QVERIFY(made.json()[u"matched_keywords"_s].toArray().contains(u"Python"_s));
    const QJsonArray suggestions = made.json()[u"suggestions"_s].toArray();
    QVERIFY(!suggestions.isEmpty());
    const auto unasked = std::ranges::find_if(suggestions, [](const QJsonValue& suggestion) {
        return !suggestion[u"edit"_s][u"needs_confirmation"_s].toBool();
    });
    QVERIFY(unasked != suggestions.end());
    const ApiReply applied = apply(cv, (*unasked).toObject());
    QCOMPARE(applied.status, 200);
    QCOMPARE(applied.json()[u"is_applied"_s].toBool(), true);
    QVERIFY(applied.json()[u"score"_s].toDouble() >= before);
    QVERIFY(applied.json()[u"customized_data"_s].toObject() != developer());
    QVERIFY(!applied.json()[u"edit"_s][u"edits"_s].toArray().isEmpty());
    QCOMPARE(apply(cv, (*unasked).toObject()).json(), applied.json()); // once more changes nothing

    const QByteArray id = made.text(u"customization_id"_s).toLatin1();
    const QJsonObject one = m_client->get(pathOf(cv) + "/customizations/" + id, m_token).json();
    QCOMPARE(one[u"customized_data"_s], applied.json()[u"customized_data"_s]);
    QCOMPARE(one[u"score"_s], applied.json()[u"score"_s]);
    QCOMPARE(one[u"suggestions"_s].toArray().size(), suggestions.size());
    QCOMPARE(m_client->get(pathOf(cv) + "/customizations", m_token).json()[u"items"_s].toArray().size(), 1);
    const QByteArray tailored = m_client->get(pathOf(cv) + "/export.json?customization=" + id, m_token).body;
    QVERIFY(tailored != m_client->get(pathOf(cv) + "/export.json", m_token).body);
}

void TestDocuments::asksForOwnWords()
{
    const ApiReply cv = addDeveloper();
    for (const QJsonValue& suggestion : customize(cv).json()[u"suggestions"_s].toArray()) {
        if (!suggestion[u"edit"_s][u"needs_confirmation"_s].toBool()) {
            continue;
        }
        QCOMPARE(apply(cv, suggestion.toObject()).code(), u"needs-confirmation"_s);
        const ApiReply done =
            apply(cv, suggestion.toObject(), {{u"confirm"_s, u"Three years of Kubernetes at Example Ltd"_s}});
        QCOMPARE(done.status, 200);
        QVERIFY(done.body.contains("Three years of Kubernetes"));
        return;
    }
    QFAIL("this advertisement asks nothing");
}

void TestDocuments::keepsTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"O'Hara \"x\" \\ ; DROP TABLE suggestions; --"_s;
    QTest::newRow("comment") << u"/* */ <script>alert(1)</script> $1 %s {0}"_s;
    QTest::newRow("override") << u"\u202Eevil\u202C"_s;
    QTest::newRow("control") << u"a\0b\r\nX-Evil: 1"_s;
}

/// Advertisements, own words and names of files are texts and nothing else, in the database and in header fields.
void TestDocuments::keepsTextsAsTheyAre()
{
    QFETCH(QString, text);
    const ApiReply cv = addDeveloper();
    const QString advert = kAdvert + text;
    const ApiReply made = m_client->post(pathOf(cv) + "/customize", {{u"job_description"_s, advert}}, m_token);
    QCOMPARE(made.status, 201);
    const QByteArray path = pathOf(cv) + "/customizations/" + made.text(u"customization_id"_s).toLatin1();
    QCOMPARE(m_client->get(path, m_token).text(u"job_description"_s), advert);
    const ApiReply file =
        upload(form("file", QString(text).remove(u'\r').remove(u'\n').toUtf8(), "Mary Example\n"), m_token);
    QVERIFY(file.status == 201 || file.status == 415);
    const ApiReply exported =
        m_client->get(pathOf(cv) + "/export.txt?template=" + QUrl::toPercentEncoding(text), m_token);
    QVERIFY(exported.status == 200 || exported.status == 400);
    QVERIFY(!exported.header.contains("X-Evil"));
}

void TestDocuments::theCvStaysAsItIs()
{
    const ApiReply cv = addDeveloper();
    customize(cv);
    QCOMPARE(m_client->get(pathOf(cv), m_token).json(), cv.json());
}

void TestDocuments::theAccountCanBeTakenAlong()
{
    const QByteArray pdf = testFile(u"documents/writer.pdf"_s);
    QCOMPARE(upload(form("file", "../my cv.pdf", pdf), m_token).status, 201);
    customize(addDeveloper());
    const ApiReply reply = m_client->get("/account/export", m_token);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header.contains("Content-Type: application/zip"));
    const QTemporaryDir folder;
    QFile archive(folder.filePath(u"a.zip"_s));
    QVERIFY(archive.open(QIODevice::WriteOnly) && archive.write(reply.body) == reply.body.size());
    archive.close();
    QProcess unzip;
    unzip.setWorkingDirectory(folder.path());
    unzip.start(u"unzip"_s, {u"-q"_s, u"a.zip"_s});
    QVERIFY(unzip.waitForFinished() && unzip.exitCode() == 0);
    const auto read = [&folder](const QString& path) {
        QFile file(folder.filePath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(read(u"account.json"_s).contains("Mary Example"));
    QVERIFY(!read(u"account.json"_s).contains("argon2"));
    QCOMPARE(QJsonDocument::fromJson(read(u"records/cvs.json"_s)).array().size(), 2);
    QVERIFY(!QJsonDocument::fromJson(read(u"records/suggestions.json"_s)).array().isEmpty());
    QCOMPARE(QDir(folder.filePath(u"cvs"_s)).entryList(QDir::Files).size(), 2);
    QCOMPARE(read(u"files/"_s + QString::fromLatin1(sha256(pdf)) + u"/my cv.pdf"_s), pdf);
}

void TestDocuments::deletedAccountsLeaveNoFile()
{
    QCOMPARE(m_client->send("PUT", "/files/" + sha256("a"), "a", m_token, {}).status, 201);
    const QByteArray body = QJsonDocument(QJsonObject{{u"password"_s, test::kTestPassword}}).toJson();
    QCOMPARE(m_client->send("DELETE", "/account", body, m_token).status, 204);
    QCOMPARE(storedFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "TestDocuments.moc"
