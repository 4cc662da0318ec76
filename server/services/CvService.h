// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/RecordTransaction.h"

#include <optional>

namespace cvenhancer::server::services {

enum class CvSort { Updated, Created, Title };
enum class SortDirection { Ascending, Descending };

/// Which CVs a list shows.
struct CvQuery {
    QString title; ///< part of the title, whatever its case; empty: any
    std::optional<bool> isActive;
    std::optional<QDateTime> updatedSince;
    CvSort sort = CvSort::Updated;
    SortDirection direction = SortDirection::Descending;
    int limit = 100;
    QString cursor; ///< `next` of the page before; empty: the first page
};

/// A CV without its documents.
struct CvSummary {
    QUuid id;
    QString title;
    QString filePath;
    bool isActive = true;
    QDateTime created;
    QDateTime updated;
    qint64 rev = 0;
};

struct CvPage {
    QList<CvSummary> items;
    QString next; ///< empty: this was the last page
};

/// What a client says of a CV; absent values are the present ones, of a new CV the defaults.
struct CvInput {
    std::optional<QString> title;
    std::optional<QJsonObject> parsedData;
    std::optional<QString> originalText;
    std::optional<QString> filePath;
    std::optional<bool> isActive;
};

/// CVs over REST. Thread-safe; works on the caller's connection. Errors of all functions: those of databaseError and
/// RecordVault besides the ones named.
class CvService {
public:
    CvService(const auth::DataKeys& dataKeys, const Clock& clock);

    /// Errors: SchemaViolation (the cursor).
    [[nodiscard]] Result<CvPage> list(database::Connection& connection, const CurrentUser& user,
                                      const CvQuery& query) const;
    /// Errors: NotFound, also when it lies in the bin.
    [[nodiscard]] Result<sync::Record> load(database::Connection& connection, const CurrentUser& user,
                                            const QUuid& id) const;
    /// `key`: of a request that may come twice. Errors: AlreadyExists, SchemaViolation (subject: field and reason).
    [[nodiscard]] Result<sync::Record> create(database::Connection& connection, const CurrentUser& user,
                                              const std::optional<QUuid>& id, const CvInput& input,
                                              const std::optional<RequestKey>& key) const;
    /// `rev`: the revision the client has seen; none: any. Errors: NotFound, EditConflict (it has another revision by
    /// now), SchemaViolation.
    [[nodiscard]] Result<sync::Record> change(database::Connection& connection, const CurrentUser& user,
                                              const QUuid& id, const std::optional<qint64>& rev,
                                              const CvInput& input) const;
    /// Into the bin. Errors: NotFound, EditConflict.
    [[nodiscard]] Result<> remove(database::Connection& connection, const CurrentUser& user, const QUuid& id,
                                  const std::optional<qint64>& rev) const;

private:
    [[nodiscard]] Result<CvPage> listByTime(database::Connection& connection, const CurrentUser& user,
                                            const CvQuery& query) const;
    [[nodiscard]] Result<CvPage> listByTitle(database::Connection& connection, const CurrentUser& user,
                                             const CvQuery& query) const;

    const auth::DataKeys& m_dataKeys;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
