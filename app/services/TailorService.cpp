// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/TailorService.h"

#include "base/Uuid.h"
#include "codec/ResumeCodec.h"
#include "services/AtomicFile.h"
#include "sql/Transaction.h"
#include "storage/AnswerRepository.h"
#include "storage/CustomizationRepository.h"
#include "storage/CvRepository.h"
#include "storage/CvVersionRepository.h"
#include "storage/SuggestionRepository.h"
#include "storage/UserRepository.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr qint64 kLargestAdvert = 25 * 1024 * 1024;

using sql::Connection;
using storage::CustomizationRow;

Result<Answers> loadAnswers(Connection& connection, const UserId& user)
{
    return storage::AnswerRepository(connection).ofUser(user).map([](const QList<storage::AnswerRow>& rows) {
        Answers answers;
        for (const storage::AnswerRow& row : rows) {
            answers.insert(row.requirement, row.answer);
        }
        return answers;
    });
}

Result<TailorBase> loadBase(Connection& connection, const CvId& id)
{
    CVENH_TRY(row, storage::CvRepository(connection).load(id));
    CVENH_TRY(cv, codec::decodeResume(row.parsedData));
    CVENH_TRY(answers, loadAnswers(connection, row.userId));
    return TailorBase{id, row.title, std::move(cv), std::move(answers)};
}

Result<TailorDocument> loadDocument(Connection& connection, const CustomizationId& id)
{
    CVENH_TRY(row, storage::CustomizationRepository(connection).load(id));
    CVENH_TRY(base, loadBase(connection, row.cvId));
    CVENH_TRY(kept, codec::decodeResume(row.customizedData));
    CVENH_TRY(rows, storage::SuggestionRepository(connection).ofCustomization(id));
    TailorDocument document{std::move(base), id, row.jobDescription, {}, std::move(kept)};
    for (const storage::SuggestionRow& suggestion : std::as_const(rows)) {
        if (const auto one = fromRow(suggestion); one && one->state != SuggestionState::Open) {
            document.decisions.append(*one);
        }
    }
    return document;
}

/// Answers given since `before` are written, those that were taken back since are removed; others stay untouched.
Result<> saveAnswers(Connection& connection, const UserId& user, const Answers& before, const Answers& after,
                     const QDateTime& now)
{
    storage::AnswerRepository repository(connection);
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const storage::AnswerRow row{storage::AnswerId(newUuidV7(now)), user, it.key(), it.value(), now, now, {}};
        if (auto done = before.value(it.key()) == it.value() ? Result<>() : repository.write(row); !done) {
            return done;
        }
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (auto gone = after.contains(it.key()) ? Result<>() : repository.remove(user, it.key(), now); !gone) {
            return gone;
        }
    }
    return {};
}

Result<> writeCustomization(Connection& connection, const TailorSnapshot& snapshot, const QDateTime& now)
{
    storage::CustomizationRepository customizations(connection);
    const CustomizationRow row{snapshot.id,
                               snapshot.base,
                               snapshot.advert,
                               QJsonDocument(QJsonArray::fromStringList(snapshot.matched)).toJson(),
                               codec::encodeResume(snapshot.cv),
                               snapshot.score,
                               now,
                               now,
                               {}};
    const auto updated = customizations.update(row);
    const bool isNew = !updated && updated.error().code == ErrorCode::NotFound;
    return isNew ? customizations.insert(row) : updated;
}

Result<> saveSnapshot(Connection& connection, const TailorSnapshot& snapshot, const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    QList<storage::SuggestionRow> rows;
    for (qsizetype i = 0; i < snapshot.suggestions.size(); ++i) {
        // the order in which they were applied is the order of the rows
        rows.append(toRow(snapshot.suggestions.at(i), snapshot.base, snapshot.id, now.addMSecs(i)));
    }
    return writeCustomization(connection, snapshot, now)
        .and_then([&] { return storage::SuggestionRepository(connection).replace(snapshot.id, rows, now); })
        .and_then([&] { return saveAnswers(connection, user.id, snapshot.answersBefore, snapshot.answers, now); })
        .and_then([&transaction] { return transaction.commit(); });
}

Result<Rebased> writeToBase(Connection& connection, const CvId& cv, const QList<VariantChange>& changes,
                            const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    CVENH_TRY(row, storage::CvRepository(connection).load(cv));
    CVENH_TRY(base, codec::decodeResume(row.parsedData));
    const Rebased rebased = rebase(base, changes, OnClash::KeepBase);
    row.parsedData = codec::encodeResume(rebased.cv);
    row.updatedAt = now;
    return storage::CvRepository(connection)
        .update(row)
        .and_then([&] { return storage::CvVersionRepository(connection).append(row, u"tailor"_s, now); })
        .and_then([&transaction] { return transaction.commit(); })
        .map([&rebased] { return rebased; });
}

Result<CvId> insertCv(Connection& connection, const model::Cv& cv, const QString& title, const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    const storage::CvRow row{CvId(newUuidV7(now)), user.id, title, {}, codec::encodeResume(cv), {}, true, now, now, {}};
    return storage::CvRepository(connection)
        .insert(row)
        .and_then([&] { return storage::CvVersionRepository(connection).append(row, u"tailor"_s, now); })
        .and_then([&transaction] { return transaction.commit(); })
        .map([&row] { return row.id; });
}

Result<QList<storage::CvRow>> loadActive(Connection& connection, const QDateTime& now)
{
    using Place = storage::CvRepository::Place;
    storage::CvRepository cvs(connection);
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    CVENH_TRY(cards, cvs.list(user.id, Place::Library));
    QList<storage::CvRow> rows;
    for (const storage::CvSummary& card : std::as_const(cards)) {
        CVENH_TRY(row, cvs.load(card.id));
        if (row.isActive) {
            rows.append(row);
        }
    }
    return rows;
}

QList<RankedCv> rankAll(const QList<storage::CvRow>& rows, const QString& advert, const QDate& today)
{
    const matching::AdvertAnalysis analysis = matching::analyseAdvert(advert);
    QList<RankedCv> ranked;
    for (const storage::CvRow& row : rows) {
        if (const auto cv = codec::decodeResume(row.parsedData)) { // a document that cannot be read is not ranked
            const matching::MatchResult match = matching::match(*cv, analysis, today);
            ranked.append({row.id, row.title, match.score, match.reachable, match.matched.size(),
                           match.matched.size() + match.missing.size()});
        }
    }
    std::ranges::stable_sort(ranked, std::greater(), &RankedCv::score);
    return ranked;
}

QString normalised(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    return text.replace(u'\r', u'\n');
}

} // namespace

QString answerKey(const QString& requirement)
{
    return requirement.simplified().toCaseFolded();
}

TailorService::TailorService(sql::SqlThread& sql, const Clock& clock, DocumentReader reader, QObject* parent)
    : QObject(parent)
    , m_sql(sql)
    , m_clock(clock)
    , m_reader(std::move(reader))
{
    m_workers.setMaxThreadCount(1);
}

/// Jobs on the pool may still post to the SQL thread.
TailorService::~TailorService()
{
    m_workers.waitForDone();
}

CustomizationId TailorService::newId() const
{
    return CustomizationId(newUuidV7(m_clock.now()));
}

QFuture<Result<QString>> TailorService::readAdvert(const QString& path)
{
    return QtConcurrent::run(&m_workers, [path, reader = m_reader]() -> Result<QString> {
        CVENH_TRY(data, loadFile(path, kLargestAdvert));
        CVENH_TRY(text, reader.readAdvert({data, QFileInfo(path).fileName(), {}}));
        return text.trimmed().isEmpty() ? failure(ErrorCode::EmptyFile) : Result<QString>(normalised(text));
    });
}

QFuture<Result<TailorBase>> TailorService::openBase(const CvId& cv)
{
    return m_sql.run([cv](Connection& connection) { return loadBase(connection, cv); });
}

QFuture<Result<TailorDocument>> TailorService::open(const CustomizationId& id)
{
    return m_sql.run([id](Connection& connection) { return loadDocument(connection, id); });
}

QFuture<Result<QList<CustomizationCard>>> TailorService::history(const CvId& cv)
{
    return m_sql.run([cv](Connection& connection) -> Result<QList<CustomizationCard>> {
        CVENH_TRY(rows, storage::CustomizationRepository(connection).ofCv(cv));
        QList<CustomizationCard> cards;
        std::ranges::transform(rows, std::back_inserter(cards), [](const CustomizationRow& row) {
            return CustomizationCard{row.id, row.jobDescription, row.score, row.updatedAt};
        });
        return cards;
    });
}

QFuture<Result<>> TailorService::save(const TailorSnapshot& snapshot)
{
    return m_sql.run(
        [snapshot, now = m_clock.now()](Connection& connection) { return saveSnapshot(connection, snapshot, now); });
}

QFuture<Result<Rebased>> TailorService::saveToBase(const CvId& cv, const QList<VariantChange>& changes)
{
    const auto saved = m_sql.run([cv, changes, now = m_clock.now()](Connection& connection) {
        return writeToBase(connection, cv, changes, now);
    });
    whenAnswered(this, saved, [this](const Result<Rebased>& result) {
        if (result) {
            Q_EMIT libraryChanged();
        }
    });
    return saved;
}

QFuture<Result<CvId>> TailorService::saveAsNew(const model::Cv& cv, const QString& title)
{
    const auto saved = m_sql.run(
        [cv, title, now = m_clock.now()](Connection& connection) { return insertCv(connection, cv, title, now); });
    whenAnswered(this, saved, [this](const Result<CvId>& result) {
        if (result) {
            Q_EMIT libraryChanged();
        }
    });
    return saved;
}

QFuture<Result<QList<RankedCv>>> TailorService::rank(const QString& advert)
{
    const QDateTime now = m_clock.now();
    return m_sql.run([now](Connection& connection) { return loadActive(connection, now); })
        .then(&m_workers, [advert, today = now.date()](const Result<QList<storage::CvRow>>& rows) {
            return rows.map([&](const QList<storage::CvRow>& list) { return rankAll(list, advert, today); });
        });
}

} // namespace cvenhancer::services
