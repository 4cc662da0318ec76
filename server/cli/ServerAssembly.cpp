// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/ServerAssembly.h"

#include "handlers/AuthHandler.h"
#include "handlers/CustomizationHandler.h"
#include "handlers/CvHandler.h"
#include "handlers/DocumentHandler.h"
#include "handlers/FileHandler.h"
#include "handlers/HealthHandler.h"
#include "handlers/OperationsHandler.h"
#include "handlers/SyncHandler.h"

#include <QDir>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::cli {

namespace {

constexpr int kThreadsPerCore = 2; ///< measured: more only queue inside the database

/// A storm of log-ins takes what the others leave: measured, the requests of those who are in keep their pace.
constexpr int kPasswordNiceness = 15;

database::PoolOptions dataPool(const config::DatabaseSettings& settings)
{
    const int threads = settings.threads > 0 ? settings.threads : kThreadsPerCore * QThread::idealThreadCount();
    database::PoolOptions options;
    options.connection.address = settings.application;
    options.connection.prepares = settings.prepares;
    options.threads = threads;
    options.queue = settings.queue;
    return options;
}

database::PoolOptions passwordPool(const config::Config& config)
{
    database::PoolOptions options;
    options.connection.address = config.database.application;
    options.connection.prepares = config.database.prepares;
    options.threads = config.auth.passwordThreads;
    options.queue = config.auth.passwordQueue;
    options.niceness = kPasswordNiceness;
    return options;
}

database::PoolOptions documentPool(const config::Config& config)
{
    database::PoolOptions options;
    options.connection.address = config.database.application;
    options.connection.prepares = config.database.prepares;
    options.threads = config.documents.threads;
    options.queue = config.documents.queue;
    options.patience = std::chrono::seconds(20); // a document may take a while, and somebody looks at a progress bar
    return options;
}

handlers::AuthRates authRates(const config::LimitSettings& settings)
{
    return {{settings.signupsPerHour, std::chrono::hours(1)},
            {settings.loginsPerMinute, std::chrono::minutes(1)},
            {settings.refreshesPerMinute, std::chrono::minutes(1)}};
}

http::ServerOptions serverOptions(const config::HttpSettings& settings, http::AccessObserver observer)
{
    http::ServerOptions options;
    options.address = settings.address;
    options.port = settings.port;
    options.loops = settings.loops;
    options.limits.connections = settings.connections;
    options.limits.connectionsPerClient = settings.connectionsPerClient;
    options.trustedProxies = settings.trustedProxies;
    options.observer = std::move(observer);
    if (!settings.tlsCertificate.isEmpty()) {
        options.tls = http::TlsFiles{settings.tlsCertificate, settings.tlsKey};
    }
    return options;
}

} // namespace

QString tokenKeysPath(const QString& folder)
{
    return QDir(folder).filePath(u"token.keys"_s);
}

QString encryptionKeysPath(const QString& folder)
{
    return QDir(folder).filePath(u"encryption.keys"_s);
}

Result<ServerKeys> loadKeys(const QString& folder)
{
    CVENH_TRY(tokens, auth::KeyRing::load(tokenKeysPath(folder)));
    CVENH_TRY(encryption, auth::KeyRing::load(encryptionKeysPath(folder)));
    return ServerKeys{tokens, encryption};
}

Result<QList<Migration>> compiledMigrations()
{
    return loadMigrations(u":/cvenhancer/migrations/postgres"_s);
}

ServerAssembly::ServerAssembly(const config::Config& config, const Clock& clock, ServerKeys keys,
                               auth::Passwords passwords, QList<Migration> migrations)
    : m_config(config)
    , m_clock(clock)
    , m_tokenKeys(std::move(keys.tokens))
    , m_encryptionKeys(std::move(keys.encryption))
    , m_tokens(m_tokenKeys, {config.auth.issuer, config.auth.audience, config.auth.accessLife})
    , m_dataKeys(m_encryptionKeys)
    , m_passwords(std::move(passwords))
    , m_migrator(std::move(migrations))
    , m_throttle(config.limits.failuresPerAccount)
    , m_fileStore(config.files.folder)
    , m_sessions(m_tokens, clock)
    , m_accounts(m_passwords, m_dataKeys, m_throttle, m_sessions, m_fileStore, clock)
    , m_cvs(m_dataKeys, clock)
    , m_sync(m_dataKeys, clock)
    , m_worker(config.documents.worker.isEmpty() ? documents::DocumentWorker::defaultProgram()
                                                 : config.documents.worker)
    , m_files(m_fileStore, m_dataKeys, clock)
    , m_accountExports(m_files, m_dataKeys, clock)
    , m_documents(m_worker, m_files, m_dataKeys, clock)
    , m_customizations(m_worker, m_dataKeys, clock)
    , m_dataPool(dataPool(config.database))
    , m_passwordPool(passwordPool(config))
    , m_documentPool(documentPool(config))
{
}

ServerAssembly::~ServerAssembly() = default;

Result<std::unique_ptr<ServerAssembly>> ServerAssembly::start(const config::Config& config, const Clock& clock,
                                                              http::AccessObserver observer)
{
    CVENH_TRY(keys, loadKeys(config.auth.keysFolder));
    CVENH_TRY(passwords, auth::Passwords::create());
    CVENH_TRY(migrations, compiledMigrations());
    std::unique_ptr<ServerAssembly> assembly(new ServerAssembly(config, clock, keys, passwords, migrations));
    const auto observe = [observer = std::move(observer),
                          &metrics = assembly->m_metrics](const http::AccessRecord& record) {
        metrics.count(record);
        if (observer) {
            observer(record);
        }
    };
    assembly->addGauges();
    CVENH_TRY(server, http::Server::start(serverOptions(config.http, observe), assembly->router()));
    assembly->m_server = std::move(server);
    return assembly;
}

void ServerAssembly::addGauges()
{
    const QByteArray waiting = "cvenhancer_pool_waiting";
    const QByteArray help = "Requests that wait for a thread.";
    const auto addPool = [&](const QByteArray& name, const database::Pool& pool) {
        m_metrics.add({waiting, help, name, [&pool] { return static_cast<double>(pool.waiting()); }});
    };
    addPool("data", m_dataPool);
    addPool("passwords", m_passwordPool);
    addPool("documents", m_documentPool);
    m_metrics.add({"cvenhancer_connections", "Open connections of clients.", {}, [this] {
                       return static_cast<double>(m_server ? m_server->connectionCount() : 0);
                   }});
}

http::Router ServerAssembly::router()
{
    http::Router router(http::CorsRules{m_config.http.allowedOrigins});
    handlers::Api api(router, {m_dataPool, m_passwordPool, m_documentPool},
                      handlers::RateLimitStage(m_rateLimiter, m_clock), handlers::TokenStage(m_tokens, m_clock));
    handlers::HealthHandler(m_migrator).addRoutes(api);
    handlers::AuthHandler(m_accounts, m_sessions, m_accountExports, authRates(m_config.limits)).addRoutes(api);
    handlers::CvHandler(m_cvs).addRoutes(api);
    handlers::SyncHandler(m_sync, {m_config.limits.syncsPerMinute, std::chrono::minutes(1)}).addRoutes(api);
    handlers::OperationsHandler(m_metrics, m_config.http.metricsToken.toUtf8()).addRoutes(api);
    handlers::FileHandler(m_files).addRoutes(api);
    handlers::DocumentHandler(m_documents, {m_config.limits.uploadsPerHour, std::chrono::hours(1)}).addRoutes(api);
    handlers::CustomizationHandler(m_customizations).addRoutes(api);
    return router;
}

Result<> ServerAssembly::reload()
{
    CVENH_TRY(keys, loadKeys(m_config.auth.keysFolder));
    if (auto tls = m_server->reloadTls(); !tls) {
        return tls;
    }
    m_tokenKeys.replace(keys.tokens);
    m_encryptionKeys.replace(keys.encryption);
    return {};
}

} // namespace cvenhancer::server::cli
