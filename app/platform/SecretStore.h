// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

namespace cvenhancer::platform {

/// Where secrets (log-in tokens, an AI provider's key) live: the system's keychain by QtKeychain, never a file of ours.
/// Where there is no keychain, or it is locked and stays so, secrets are kept in memory until the program ends, and
/// isPersistent() says so. Lives on the GUI thread, which runs an event loop.
class SecretStore : public QObject {
    Q_OBJECT

public:
    enum class Backend {
        Keychain,
        Memory, ///< for tests, and for who wants nothing kept
    };

    /// `service` is the name the keychain shows the secrets under.
    explicit SecretStore(QString service, Backend backend = Backend::Keychain, QObject* parent = nullptr);

    /// A name of its own for each profile, so that profiles do not mix.
    [[nodiscard]] static QString serviceFor(const QString& profileFolder);

    /// The secret, empty when there is none. Never fails: what cannot be read counts as not there.
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString& key);
    /// Answers when the secret is kept, in the keychain or in memory.
    [[nodiscard]] QFuture<Result<>> write(const QString& key, const QByteArray& secret);
    [[nodiscard]] QFuture<Result<>> remove(const QString& key);

    /// False as soon as a secret could only be kept in memory.
    [[nodiscard]] bool isPersistent() const { return m_isPersistent; }

Q_SIGNALS:
    void persistenceChanged(bool isPersistent);

private:
    void setPersistent(bool isPersistent);

    QString m_service;
    Backend m_backend;
    bool m_isPersistent;
    QHash<QString, QByteArray> m_memory;
};

} // namespace cvenhancer::platform
