// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/MaintenanceService.h"

#include "database/Transaction.h"
#include "services/AccountService.h"
#include "services/RecoveryCode.h"
#include "storage/MaintenanceRepository.h"

#include <algorithm>

namespace cvenhancer::server::services {

using database::Connection;
using database::Transaction;
using storage::MaintenanceRepository;
using storage::StoredKey;
using sync::RecordType;

namespace {

constexpr int kBatch = 500; ///< rows locked at a time
constexpr int kContentDays = 30;
constexpr int kTombstoneDays = 180;
constexpr int kAnswerDays = 30;
constexpr int kFileDays = 1; ///< a content is put before the row that refers to it

} // namespace

MaintenanceService::MaintenanceService(const auth::KeySource& keys, storage::FileStore& files, const Clock& clock)
    : m_keys(keys)
    , m_files(files)
    , m_clock(clock)
{
}

Result<int> MaintenanceService::rewrapKeys(Connection& owner) const
{
    int total = 0;
    for (int count = kBatch; count == kBatch;) {
        CVENH_TRY(some, rewrapSome(owner));
        count = some;
        total += some;
    }
    return total;
}

Result<int> MaintenanceService::rewrapSome(Connection& owner) const
{
    const auth::DataKeys dataKeys(m_keys);
    MaintenanceRepository repository(owner);
    CVENH_TRY(transaction, Transaction::begin(owner));
    CVENH_TRY(keys, repository.keysNotUnder(m_keys.ring().active().id, kBatch));
    for (const StoredKey& key : keys) {
        CVENH_TRY(wrapped, dataKeys.rewrap({key.wrapped, key.keyId}, key.user));
        if (auto saved = repository.saveKey({key.user, wrapped.sealed, wrapped.keyId}); !saved) {
            return tl::unexpected(std::move(saved).error());
        }
    }
    return transaction.commit().map([&keys] { return static_cast<int>(keys.size()); });
}

/// Children before parents, so that a parent's end does not take children along that nobody has counted.
Result<PurgeReport> MaintenanceService::purge(Connection& owner) const
{
    const QDateTime now = m_clock.now();
    MaintenanceRepository repository(owner);
    PurgeReport report;
    const auto types = sync::recordTypes();
    for (auto type = types.rbegin(); type != types.rend(); ++type) {
        CVENH_TRY(emptied, repository.emptyBin(*type, now.addDays(-kContentDays)));
        CVENH_TRY(removed, repository.removeTombstones(*type, now.addDays(-kTombstoneDays)));
        report.emptied += emptied;
        report.removed += removed;
    }
    CVENH_TRY(answers, repository.removeOldAnswers(now.addDays(-kAnswerDays)));
    CVENH_TRY(tokens, repository.removeOldTokens(now));
    CVENH_TRY(files, removeUnusedFiles(owner));
    report.answers = answers;
    report.tokens = tokens;
    report.files = files;
    return report;
}

/// The row first: a content without a row is found by nobody, a row without a content would promise one.
Result<int> MaintenanceService::removeUnusedFiles(Connection& owner) const
{
    MaintenanceRepository repository(owner);
    int total = 0;
    for (qsizetype count = kBatch; count == kBatch;) {
        CVENH_TRY(files, repository.unusedFiles(m_clock.now().addDays(-kFileDays), kBatch));
        for (const storage::UnusedFile& file : files) {
            auto gone = repository.removeFile(file).and_then([&] { return m_files.remove(file.storageKey); });
            if (!gone) {
                return tl::unexpected(std::move(gone).error());
            }
        }
        count = files.size();
        total += static_cast<int>(count);
    }
    return total;
}

Result<QString> MaintenanceService::resetUser(Connection& owner, const QString& email) const
{
    const QString code = newRecoveryCode();
    CVENH_TRY(known,
              MaintenanceRepository(owner).setRecoveryHash(AccountService::foldedEmail(email), recoveryHash(code)));
    return known ? Result<QString>(code) : failure(ErrorCode::NotFound, email);
}

} // namespace cvenhancer::server::services
