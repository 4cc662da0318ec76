// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "auth/AccessTokens.h"
#include "auth/DataKeys.h"
#include "auth/Passwords.h"
#include "base/Clock.h"
#include "config/Config.h"
#include "database/Migrator.h"
#include "database/Pool.h"
#include "http/Server.h"
#include "limits/LoginThrottle.h"
#include "limits/MemoryRateLimiter.h"
#include "metrics/Metrics.h"
#include "services/AccountExportService.h"
#include "services/AccountService.h"
#include "services/CustomizationService.h"
#include "services/CvService.h"
#include "services/DocumentService.h"
#include "services/SessionService.h"
#include "services/SyncService.h"

#include <memory>

namespace cvenhancer::server::cli {

/// The keys of a running server, from the files of its keys folder.
struct ServerKeys {
    auth::KeyRing tokens;
    auth::KeyRing encryption;
};

/// Errors: those of KeyRing::load.
[[nodiscard]] Result<ServerKeys> loadKeys(const QString& folder);
QString tokenKeysPath(const QString& folder);
QString encryptionKeysPath(const QString& folder);

/// The migrations compiled into the program. Errors: those of loadMigrations.
[[nodiscard]] Result<QList<Migration>> compiledMigrations();

/// A whole server in one object: everything a configuration says, built in the order it depends on and taken down in
/// the reverse. Lives on the thread that makes it, which needs an event loop; tests start several.
class ServerAssembly {
public:
    /// Listens when it returns. Errors: those of loadKeys, http::Server::start and Passwords::create. A database that
    /// is away is none: the server answers 503 until it is there.
    [[nodiscard]] static Result<std::unique_ptr<ServerAssembly>> start(const config::Config& config, const Clock& clock,
                                                                       http::AccessObserver observer);
    ~ServerAssembly();
    Q_DISABLE_COPY_MOVE(ServerAssembly)

    [[nodiscard]] http::Server& server() { return *m_server; }
    /// Every route as "GET /cvs/{id}".
    [[nodiscard]] QStringList routes() { return router().routes(); }
    /// Reads certificate and key files again. On an error everything stays as it was.
    [[nodiscard]] Result<> reload();

private:
    ServerAssembly(const config::Config& config, const Clock& clock, ServerKeys keys, auth::Passwords passwords,
                   QList<Migration> migrations);

    [[nodiscard]] http::Router router();
    void addGauges();

    const config::Config m_config;
    const Clock& m_clock;
    auth::KeySource m_tokenKeys;
    auth::KeySource m_encryptionKeys;
    auth::AccessTokens m_tokens;
    auth::DataKeys m_dataKeys;
    auth::Passwords m_passwords;
    database::Migrator m_migrator;
    metrics::Metrics m_metrics;
    limits::MemoryRateLimiter m_rateLimiter;
    limits::LoginThrottle m_throttle;
    storage::DiskFileStore m_fileStore;
    services::SessionService m_sessions;
    services::AccountService m_accounts;
    services::CvService m_cvs;
    services::SyncService m_sync;
    documents::DocumentWorker m_worker;
    services::FileService m_files;
    services::AccountExportService m_accountExports;
    services::DocumentService m_documents;
    services::CustomizationService m_customizations;
    database::Pool m_dataPool;
    database::Pool m_passwordPool;
    database::Pool m_documentPool;
    std::unique_ptr<http::Server> m_server; ///< last: no request comes once it is gone
};

} // namespace cvenhancer::server::cli
