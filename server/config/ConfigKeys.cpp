// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "config/ConfigKeys.h"

#include <QUrl>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::config {

namespace {

using Reader = std::function<QString(Config&, const QStringList&)>;

/// `part` and `member` name the field: &Config::http, &HttpSettings::port.
template <class Part, class Number>
Reader number(Part Config::*part, Number Part::*member, qint64 least, qint64 most)
{
    return [=](Config& config, const QStringList& values) {
        bool ok = false;
        const qint64 value = values.value(0).toLongLong(&ok);
        if (!ok || value < least || value > most) {
            return u"must be a whole number from %1 to %2"_s.arg(least).arg(most);
        }
        (config.*part).*member = Number(value);
        return QString();
    };
}

template <class Part>
Reader text(Part Config::*part, QString Part::*member)
{
    return [=](Config& config, const QStringList& values) {
        if (values.value(0).trimmed().isEmpty()) {
            return u"must not be empty"_s;
        }
        (config.*part).*member = values.value(0);
        return QString();
    };
}

QString readPrepares(Config& config, const QStringList& values)
{
    const QString value = values.value(0);
    config.database.prepares = value == u"true"_s;
    return value == u"true"_s || value == u"false"_s ? QString() : u"must be \"true\" or \"false\""_s;
}

QString readAddress(Config& config, const QStringList& values)
{
    const QString value = values.value(0);
    config.http.address = value == u"any"_s ? QHostAddress(QHostAddress::Any) : QHostAddress(value);
    return config.http.address.isNull() ? u"must be an IP address, or \"any\""_s : QString();
}

QString readProxies(Config& config, const QStringList& values)
{
    config.http.trustedProxies.clear();
    for (const QString& value : values) {
        const auto subnet = QHostAddress::parseSubnet(value);
        if (subnet.first.isNull()) {
            return u"must be addresses or networks such as \"10.0.0.0/8\""_s;
        }
        config.http.trustedProxies.append({subnet.first, subnet.second});
    }
    return {};
}

QString readOrigins(Config& config, const QStringList& values)
{
    config.http.allowedOrigins.clear();
    for (const QString& value : values) {
        const QUrl url(value, QUrl::StrictMode);
        const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
        if (!isWeb || url.host().isEmpty() || !url.path().isEmpty() || url.hasQuery()) {
            return u"must be origins such as \"https://cv.example.com\", without a path"_s;
        }
        config.http.allowedOrigins.append(value.toUtf8());
    }
    return {};
}

std::vector<ConfigKey> httpKeys()
{
    const auto part = &Config::http;
    return {{u"http.address"_s, false, readAddress},
            {u"http.port"_s, false, number(part, &HttpSettings::port, 0, 65535)},
            {u"http.loops"_s, false, number(part, &HttpSettings::loops, 1, 64)},
            {u"http.tls_certificate"_s, false, text(part, &HttpSettings::tlsCertificate)},
            {u"http.tls_key"_s, false, text(part, &HttpSettings::tlsKey)},
            {u"http.trusted_proxies"_s, true, readProxies},
            {u"http.allowed_origins"_s, true, readOrigins},
            {u"http.metrics_token"_s, false, text(part, &HttpSettings::metricsToken)},
            {u"http.connections"_s, false, number(part, &HttpSettings::connections, 1, 1'000'000)},
            {u"http.connections_per_client"_s, false, number(part, &HttpSettings::connectionsPerClient, 1, 1'000'000)}};
}

std::vector<ConfigKey> databaseKeys()
{
    const auto part = &Config::database;
    return {{u"database.application"_s, false, text(part, &DatabaseSettings::application)},
            {u"database.migration"_s, false, text(part, &DatabaseSettings::migration)},
            {u"database.prepares"_s, false, readPrepares},
            {u"database.threads"_s, false, number(part, &DatabaseSettings::threads, 0, 1000)},
            {u"database.queue"_s, false, number(part, &DatabaseSettings::queue, 1, 100'000)}};
}

std::vector<ConfigKey> authKeys()
{
    const auto part = &Config::auth;
    return {{u"auth.keys_folder"_s, false, text(part, &AuthSettings::keysFolder)},
            {u"auth.issuer"_s, false, text(part, &AuthSettings::issuer)},
            {u"auth.audience"_s, false, text(part, &AuthSettings::audience)},
            {u"auth.password_threads"_s, false, number(part, &AuthSettings::passwordThreads, 1, 64)},
            {u"auth.password_queue"_s, false, number(part, &AuthSettings::passwordQueue, 1, 10'000)},
            {u"auth.access_minutes"_s, false, number(part, &AuthSettings::accessLife, 1, 60)}};
}

std::vector<ConfigKey> documentKeys()
{
    const auto part = &Config::documents;
    return {{u"files.folder"_s, false, text(&Config::files, &FileSettings::folder)},
            {u"documents.worker"_s, false, text(part, &DocumentSettings::worker)},
            {u"documents.threads"_s, false, number(part, &DocumentSettings::threads, 1, 64)},
            {u"documents.queue"_s, false, number(part, &DocumentSettings::queue, 1, 10'000)}};
}

std::vector<ConfigKey> limitKeys()
{
    constexpr qint64 kMost = 1'000'000;
    const auto part = &Config::limits;
    return {{u"limits.logins_per_minute"_s, false, number(part, &LimitSettings::loginsPerMinute, 1, kMost)},
            {u"limits.signups_per_hour"_s, false, number(part, &LimitSettings::signupsPerHour, 1, kMost)},
            {u"limits.refreshes_per_minute"_s, false, number(part, &LimitSettings::refreshesPerMinute, 1, kMost)},
            {u"limits.failures_per_account"_s, false, number(part, &LimitSettings::failuresPerAccount, 1, kMost)},
            {u"limits.syncs_per_minute"_s, false, number(part, &LimitSettings::syncsPerMinute, 1, kMost)},
            {u"limits.uploads_per_hour"_s, false, number(part, &LimitSettings::uploadsPerHour, 1, kMost)}};
}

} // namespace

std::vector<ConfigKey> configKeys()
{
    std::vector<ConfigKey> keys;
    for (auto part : {httpKeys(), databaseKeys(), authKeys(), documentKeys(), limitKeys()}) {
        keys.insert(keys.end(), part.begin(), part.end());
    }
    return keys;
}

} // namespace cvenhancer::server::config
