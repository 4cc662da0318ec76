// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "fakes/MemoryLocalStore.h"
#include "fakes/MemorySyncServer.h"
#include "sync/SyncEngine.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <vector>

namespace cvenhancer::test {

/// Several devices, one server, a bad network and users who do what users do. Everything follows from the seed.
/// After Hughes, Pierce, Arts, Norell, "Mysteries of Dropbox" (2016): a model of what must be true in the end, and
/// random work, faults and crashes on the way.
class SyncSimulation {
public:
    explicit SyncSimulation(quint32 seed);

    void run(int steps);
    /// Lets all devices sync without faults until nothing is left to do. Empty, or what is wrong.
    QString settle();
    /// What was done, line by line: the script of a failure.
    [[nodiscard]] QStringList log() const { return m_log; }

private:
    struct Device {
        QString name;
        QUuid id;
        MemoryLocalStore store;
        MemoryLocalStore::Content backup;
    };

    void step();
    void edit(Device& device);
    void createCv(Device& device);
    void changeCv(Device& device, sync::Record record);
    void changeSuggestion(Device& device, const sync::Record& cv);
    void changeLetter(Device& device);
    void writeByRest();
    void backUpOrRestoreServer();
    void backUpOrRestoreDevice(Device& device);
    void forgetWhatIsGone();
    /// One round; with faults it may end anywhere.
    bool syncRound(Device& device, bool withFaults);
    bool handle(sync::SyncEngine& engine, const QString& cursor, bool withFaults);
    bool handle(Device& device, sync::SyncEngine& engine, const sync::PushRequest& request, bool withFaults);

    [[nodiscard]] QString findDifference() const;
    [[nodiscard]] QString findLoss() const;
    [[nodiscard]] QString everything() const;

    QList<sync::Record> recordsOf(const Device& device, sync::RecordType type, bool deletedToo) const;
    QString newToken();
    QString time();
    QUuid newId();
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    Device& anyDevice() { return m_devices[static_cast<size_t>(m_random.bounded(static_cast<int>(m_devices.size())))]; }
    void note(const QString& line) { m_log.append(line); }

    QRandomGenerator m_random;
    std::vector<Device> m_devices;
    MemorySyncServer m_server;
    MemorySyncServer::Content m_serverBackup;
    QSet<QString> m_tokens; ///< words somebody wrote and nobody who had seen them took away
    int m_number = 0;
    QStringList m_log;
};

} // namespace cvenhancer::test
