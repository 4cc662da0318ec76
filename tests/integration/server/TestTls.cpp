// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Server.h"
#include "support/server/TestClient.h"

#include <QFile>
#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace cvenhancer;
using namespace cvenhancer::server::http;

namespace {

const QByteArray kAsk = "GET /now HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// A certificate of its own with its key, made by openssl.
TlsFiles makeCertificate(const QTemporaryDir& folder, const QString& name)
{
    const TlsFiles files{folder.filePath(name + u".pem"_s), folder.filePath(name + u".key"_s)};
    QProcess::execute(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                       u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, files.key,
                       u"-out"_s, files.certificate});
    return files;
}

ServerOptions optionsFor(const TlsFiles& files)
{
    ServerOptions options;
    options.tls = files;
    options.limits.connectionsPerClient = 500;
    return options;
}

Router oneRoute()
{
    Router router;
    router.add({Method::Get, u"/now"_s, [](const Request& request, const Responder& responder) {
                    responder(Reply::bytes(200, "text/plain", request.isSecure ? "secure" : "open"));
                }});
    return router;
}

/// What came back over TLS, and whose certificate it was; empty when there was no handshake.
struct TlsAnswer {
    QByteArray bytes;
    QString name;
};

TlsAnswer ask(quint16 port, QSsl::SslProtocol protocol)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // nobody has signed it
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!socket.waitForEncrypted(5000)) {
        return {};
    }
    socket.write(kAsk);
    TlsAnswer answer;
    while (!answer.bytes.endsWith("secure") && socket.waitForReadyRead(5000)) {
        answer.bytes += socket.readAll();
    }
    answer.name = socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    return answer;
}

} // namespace

/// The server's own TLS, over real sockets.
class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void refusesOldVersionsAndPlainText();
    void silentClientsHoldNobodyUp();
    void answers_data();
    void answers();
    void newCertificatesCountAfterAReload();

private:
    QTemporaryDir m_folder;
    TlsFiles m_files;
    TlsFiles m_others;
};

void TestTls::initTestCase()
{
    m_files = makeCertificate(m_folder, u"first"_s);
    m_others = makeCertificate(m_folder, u"second"_s);
    QVERIFY(QFile::exists(m_files.certificate) && QFile::exists(m_others.key));
    QFile text(m_folder.filePath(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no PEM") > 0);
}

void TestTls::refusesBadFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no certificate") << u"none"_s << u"first.key"_s << ErrorCode::FileNotReadable;
    QTest::newRow("no key") << u"first.pem"_s << u"none"_s << ErrorCode::FileNotReadable;
    QTest::newRow("text as certificate") << u"text"_s << u"first.key"_s << ErrorCode::DamagedFile;
    QTest::newRow("text as key") << u"first.pem"_s << u"text"_s << ErrorCode::DamagedFile;
    QTest::newRow("key of another") << u"first.pem"_s << u"second.key"_s << ErrorCode::DamagedFile;
}

void TestTls::refusesBadFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    const auto server = Server::start(optionsFor({m_folder.filePath(certificate), m_folder.filePath(key)}), oneRoute());
    QVERIFY(!server);
    QTEST(server.error().code, "code");
}

void TestTls::refusesOldVersionsAndPlainText()
{
    const auto server = Server::start(optionsFor(m_files), oneRoute());
    QVERIFY(server);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QVERIFY(ask((*server)->port(), QSsl::TlsV1_1).bytes.isEmpty());
    QT_WARNING_POP
    test::TestClient plain((*server)->port());
    plain.send(kAsk);
    QVERIFY(!plain.receive().contains("200"));
    QVERIFY(plain.isClosedWithin(5000));
}

void TestTls::silentClientsHoldNobodyUp()
{
    const auto server = Server::start(optionsFor(m_files), oneRoute());
    QVERIFY(server);
    std::vector<std::unique_ptr<test::TestClient>> silent;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(std::make_unique<test::TestClient>((*server)->port()));
    }
    QVERIFY(ask((*server)->port(), QSsl::TlsV1_3).bytes.endsWith("secure"));
}

void TestTls::answers_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
}

void TestTls::answers()
{
    QFETCH(QSsl::SslProtocol, protocol);
    const auto server = Server::start(optionsFor(m_files), oneRoute());
    QVERIFY(server);
    const TlsAnswer answer = ask((*server)->port(), protocol);
    QVERIFY(answer.bytes.endsWith("secure"));
    QVERIFY(answer.bytes.contains("Strict-Transport-Security: max-age="));
}

void TestTls::newCertificatesCountAfterAReload()
{
    const TlsFiles files{m_folder.filePath(u"used.pem"_s), m_folder.filePath(u"used.key"_s)};
    const auto use = [&files](const TlsFiles& source) {
        QFile::remove(files.certificate);
        QFile::remove(files.key);
        return QFile::copy(source.certificate, files.certificate) && QFile::copy(source.key, files.key);
    };
    QVERIFY(use(m_files));
    const auto server = Server::start(optionsFor(files), oneRoute());
    QVERIFY(server);
    QCOMPARE(ask((*server)->port(), QSsl::TlsV1_3).name, u"first"_s);
    QVERIFY(use(m_others));
    QVERIFY((*server)->reloadTls());
    QTRY_COMPARE(ask((*server)->port(), QSsl::TlsV1_3).name, u"second"_s);
    QVERIFY(QFile::remove(files.key));
    QVERIFY(!(*server)->reloadTls());
    QCOMPARE(ask((*server)->port(), QSsl::TlsV1_3).name, u"second"_s); // and everything stays
}

QTEST_GUILESS_MAIN(TestTls)
#include "TestTls.moc"
