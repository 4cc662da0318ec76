// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/Commands.h"

#include "cli/Backup.h"
#include "cli/JsonLog.h"
#include "cli/ServerAssembly.h"
#include "cli/SignalWatcher.h"
#include "services/MaintenanceService.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::cli {

namespace {

constexpr std::chrono::seconds kDrainTime{10};

Exit reportFailure(const Error& error)
{
    const Error& first = error.cause ? *error.cause : error;
    qCritical("%s",
              qPrintable(u"%1: %2 %3"_s.arg(errorCodeName(error.code), error.subject, first.detail).simplified()));
    return Exit::Failed;
}

void say(const QString& text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

QString addressOf(const config::HttpSettings& settings, quint16 port)
{
    const QString scheme = settings.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s;
    const bool isV6 = settings.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host =
        settings.address == QHostAddress(QHostAddress::Any) ? u"0.0.0.0"_s : settings.address.toString();
    return u"%1://%2:%3"_s.arg(scheme, isV6 ? u'[' + host + u']' : host).arg(port);
}

Result<> createKeyFile(const QString& path)
{
    if (QFile::exists(path)) {
        return auth::KeyRing::load(path).map([](const auth::KeyRing&) {});
    }
    return auth::KeyRing::generate(QDateTime::currentDateTimeUtc()).save(path);
}

Result<> rotateKeyFile(const QString& path)
{
    return auth::KeyRing::load(path).and_then([&path](auth::KeyRing ring) {
        ring.rotate(QDateTime::currentDateTimeUtc());
        return ring.save(path);
    });
}

/// What the commands over all accounts stand on.
struct Maintenance {
    auth::KeySource keys;
    storage::DiskFileStore files;
    SystemClock clock;
    services::MaintenanceService service;
    database::Connection owner;

    Maintenance(const config::Config& config, auth::KeyRing ring)
        : keys(std::move(ring))
        , files(config.files.folder)
        , service(keys, files, clock)
        , owner({config.database.migration, std::chrono::milliseconds(0), std::chrono::minutes(30)})
    {
    }
    Q_DISABLE_COPY_MOVE(Maintenance)
};

/// Runs `work` with the server's keys and the owner's connection, and says what it came to.
Exit maintain(const config::Config& config, const std::function<Result<QString>(Maintenance&)>& work)
{
    if (config.database.migration.isEmpty()) {
        qCritical("database.migration: is missing");
        return Exit::Usage;
    }
    const auto ring = auth::KeyRing::load(encryptionKeysPath(config.auth.keysFolder));
    if (!ring) {
        return reportFailure(ring.error());
    }
    Maintenance maintenance(config, *ring);
    const auto done = work(maintenance);
    if (!done) {
        return reportFailure(done.error());
    }
    say(*done);
    return Exit::Ok;
}

} // namespace

Exit serve(const config::Config& config)
{
    useJsonLog();
    const SystemClock clock;
    auto assembly = ServerAssembly::start(config, clock, logAccess);
    if (!assembly) {
        return reportFailure(assembly.error());
    }
    http::Server& server = (*assembly)->server();
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &server, [&server] { server.drain(kDrainTime); });
    QObject::connect(&server, &http::Server::drained, QCoreApplication::instance(), &QCoreApplication::quit);
    QObject::connect(&signalWatcher, &SignalWatcher::reloadRequested, &server, [&assembly] {
        if (auto done = (*assembly)->reload(); !done) {
            reportFailure(done.error());
        }
    });
    say(u"listening on %1"_s.arg(addressOf(config.http, server.port())));
    QCoreApplication::exec();
    return Exit::Ok;
}

Exit migrate(const config::Config& config)
{
    if (config.database.migration.isEmpty()) {
        qCritical("database.migration: is missing");
        return Exit::Usage;
    }
    using namespace std::chrono_literals;
    database::Connection owner({config.database.migration, 0ms, 30min}); // a large table may take its time
    const auto applied = compiledMigrations().and_then(
        [&owner](const QList<Migration>& migrations) { return database::Migrator(migrations).migrate(owner); });
    if (!applied) {
        return reportFailure(applied.error());
    }
    say(u"%1 migrations applied"_s.arg(*applied));
    return Exit::Ok;
}

Exit createKeys(const config::Config& config)
{
    const QString folder = config.auth.keysFolder;
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)) {
        return reportFailure({ErrorCode::FileNotWritable, folder, {}, nullptr});
    }
    const auto done =
        createKeyFile(tokenKeysPath(folder)).and_then([&folder] { return createKeyFile(encryptionKeysPath(folder)); });
    return done ? Exit::Ok : reportFailure(done.error());
}

Exit rotateKeys(const config::Config& config)
{
    const QString folder = config.auth.keysFolder;
    const auto done =
        rotateKeyFile(tokenKeysPath(folder)).and_then([&folder] { return rotateKeyFile(encryptionKeysPath(folder)); });
    return done ? Exit::Ok : reportFailure(done.error());
}

Exit rewrapKeys(const config::Config& config)
{
    return maintain(config, [](Maintenance& maintenance) {
        return maintenance.service.rewrapKeys(maintenance.owner).map([](int count) {
            return u"%1 keys put under the newest one"_s.arg(count);
        });
    });
}

Exit purge(const config::Config& config)
{
    return maintain(config, [](Maintenance& maintenance) {
        return maintenance.service.purge(maintenance.owner).map([](const services::PurgeReport& report) {
            return u"%1 rows emptied, %2 removed, %3 answers, %4 tokens, %5 files"_s.arg(report.emptied)
                .arg(report.removed)
                .arg(report.answers)
                .arg(report.tokens)
                .arg(report.files);
        });
    });
}

Exit resetUser(const config::Config& config, const QString& email)
{
    return maintain(
        config, [&email](Maintenance& maintenance) { return maintenance.service.resetUser(maintenance.owner, email); });
}

Exit backUpTo(const config::Config& config, const QString& folder)
{
    const auto done = backUp(config, folder);
    if (!done) {
        return reportFailure(done.error());
    }
    say(u"backup written to %1; it holds the keys: keep it as safe as the server"_s.arg(folder));
    return Exit::Ok;
}

Exit restoreFrom(const config::Config& config, const QString& folder)
{
    const auto done = restore(config, folder);
    if (!done) {
        return reportFailure(done.error());
    }
    say(u"restored from %1; devices will compare everything with it"_s.arg(folder));
    return Exit::Ok;
}

} // namespace cvenhancer::server::cli
