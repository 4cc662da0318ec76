// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "sql/Connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace cvenhancer::sql {

/// The one thread that talks to the database. Jobs run there one after the other, in the order they were given.
/// Owned by the composition root; run() may be called from any thread. What was given before destruction is done
/// before the thread ends, so a save that was asked for is never dropped.
class SqlThread {
public:
    using Opener = std::function<Result<std::unique_ptr<Connection>>()>;
    using Job = std::function<void(const Result<Connection*>&)>;

    /// Starts the thread; `open` (open, migrate) is its first job. When opening fails, every later job answers with
    /// that error.
    explicit SqlThread(Opener open);
    ~SqlThread();
    Q_DISABLE_COPY_MOVE(SqlThread)

    /// Runs `job`, a callable `Result<T>(Connection&)`, and answers with what it returned. A job whose future was
    /// cancelled before its turn is not run.
    template <class F>
    [[nodiscard]] auto run(F job) -> QFuture<std::invoke_result_t<F&, Connection&>>
    {
        using Answer = std::invoke_result_t<F&, Connection&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        post([promise, job = std::move(job)](const Result<Connection*>& connection) mutable {
            if (!promise->isCanceled()) {
                promise->addResult(connection ? job(**connection) : Answer(tl::unexpected(connection.error())));
            }
            promise->finish();
        });
        return future;
    }

    /// Waits until everything that was asked for is done. For destructors at the program's end, which must not drop a
    /// save; nothing that a window waits for.
    void drain();

private:
    void post(Job job);

    QThread m_thread;
    QObject* m_worker; ///< lives on m_thread, ends with it
    Result<std::unique_ptr<Connection>> m_connection; ///< touched on m_thread only
};

} // namespace cvenhancer::sql
