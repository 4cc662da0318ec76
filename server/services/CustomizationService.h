// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "documents/DocumentWorker.h"
#include "services/AccountScope.h"
#include "services/RecordTransaction.h"

#include <optional>

namespace cvenhancer::server::services {

/// A CV tailored to one advertisement, and what could still be changed.
struct Customization {
    sync::Record record;
    QList<sync::Record> suggestions; ///< best gain first
};

/// What applying a suggestion came to.
struct AppliedSuggestion {
    sync::Record suggestion;
    sync::Record customization;
};

/// Advertisements, and what they suggest. Whatever matches waits for a child process: only on the pool for documents.
/// Errors of all functions: those of databaseError, RecordVault and DocumentWorker besides NotFound (the CV or what
/// belongs to it, also when it lies in the bin) and the ones named.
class CustomizationService {
public:
    CustomizationService(const documents::DocumentWorker& worker, const auth::DataKeys& dataKeys, const Clock& clock);

    /// Matches and stores the result; the CV stays as it is.
    [[nodiscard]] Result<Customization> customize(database::Connection& connection, const CurrentUser& user,
                                                  const QUuid& cv, const QString& advert,
                                                  const std::optional<RequestKey>& key) const;
    /// Oldest first.
    [[nodiscard]] Result<QList<sync::Record>> list(database::Connection& connection, const CurrentUser& user,
                                                   const QUuid& cv) const;
    [[nodiscard]] Result<Customization> load(database::Connection& connection, const CurrentUser& user, const QUuid& cv,
                                             const QUuid& customization) const;
    /// Of one customization, or of all.
    [[nodiscard]] Result<QList<sync::Record>> suggestions(database::Connection& connection, const CurrentUser& user,
                                                          const QUuid& cv,
                                                          const std::optional<QUuid>& customization) const;
    /// Changes the tailored copy; one that is applied already stays so. `confirmText`: the person's own words, null:
    /// none. Errors: NeedsConfirmation, EditConflict (it does not fit the copy any more, or that was changed
    /// meanwhile).
    [[nodiscard]] Result<AppliedSuggestion> apply(database::Connection& connection, const CurrentUser& user,
                                                  const QUuid& cv, const QUuid& suggestion,
                                                  const QString& confirmText) const;

private:
    [[nodiscard]] Result<Customization> store(RecordTransaction& transaction, const QUuid& cv, const QString& advert,
                                              const QJsonObject& resume, const documents::MatchAnswer& match) const;
    [[nodiscard]] Result<AppliedSuggestion> save(database::Connection& connection, const CurrentUser& user,
                                                 AppliedSuggestion changed) const;

    const documents::DocumentWorker& m_worker;
    const auth::DataKeys& m_dataKeys;
    const Clock& m_clock;
};

} // namespace cvenhancer::server::services
