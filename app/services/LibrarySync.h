// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "services/Session.h"
#include "sql/SqlThread.h"
#include "sync/SyncEngine.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace cvenhancer::services {

/// How the sync stands, for the status line and the account page.
struct SyncStatus {
    enum class Phase {
        Off, ///< nobody is logged in, or the library is not bound to the account yet
        Idle,
        Running,
        Failed, ///< `error` says why; it is tried again by itself
    };

    Phase phase = Phase::Off;
    QDateTime lastSync; ///< invalid: never in this run
    int pending = 0; ///< rows that wait to be sent
    std::optional<Error> error;
    sync::SyncReport report; ///< of the last round
};

struct SyncLogEntry {
    QDateTime at;
    bool isError = false;
    QString text; ///< a sentence for people, without anything of a CV
};

/// Whose the library on this computer is.
enum class LibraryBinding {
    Ours, ///< bound to the account that is logged in
    Nobodys, ///< never synced
    Anothers, ///< bound to another account or server
};

/// Syncs by itself: after a local change, every few minutes, with growing pauses after a failure (and a random part, so
/// that many devices do not come back at once). The rules are sync::SyncEngine's; each step is one job on the
/// SqlThread, the network is asked between them, so that neither waits for the other. Lives on the GUI thread, owned by
/// the composition root; what it is given outlives it.
class LibrarySync : public QObject {
    Q_OBJECT

public:
    static constexpr int kAfterChangeMs = 3'000;
    static constexpr int kPollMs = 5 * 60'000;
    static constexpr int kFirstRetryMs = 15'000;
    static constexpr int kLastRetryMs = 30 * 60'000;

    LibrarySync(Session& session, sql::SqlThread& sql, QString profileFolder, const Clock& clock,
                QObject* parent = nullptr);

    [[nodiscard]] SyncStatus status() const { return m_status; }
    [[nodiscard]] QList<SyncLogEntry> log() const { return m_log; } ///< oldest first

    /// Starts a round unless one is running.
    void syncNow();
    /// A round from now on, whatever is running: what it did, or why it failed. Errors: TokenInvalid when nobody is
    /// logged in or the library is not bound; else those of Session::send and of the store.
    [[nodiscard]] QFuture<Result<sync::SyncReport>> runOnce();
    /// Something was stored here: it will be sent in a moment.
    void noteLocalChange();

    [[nodiscard]] QFuture<Result<LibraryBinding>> binding();
    /// This computer's library becomes that of the account that is logged in, and the first round starts. What another
    /// server confirmed is compared anew; nothing is deleted.
    [[nodiscard]] QFuture<Result<>> bind();

Q_SIGNALS:
    void statusChanged();
    /// Rows came or changed here.
    void received();
    /// Logged in, but the library is nobody's or another's: the user has to say what shall happen.
    void bindingNeeded(cvenhancer::services::LibraryBinding binding);

private:
    struct Round;

    void onSessionChanged();
    void nextStep(const std::shared_ptr<Round>& round);
    void perform(const std::shared_ptr<Round>& round, const sync::Step& step);
    void pull(const std::shared_ptr<Round>& round, const QString& cursor);
    void push(const std::shared_ptr<Round>& round, const sync::PushRequest& request);
    void upload(const std::shared_ptr<Round>& round, const QString& sha256);
    void onNetworkError(const std::shared_ptr<Round>& round, const Error& error);
    /// Runs `work` with the round's engine on the SqlThread; then the next step.
    void settle(const std::shared_ptr<Round>& round, std::function<Result<>(sync::SyncEngine&)> work);
    void fetchFiles(const std::shared_ptr<Round>& round);
    void fetchNextFile(const std::shared_ptr<Round>& round, QStringList missing);
    void finish(const std::shared_ptr<Round>& round);
    void fail(const std::shared_ptr<Round>& round, const Error& error);
    void tellWaiting(const Result<sync::SyncReport>& outcome);
    void countPending();
    void note(const QString& text, bool isError = false);
    void setPhase(SyncStatus::Phase phase);
    [[nodiscard]] int retryDelay() const;

    Session& m_session;
    sql::SqlThread& m_sql;
    QString m_profileFolder;
    const Clock& m_clock;
    SyncStatus m_status;
    QList<SyncLogEntry> m_log;
    QList<std::shared_ptr<QPromise<Result<sync::SyncReport>>>> m_waiting; ///< for the end of the round
    std::shared_ptr<Round> m_round; ///< the one that is running; answers to another are dropped
    bool m_isAgainWanted = false; ///< something changed while a round was running
    int m_failures = 0; ///< in a row
    QTimer m_timer;
};

} // namespace cvenhancer::services
