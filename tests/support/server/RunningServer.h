// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "cli/ServerAssembly.h"
#include "support/server/ApiClient.h"
#include "support/server/TestDatabase.h"

#include <QTemporaryDir>

#include <atomic>

namespace cvenhancer::test {

/// A clock that many threads read and the test moves.
class SharedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void advance(std::chrono::seconds time) { m_ms += std::chrono::milliseconds(time).count(); }

private:
    std::atomic<qint64> m_ms = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
};

/// The whole server in this process, with keys of its own, on 127.0.0.1 and a free port. Limits of one client address
/// are raised, because all tests come from one; their defaults have tests of their own.
struct RunningServer {
    QTemporaryDir keys;
    SharedClock clock;
    server::config::Config config;
    std::unique_ptr<server::cli::ServerAssembly> assembly;

    explicit RunningServer(const QString& databaseAddress)
    {
        for (const QString& path :
             {server::cli::tokenKeysPath(keys.path()), server::cli::encryptionKeysPath(keys.path())}) {
            const auto saved = server::auth::KeyRing::generate(clock.now()).save(path);
            Q_UNUSED(saved);
        }
        config.http.port = 0;
        config.database.application = databaseAddress;
        config.database.threads = 2;
        config.auth.keysFolder = keys.path();
        config.limits = {100'000, 100'000, 100'000, 5, 100'000, 100'000};
        config.files.folder = keys.filePath(QStringLiteral("files"));
        config.documents.worker = QStringLiteral(CVENH_BIN_DIR "/cvenhancer-server-worker");
    }

    /// False when it does not listen.
    bool start()
    {
        auto started = server::cli::ServerAssembly::start(config, clock, {});
        assembly = started ? *std::move(started) : nullptr;
        return assembly != nullptr;
    }

    [[nodiscard]] ApiClient client() const { return ApiClient(assembly->server().port()); }
};

} // namespace cvenhancer::test
