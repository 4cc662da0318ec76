// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace cvenhancer::platform {

/// Sees to it that one program works on a profile: the first one holds a lock file in the profile folder and listens
/// on a local socket of this user; a later one hands its files over and ends. No network socket. Lives on the GUI
/// thread, owned by the composition root.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        First, ///< go on; filesReceived() tells of later ones
        HandedOver, ///< another one took the files and shows its window
        NoAnswer, ///< another one holds the lock and does not answer
    };

    explicit SingleInstance(const QString& profileFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Called once, before the event loop; waits at most two seconds for another program's answer. A profile that takes
    /// no lock file (read-only) counts as First.
    [[nodiscard]] Outcome start(const QStringList& files);

Q_SIGNALS:
    /// Somebody started the program again, maybe with files (absolute paths).
    void filesReceived(const QStringList& files);

private:
    [[nodiscard]] bool handOver(const QStringList& files) const;
    void listen();
    void onNewConnection();

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace cvenhancer::platform
