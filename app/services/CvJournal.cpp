// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CvJournal.h"

#include "codec/ResumeCodec.h"
#include "model/Diff.h"
#include "model/EditFactory.h"
#include "sql/Transaction.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/JournalRepository.h"

#include <QJsonDocument>

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

/// The edit as far as it can be done to another CV than the one it was made for: a text is set whatever stands there,
/// a thing that is not there any more is left alone.
model::Cv withEdit(const model::Cv& cv, const model::Edit& edit)
{
    model::Edit fitted = edit;
    if (edit.op == model::EditOp::SetText) {
        const auto* after = std::get_if<QString>(&edit.after);
        fitted = model::makeSetText(cv, edit.path, after ? *after : QString());
    } else if (edit.op == model::EditOp::Remove) {
        fitted = model::makeRemove(cv, edit.path);
    } else if (edit.op == model::EditOp::Move) {
        fitted = model::makeMove(cv, edit.path, edit.to);
    }
    if (const auto done = model::apply(cv, fitted)) {
        return *done;
    }
    if (edit.op == model::EditOp::Insert) { // its neighbours went: at the end
        fitted.to = -1;
    }
    return model::apply(cv, fitted).value_or(cv);
}

/// Our changes in what somebody else wrote. Where that is not theirs alone, theirs is kept as a version.
Result<model::Cv> mergedWithRow(sql::Connection& connection, const storage::CvRow& row, const model::Cv& ours,
                                const QByteArray& before, const QDateTime& now)
{
    CVENH_TRY(base, codec::decodeResume(before));
    CVENH_TRY(theirs, codec::decodeResume(row.parsedData));
    const model::Cv both = mergedCv(base, ours, theirs);
    if (both == theirs) {
        return both;
    }
    return storage::CvVersionRepository(connection).append(row, u"other"_s, now).map([&both] { return both; });
}

} // namespace

model::Cv mergedCv(const model::Cv& base, const model::Cv& ours, const model::Cv& theirs)
{
    model::Cv result = theirs;
    for (const model::Edit& edit : model::diff(base, ours)) {
        result = withEdit(result, edit);
    }
    return settingsOf(ours) == settingsOf(base) ? result : withSettings(result, settingsOf(ours));
}

Result<StoredCv> loadCv(sql::Connection& connection, const CvId& id)
{
    CVENH_TRY(row, storage::CvRepository(connection).load(id));
    CVENH_TRY(changes, storage::JournalRepository(connection).ofCv(id));
    CVENH_TRY(cv, codec::decodeResume(row.parsedData));
    StoredCv stored{row.title, cv, row.parsedData, static_cast<int>(changes.size()), 0};
    for (const storage::JournalRow& change : changes) {
        const auto replayed =
            decodeChange(QJsonDocument::fromJson(change.change).object()).and_then([&stored](const CvChange& c) {
                return apply(stored.cv, c);
            });
        if (replayed) {
            stored.cv = *replayed;
        } else {
            ++stored.refused;
        }
    }
    return stored;
}

Result<> journal(sql::Connection& connection, const CvId& id, const QList<CvChange>& changes, const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    storage::JournalRepository repository(connection);
    for (const CvChange& change : changes) {
        const QByteArray json = QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact);
        if (auto done = repository.append(id, json, now); !done) {
            return done;
        }
    }
    return transaction.commit();
}

namespace {

bool isSameJson(const QByteArray& one, const QByteArray& other)
{
    return one == other || QJsonDocument::fromJson(one).object() == QJsonDocument::fromJson(other).object();
}

} // namespace

Result<FoldedCv> fold(sql::Connection& connection, const CvId& id, const model::Cv& cv, const QByteArray& before,
                      const QString& versionReason, const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    CVENH_TRY(row, storage::CvRepository(connection).load(id));
    model::Cv result = cv;
    if (row.parsedData != before) {
        CVENH_TRY(both, mergedWithRow(connection, row, cv, before, now));
        result = both;
    }
    const QByteArray encoded = codec::encodeResume(result);
    const bool isChanged = !isSameJson(encoded, row.parsedData); // an unchanged row is not sent to other devices again
    if (isChanged) {
        row.parsedData = encoded;
        row.updatedAt = now;
    }
    const auto done =
        (isChanged ? storage::CvRepository(connection).update(row) : Result<>())
            .and_then([&] {
                return storage::JournalRepository(connection).removeUpTo(id, std::numeric_limits<qint64>::max());
            })
            .and_then([&] {
                return versionReason.isEmpty()
                    ? Result<>()
                    : storage::CvVersionRepository(connection).append(row, versionReason, now);
            })
            .and_then([&] { return transaction.commit(); });
    return done.map([&] { return FoldedCv{row.parsedData, result}; });
}

Result<QList<CvVersion>> loadVersions(sql::Connection& connection, const CvId& id)
{
    CVENH_TRY(rows, storage::CvVersionRepository(connection).ofCv(id));
    QList<CvVersion> versions;
    for (const storage::CvVersionRow& row : rows) {
        if (const auto cv = codec::decodeResume(row.parsedData)) {
            versions.append({row.number, row.createdAt, row.reason, *cv});
        }
    }
    return versions;
}

} // namespace cvenhancer::services
