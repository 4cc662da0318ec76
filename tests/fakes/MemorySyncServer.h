// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sync/Messages.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <utility>

namespace cvenhancer::test {

/// The sync side of one account on a server, in memory, by the rules of sync/Messages.h.
class MemorySyncServer {
public:
    using Key = std::pair<int, QUuid>;

    struct Content {
        QMap<Key, sync::Record> records;
        QMap<QUuid, std::pair<QByteArray, sync::PushAnswer>> pushes; ///< request and answer by push id
        QString epoch = QStringLiteral("a");
        qint64 rev = 0;
    };

    /// Empty: resync required.
    std::optional<sync::PullPage> pull(const QString& cursor, int limit)
    {
        const QString epoch = cursor.section(u'.', 0, 0);
        const qint64 seen = cursor.section(u'.', 1).toLongLong();
        if (!cursor.isEmpty() && (epoch != content.epoch || seen > content.rev)) {
            return std::nullopt;
        }
        QList<sync::Record> newer;
        for (const sync::Record& record : std::as_const(content.records)) {
            if (record.rev > seen) {
                newer.append(record);
            }
        }
        std::ranges::sort(newer, {}, &sync::Record::rev);
        sync::PullPage page{newer.mid(0, limit), cursor, newer.size() > limit,
                            QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
        const qint64 last = page.changes.isEmpty() ? seen : page.changes.last().rev;
        page.cursor = content.epoch + u'.' + QString::number(last);
        return page;
    }

    /// Empty: resync required.
    std::optional<sync::PushAnswer> push(const sync::PushRequest& request)
    {
        if (request.cursor.section(u'.', 0, 0) != content.epoch) {
            return std::nullopt;
        }
        const QByteArray body = QJsonDocument(sync::toJson(request)).toJson();
        if (content.pushes.contains(request.pushId)) {
            Q_ASSERT(content.pushes[request.pushId].first == body);
            return content.pushes[request.pushId].second;
        }
        sync::PushAnswer answer;
        for (const sync::Operation& operation : request.operations) {
            answer.results.append(store(operation));
        }
        content.pushes[request.pushId] = {body, answer};
        return answer;
    }

    /// A write by REST: replaces what is there.
    void write(sync::Record record)
    {
        record.rev = ++content.rev;
        content.records[key(record)] = record;
    }

    static Key key(const sync::Record& record) { return {static_cast<int>(record.type), record.id}; }

    Content content;

private:
    sync::OperationResult store(const sync::Operation& operation)
    {
        const auto current = content.records.constFind(key(operation.record));
        const qint64 rev = current == content.records.constEnd() ? 0 : current->rev;
        if (rev != operation.record.rev && rev != 0) {
            return {operation.opId, sync::OperationStatus::Stale, 0, *current, {}};
        }
        const QUuid parent = QUuid::fromString(operation.record.data.value(QStringLiteral("cv_id")).toString());
        if (!parent.isNull() && !content.records.contains({static_cast<int>(sync::RecordType::Cv), parent})) {
            return {operation.opId, sync::OperationStatus::MissingParent, 0, {}, {}};
        }
        write(operation.record);
        return {operation.opId, sync::OperationStatus::Ok, content.rev, {}, {}};
    }
};

} // namespace cvenhancer::test
