// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "support/server/ApiClient.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace cvenhancer::test {

/// cvenhancer-server as a process of its own that can be killed and started again, with keys and files of its own.
class ServerProcess {
public:
    /// `migrationAddress`: for commands that work over all accounts.
    explicit ServerProcess(const QString& databaseAddress, const QString& migrationAddress = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&environment](const char* key, const QString& value) {
            environment.insert(QStringLiteral("CVENHANCER_SERVER_") + QLatin1StringView(key), value);
        };
        set("HTTP_PORT", QStringLiteral("0"));
        set("DATABASE_APPLICATION", databaseAddress);
        if (!migrationAddress.isEmpty()) {
            set("DATABASE_MIGRATION", migrationAddress);
        }
        set("AUTH_KEYS_FOLDER", m_folder.filePath(QStringLiteral("keys")));
        set("FILES_FOLDER", m_folder.filePath(QStringLiteral("files")));
        for (const char* limit : {"LIMITS_SIGNUPS_PER_HOUR", "LIMITS_LOGINS_PER_MINUTE", "LIMITS_SYNCS_PER_MINUTE"}) {
            set(limit, QStringLiteral("100000"));
        }
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
        run(QStringList{QStringLiteral("keys"), QStringLiteral("create")});
    }

    ~ServerProcess() { kill(); }
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// False when it does not listen.
    bool start()
    {
        m_process.start(program(), {QStringLiteral("serve")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        const QByteArray line = m_process.readLine().trimmed();
        m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
        return m_port != 0;
    }

    /// Without a goodbye.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// What another command of the program prints; nothing when it fails.
    QByteArray run(const QStringList& arguments) const
    {
        QProcess command;
        command.setProcessEnvironment(m_process.processEnvironment());
        command.start(program(), arguments);
        const bool good = command.waitForFinished(60'000) && command.exitCode() == 0;
        return good ? command.readAllStandardOutput().trimmed() + '\n' : QByteArray();
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] ApiClient client() const { return ApiClient(m_port); }

private:
    static QString program() { return QStringLiteral(CVENH_BIN_DIR "/cvenhancer-server"); }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace cvenhancer::test
