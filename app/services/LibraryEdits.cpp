// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibraryEdits.h"

#include "base/Uuid.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/FileRepository.h"
#include "storage/FileStore.h"
#include "storage/TagRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

Result<> replaceTags(sql::Connection& connection, const CvId& id, const QStringList& wanted, const QDateTime& now)
{
    QStringList names;
    for (const QString& tag : wanted) {
        if (const QString name = tag.simplified(); !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive)) {
            names.append(name);
        }
    }
    storage::TagRepository tags(connection);
    CVENH_TRY(before, tags.ofCv(id));
    for (const storage::TagRow& tag : before) {
        if (names.removeAll(tag.name) > 0) {
            continue;
        }
        if (auto removed = tags.remove(id, tag.name, now); !removed) {
            return removed;
        }
    }
    for (const QString& name : std::as_const(names)) {
        if (auto put = tags.put({storage::TagId(newUuidV7(now)), id, name, now, now, {}}); !put) {
            return put;
        }
    }
    return {};
}

Result<CvId> copyCv(sql::Connection& connection, const CvId& id, const QString& title, const QDateTime& now)
{
    CVENH_TRY(row, storage::CvRepository(connection).load(id));
    CVENH_TRY(files, storage::FileRepository(connection).ofCv(id));
    CVENH_TRY(tags, storage::TagRepository(connection).ofCv(id));
    row.id = CvId(newUuidV7(now));
    row.title = title;
    row.isActive = true;
    row.createdAt = row.updatedAt = now;
    row.sync = {};
    auto done = storage::CvRepository(connection).insert(row).and_then([&] {
        return storage::CvVersionRepository(connection).append(row, u"copy"_s, now);
    });
    for (storage::FileRow& file : files) {
        if (done && row.filePath == storage::FileStore::relativePath(file.sha256)) {
            file = {storage::FileId(newUuidV7(now)),
                    file.userId,
                    row.id,
                    file.sha256,
                    file.name,
                    file.sizeBytes,
                    now,
                    now,
                    {}};
            done = storage::FileRepository(connection).insert(file);
        }
    }
    QStringList names;
    std::ranges::transform(tags, std::back_inserter(names), &storage::TagRow::name);
    if (done) {
        done = replaceTags(connection, row.id, names, now);
    }
    return done ? Result<CvId>(row.id) : tl::unexpected(done.error());
}

} // namespace cvenhancer::services
