// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace cvenhancer::server::config {

struct HttpSettings {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 8080; ///< 0: a free one, printed at the start
    int loops = 2; ///< accept loops
    QString tlsCertificate; ///< PEM file, certificate first, then its chain; empty: plain HTTP
    QString tlsKey; ///< PEM file
    QList<std::pair<QHostAddress, int>> trustedProxies; ///< whose X-Forwarded-For counts
    QList<QByteArray> allowedOrigins; ///< CORS; empty: no web page of another origin
    QString metricsToken; ///< Bearer token for /metrics from other computers; empty: only this one may ask
    int connections = 2000;
    int connectionsPerClient = 50;
};

struct DatabaseSettings {
    QString application; ///< libpq connection string of the application role; a password belongs into a pgpass file
    QString migration; ///< the same of the role that owns the tables; only `migrate` uses it
    bool prepares = true; ///< false behind PgBouncer in transaction mode before 1.21
    int threads = 0; ///< with one connection each; 0: two for each core
    int queue = 512; ///< requests that may wait for a thread; more: 503
};

struct AuthSettings {
    QString keysFolder; ///< holds token.keys and encryption.keys, readable by the server's user only
    QString issuer = QStringLiteral("cvenhancer");
    QString audience = QStringLiteral("cvenhancer");
    int passwordThreads = 1; ///< each hash takes 19 MiB and a core for about 15 ms
    int passwordQueue = 64; ///< log-ins that may wait for one; more: 503
    std::chrono::minutes accessLife{15};
};

struct FileSettings {
    QString folder; ///< holds the encrypted contents of people's files; belongs into the backup
};

struct DocumentSettings {
    QString worker; ///< path of cvenhancer-server-worker; empty: beside the server
    int threads = 2; ///< each waits for a child process that reads or renders one document
    int queue = 32; ///< documents that may wait for one; more: 503
};

struct LimitSettings {
    int loginsPerMinute = 10; ///< of one client address
    int signupsPerHour = 5; ///< of one client address
    int refreshesPerMinute = 30; ///< of one client address
    int failuresPerAccount = 5; ///< within 15 minutes, before log-ins of that account are slowed down
    int syncsPerMinute = 120; ///< pulls and pushes of one account
    int uploadsPerHour = 30; ///< of one account
};

/// Everything the server can be told, checked. Built by loadConfig and then unchanged.
struct Config {
    HttpSettings http;
    DatabaseSettings database;
    AuthSettings auth;
    FileSettings files;
    DocumentSettings documents;
    LimitSettings limits;
};

} // namespace cvenhancer::server::config
