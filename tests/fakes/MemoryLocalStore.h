// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sync/LocalStore.h"

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace cvenhancer::test {

/// A device's store in memory. `crashAfter` makes the n-th write from now fail, as if the program had ended there: the
/// transaction is undone.
class MemoryLocalStore : public sync::LocalStore {
public:
    using Key = std::pair<int, QUuid>;

    struct Content {
        QMap<Key, sync::LocalRecord> records;
        QMap<Key, sync::Record> bases;
        QMap<Key, QSet<QByteArray>> seen;
        QMap<Key, qint64> rejected; ///< the change count that was refused
        QList<std::pair<sync::Record, sync::RecordConflict>> conflicts;
        sync::Progress progress;
    };

    static Key key(sync::RecordType type, const QUuid& id) { return {static_cast<int>(type), id}; }

    /// A change by the user.
    void edit(const sync::Record& record)
    {
        sync::LocalRecord& local = content.records[key(record.type, record.id)];
        const qint64 rev = local.record.rev;
        local.record = record;
        local.record.rev = rev;
        local.isDirty = true;
        ++local.changeCount;
    }

    void crashAfter(int writes) { m_writesLeft = writes; }
    void restart() { m_writesLeft = -1; }

    Result<> transaction(const std::function<Result<>()>& work) override
    {
        const Content before = content;
        Result<> result = work();
        if (result) {
            result = write();
        }
        if (!result) {
            content = before;
        }
        return result;
    }

    Result<sync::Progress> progress() override { return content.progress; }
    Result<> saveProgress(const sync::Progress& progress) override
    {
        content.progress = progress;
        return write();
    }

    Result<std::optional<sync::LocalRecord>> find(sync::RecordType type, const QUuid& id) override
    {
        const auto found = content.records.constFind(key(type, id));
        return found == content.records.constEnd() ? std::nullopt : std::optional(*found);
    }

    Result<> put(const sync::LocalRecord& record) override
    {
        content.records[key(record.record.type, record.record.id)] = record;
        return write();
    }

    Result<QList<sync::LocalRecord>> dirty(int limit) override
    {
        QList<sync::LocalRecord> found;
        for (auto it = content.records.cbegin(); it != content.records.cend() && found.size() < limit; ++it) {
            if (it->isDirty && content.rejected.value(it.key(), -1) != it->changeCount) {
                found.append(*it);
            }
        }
        return found;
    }

    Result<> reject(sync::RecordType type, const QUuid& id, const QString&) override
    {
        content.rejected[key(type, id)] = content.records.value(key(type, id)).changeCount;
        return write();
    }

    Result<std::optional<sync::Record>> base(sync::RecordType type, const QUuid& id) override
    {
        const auto found = content.bases.constFind(key(type, id));
        return found == content.bases.constEnd() ? std::nullopt : std::optional(*found);
    }

    Result<> saveBase(const sync::Record& record) override
    {
        content.bases[key(record.type, record.id)] = record;
        content.seen[key(record.type, record.id)].insert(digest(record));
        return write();
    }

    Result<bool> hasSeen(const sync::Record& record) override
    {
        return content.seen.value(key(record.type, record.id)).contains(digest(record));
    }

    Result<> addConflicts(const sync::Record& record, const QList<sync::RecordConflict>& conflicts) override
    {
        for (const sync::RecordConflict& conflict : conflicts) {
            content.conflicts.append({record, conflict});
        }
        return write();
    }

    Result<> forgetServer() override
    {
        content.progress = {};
        for (sync::LocalRecord& local : content.records) {
            local.record.rev = 0;
            local.isDirty = true;
        }
        return write();
    }

    Content content;

private:
    static QByteArray digest(const sync::Record& record)
    {
        return QJsonDocument(record.data).toJson(QJsonDocument::Compact) + (record.deleted ? '1' : '0');
    }

    Result<> write()
    {
        if (m_writesLeft < 0) {
            return {};
        }
        if (m_writesLeft == 0) {
            return failure(ErrorCode::Cancelled);
        }
        --m_writesLeft;
        return {};
    }

    int m_writesLeft = -1; ///< -1: no crash
};

} // namespace cvenhancer::test
