// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/RecordTransaction.h"

namespace cvenhancer::server::services {

/// Pull and push of sync::Messages. Thread-safe; works on the caller's connection. Errors of both: those of
/// databaseError and RecordVault besides the ones named.
class SyncService {
public:
    SyncService(const auth::DataKeys& dataKeys, const Clock& clock);

    /// `limit` is cut to sync::kMaxPageSize; a page also ends after kMaxPageBytes. Errors: SchemaViolation (no cursor
    /// of ours), NewerVersion (the device has to compare everything: the database was restored, or removed rows it has
    /// not heard of).
    [[nodiscard]] Result<sync::PullPage> pull(database::Connection& connection, const CurrentUser& user,
                                              const QString& cursor, int limit) const;
    /// `hash` is that of the request's content. Errors: SchemaViolation (the push's id was used for another one; no cursor
    /// of ours), NewerVersion (the cursor is of another epoch; nothing was done).
    [[nodiscard]] Result<sync::PushAnswer> push(database::Connection& connection, const CurrentUser& user,
                                                const sync::PushRequest& request, const QByteArray& hash) const;

    static constexpr qint64 kMaxPageBytes = 4 * 1024 * 1024;

private:
    const auth::DataKeys& m_dataKeys;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
