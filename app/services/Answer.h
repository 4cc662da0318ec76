// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace cvenhancer::services {

/// Calls `then(const Result<T>&)` on the thread of `context` when `future` has its answer, and never once `context` is
/// gone or the future was cancelled. Several may wait for one future. In place of QFuture::then(context, …), which in
/// Qt 6.4 takes the death of its context before the answer for a programming error and replaces an earlier
/// continuation.
template <class T, class F>
void whenAnswered(QObject* context, const QFuture<Result<T>>& future, F then)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            then(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace cvenhancer::services
