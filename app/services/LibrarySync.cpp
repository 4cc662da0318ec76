// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibrarySync.h"

#include "base/Uuid.h"
#include "services/Answer.h"
#include "services/ErrorText.h"
#include "storage/FileRepository.h"
#include "storage/FileStore.h"
#include "storage/SyncStore.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {
namespace {

constexpr qsizetype kMaxLogEntries = 200;
constexpr int kMaxDoublings = 10; ///< beyond it the longest pause is reached anyway

QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

/// One round at work. Store and engine are made and used on the SqlThread only, by one job at a time.
struct LibrarySync::Round {
    std::unique_ptr<storage::SyncStore> store;
    std::unique_ptr<sync::SyncEngine> engine;

    Result<sync::SyncEngine*> prepare(sql::Connection& connection, const Clock& clock)
    {
        if (!engine) {
            store = std::make_unique<storage::SyncStore>(connection, clock);
            CVENH_TRY(device, store->deviceId());
            engine = std::make_unique<sync::SyncEngine>(*store, device, [&clock] { return newUuidV7(clock.now()); });
        }
        return engine.get();
    }
};

LibrarySync::LibrarySync(Session& session, sql::SqlThread& sql, QString profileFolder, const Clock& clock,
                         QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_sql(sql)
    , m_profileFolder(std::move(profileFolder))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LibrarySync::syncNow);
    connect(&m_session, &Session::stateChanged, this, &LibrarySync::onSessionChanged);
    onSessionChanged();
}

void LibrarySync::onSessionChanged()
{
    m_failures = 0;
    if (!m_session.isLoggedIn()) {
        m_round.reset();
        m_timer.stop();
        tellWaiting(failure(ErrorCode::TokenInvalid));
        setPhase(SyncStatus::Phase::Off);
        return;
    }
    whenAnswered(this, binding(), [this](const Result<LibraryBinding>& binding) {
        if (!binding) {
            return;
        }
        if (*binding == LibraryBinding::Ours) {
            setPhase(SyncStatus::Phase::Idle);
            syncNow();
        } else {
            Q_EMIT bindingNeeded(*binding);
        }
    });
}

QFuture<Result<LibraryBinding>> LibrarySync::binding()
{
    return m_sql.run([account = m_session.accountKey(), clock = &m_clock](sql::Connection& connection) {
        return storage::SyncStore(connection, *clock).account().map([&account](const QString& owner) {
            return owner.isEmpty() ? LibraryBinding::Nobodys
                : owner == account ? LibraryBinding::Ours
                                   : LibraryBinding::Anothers;
        });
    });
}

QFuture<Result<>> LibrarySync::bind()
{
    const auto bound = m_sql.run([account = m_session.accountKey(), clock = &m_clock](sql::Connection& connection) {
        return storage::SyncStore(connection, *clock).bind(account);
    });
    whenAnswered(this, bound, [this](const Result<>& result) {
        if (result) {
            setPhase(SyncStatus::Phase::Idle);
            syncNow();
        }
    });
    return bound;
}

void LibrarySync::noteLocalChange()
{
    if (m_status.phase == SyncStatus::Phase::Off) {
        return;
    }
    m_isAgainWanted = true;
    countPending();
    if (m_status.phase == SyncStatus::Phase::Idle) {
        m_timer.start(kAfterChangeMs);
    }
}

void LibrarySync::syncNow()
{
    if (m_round || m_status.phase == SyncStatus::Phase::Off) {
        return;
    }
    m_timer.stop();
    m_isAgainWanted = false;
    m_round = std::make_shared<Round>();
    setPhase(SyncStatus::Phase::Running);
    nextStep(m_round);
}

QFuture<Result<sync::SyncReport>> LibrarySync::runOnce()
{
    auto promise = std::make_shared<QPromise<Result<sync::SyncReport>>>();
    promise->start();
    const auto future = promise->future();
    m_waiting.append(std::move(promise));
    whenAnswered(this, binding(), [this](const Result<LibraryBinding>& binding) {
        if (!binding || *binding != LibraryBinding::Ours || !m_session.isLoggedIn()) {
            tellWaiting(binding ? failure(ErrorCode::TokenInvalid) : tl::unexpected(binding.error()));
            return;
        }
        if (m_status.phase == SyncStatus::Phase::Off) {
            setPhase(SyncStatus::Phase::Idle);
        }
        syncNow();
    });
    return future;
}

void LibrarySync::tellWaiting(const Result<sync::SyncReport>& outcome)
{
    for (const auto& promise : std::exchange(m_waiting, {})) {
        promise->addResult(outcome);
        promise->finish();
    }
}

void LibrarySync::nextStep(const std::shared_ptr<Round>& round)
{
    const auto step = m_sql.run([round, clock = &m_clock](sql::Connection& connection) {
        return round->prepare(connection, *clock).and_then([](sync::SyncEngine* engine) { return engine->next(); });
    });
    whenAnswered(this, step, [this, round](const Result<sync::Step>& next) {
        if (round != m_round) {
            return;
        }
        if (!next) {
            fail(round, next.error());
            return;
        }
        perform(round, *next);
    });
}

void LibrarySync::perform(const std::shared_ptr<Round>& round, const sync::Step& step)
{
    if (const auto* pullStep = std::get_if<sync::PullStep>(&step)) {
        pull(round, pullStep->cursor);
    } else if (const auto* pushStep = std::get_if<sync::PushStep>(&step)) {
        push(round, pushStep->request);
    } else if (const auto* uploadStep = std::get_if<sync::UploadStep>(&step)) {
        upload(round, uploadStep->sha256);
    } else {
        fetchFiles(round);
    }
}

void LibrarySync::pull(const std::shared_ptr<Round>& round, const QString& cursor)
{
    const QString query = u"?limit=%1&cursor=%2"_s.arg(QString::number(sync::kDefaultPageSize), percentEncoded(cursor));
    whenAnswered(this, m_session.send({"GET", u"/sync/pull"_s + query, {}, {}, {}}),
                 [this, round](const Result<ApiReply>& reply) {
                     const auto page =
                         reply.and_then([](const ApiReply& answer) { return sync::decodePullPage(answer.json); });
                     if (!page) {
                         onNetworkError(round, page.error());
                         return;
                     }
                     settle(round, [page = *page](sync::SyncEngine& engine) { return engine.received(page); });
                 });
}

void LibrarySync::push(const std::shared_ptr<Round>& round, const sync::PushRequest& request)
{
    whenAnswered(this, m_session.send({"POST", u"/sync/push"_s, sync::toJson(request), {}, {}}),
                 [this, round](const Result<ApiReply>& reply) {
                     const auto answer =
                         reply.and_then([](const ApiReply& content) { return sync::decodePushAnswer(content.json); });
                     if (!answer) {
                         onNetworkError(round, answer.error());
                         return;
                     }
                     settle(round, [answer = *answer](sync::SyncEngine& engine) { return engine.received(answer); });
                 });
}

void LibrarySync::upload(const std::shared_ptr<Round>& round, const QString& sha256)
{
    const auto content = m_sql.run(
        [files = storage::FileStore(m_profileFolder), sha256](sql::Connection&) { return files.load(sha256); });
    whenAnswered(this, content, [this, round, sha256](const Result<QByteArray>& bytes) {
        if (round != m_round) {
            return;
        }
        if (!bytes) {
            settle(round, [sha256](sync::SyncEngine& engine) {
                return engine.uploadFailed(sha256, u"its content is not on this device"_s);
            });
            return;
        }
        const ApiRequest request{"PUT", u"/files/"_s + sha256, {}, *bytes, "application/octet-stream"};
        whenAnswered(this, m_session.send(request), [this, round, sha256](const Result<ApiReply>& reply) {
            if (!reply && reply.error().code != ErrorCode::FileTooLarge) {
                onNetworkError(round, reply.error());
                return;
            }
            settle(round, [sha256, isStored = reply.has_value()](sync::SyncEngine& engine) -> Result<> {
                if (!isStored) {
                    return engine.uploadFailed(sha256, u"it is too large for the server"_s);
                }
                engine.uploaded(sha256);
                return {};
            });
        });
    });
}

void LibrarySync::onNetworkError(const std::shared_ptr<Round>& round, const Error& error)
{
    if (round != m_round) {
        return;
    }
    if (error.code == ErrorCode::ResyncRequired) {
        note(errorText(error));
        settle(round, [](sync::SyncEngine& engine) { return engine.resyncRequired(); });
        return;
    }
    fail(round, error);
}

void LibrarySync::settle(const std::shared_ptr<Round>& round, std::function<Result<>(sync::SyncEngine&)> work)
{
    if (round != m_round) {
        return;
    }
    const auto settled = m_sql.run([round, work = std::move(work)](sql::Connection&) { return work(*round->engine); });
    whenAnswered(this, settled, [this, round](const Result<>& result) {
        if (round != m_round) {
            return;
        }
        if (!result) {
            fail(round, result.error());
            return;
        }
        nextStep(round);
    });
}

/// Originals that other devices imported.
void LibrarySync::fetchFiles(const std::shared_ptr<Round>& round)
{
    const auto wanted = m_sql.run([files = storage::FileStore(m_profileFolder)](sql::Connection& connection) {
        return storage::FileRepository(connection).checksums().map([&files](QStringList checksums) {
            checksums.removeIf([&files](const QString& sha256) { return files.has(sha256); });
            return checksums;
        });
    });
    whenAnswered(this, wanted, [this, round](const Result<QStringList>& missing) {
        if (round == m_round) {
            fetchNextFile(round, missing.value_or(QStringList()));
        }
    });
}

/// A file that cannot be had is tried again in the next round; the rows are here already.
void LibrarySync::fetchNextFile(const std::shared_ptr<Round>& round, QStringList missing)
{
    if (missing.isEmpty()) {
        finish(round);
        return;
    }
    const QString sha256 = missing.takeFirst();
    whenAnswered(this, m_session.send({"GET", u"/files/"_s + sha256, {}, {}, {}}),
                 [this, round, sha256, missing](const Result<ApiReply>& reply) {
                     if (round != m_round) {
                         return;
                     }
                     if (!reply && reply.error().code != ErrorCode::NotFound) {
                         fail(round, reply.error());
                         return;
                     }
                     const QByteArray content = reply ? reply->content : QByteArray();
                     const auto kept = m_sql.run(
                         [files = storage::FileStore(m_profileFolder), content, sha256](sql::Connection&) -> Result<> {
                             return storage::FileStore::checksum(content) == sha256
                                 ? files.keep(content).map([](const QString&) {})
                                 : Result<>();
                         });
                     whenAnswered(this, kept, [this, round, missing](const Result<>&) {
                         if (round == m_round) {
                             fetchNextFile(round, missing);
                         }
                     });
                 });
}

void LibrarySync::finish(const std::shared_ptr<Round>& round)
{
    const auto report =
        m_sql.run([round](sql::Connection&) { return Result<sync::SyncReport>(round->engine->report()); });
    whenAnswered(this, report, [this, round](const Result<sync::SyncReport>& result) {
        if (round != m_round) {
            return;
        }
        m_round.reset();
        m_failures = 0;
        m_status.report = result.value_or(sync::SyncReport());
        m_status.lastSync = m_clock.now();
        m_status.error.reset();
        const sync::SyncReport& done = m_status.report;
        if (done.received + done.merged + done.sent > 0) {
            note(tr("%n change(s) sent.", nullptr, done.sent) + u' '
                 + tr("%n change(s) received.", nullptr, done.received + done.merged));
        }
        setPhase(SyncStatus::Phase::Idle);
        countPending();
        m_timer.start(m_isAgainWanted ? kAfterChangeMs : kPollMs);
        if (done.received + done.merged + done.conflicts > 0) {
            Q_EMIT received();
        }
        tellWaiting(done);
    });
}

void LibrarySync::fail(const std::shared_ptr<Round>& round, const Error& error)
{
    if (round != m_round) {
        return;
    }
    m_round.reset();
    m_status.error = error;
    note(errorText(error), true);
    tellWaiting(tl::unexpected(error));
    ++m_failures;
    if (m_status.phase != SyncStatus::Phase::Off) {
        setPhase(SyncStatus::Phase::Failed);
        m_timer.start(retryDelay());
    }
    countPending();
}

int LibrarySync::retryDelay() const
{
    if (m_status.error && m_status.error->code == ErrorCode::TooManyRequests) {
        return std::clamp(m_status.error->subject.toInt() * 1000, kFirstRetryMs, kLastRetryMs);
    }
    const double pause = double(kFirstRetryMs) * (1 << std::min(m_failures - 1, kMaxDoublings));
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    return static_cast<int>(std::min(pause, double(kLastRetryMs)) * jitter);
}

void LibrarySync::countPending()
{
    const auto count = m_sql.run([clock = &m_clock](sql::Connection& connection) {
        return storage::SyncStore(connection, *clock).pendingCount();
    });
    whenAnswered(this, count, [this](const Result<int>& pending) {
        m_status.pending = pending.value_or(m_status.pending);
        Q_EMIT statusChanged();
    });
}

void LibrarySync::note(const QString& text, bool isError)
{
    m_log.append({m_clock.now(), isError, text});
    if (m_log.size() > kMaxLogEntries) {
        m_log.removeFirst();
    }
}

void LibrarySync::setPhase(SyncStatus::Phase phase)
{
    m_status.phase = phase;
    Q_EMIT statusChanged();
}

} // namespace cvenhancer::services
