// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "base/Uuid.h"
#include "codec/ResumeCodec.h"
#include "sql/SqlThread.h"
#include "storage/CvRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "storage/UserRepository.h"

#include <QTemporaryDir>

namespace cvenhancer::support {

/// A clock that the test moves.
class FakeClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advanceMs(qint64 ms) { m_now = m_now.addMSecs(ms); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(14, 2), Qt::UTC);
};

/// A profile of its own with an open store.
class TemporaryStore {
public:
    explicit TemporaryStore(const QString& folder = {})
        : m_profile(
            storage::prepareProfileFolder(folder.isEmpty() ? m_folder.filePath(QStringLiteral("profile")) : folder)
                .value())
        , m_sql([this] { return storage::openStore(m_profile, clock); })
    {
    }

    /// Puts a CV into the library and gives its id; null when that fails.
    CvId add(const model::Cv& cv, const QString& title)
    {
        const CvId id(newUuidV7());
        auto stored = m_sql.run([id, cv, title, now = clock.now()](sql::Connection& connection) -> Result<> {
            CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
            return storage::CvRepository(connection)
                .insert({id, user.id, title, {}, codec::encodeResume(cv), {}, true, now, now, {}});
        });
        return stored.result() ? id : CvId();
    }

    [[nodiscard]] sql::SqlThread& sql() { return m_sql; }
    [[nodiscard]] QString profile() const { return m_profile; }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
    QString m_profile;
    sql::SqlThread m_sql;
};

} // namespace cvenhancer::support
