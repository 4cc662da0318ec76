// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>

namespace cvenhancer::server::cli {

/// Turns Unix signals into Qt signals: SIGTERM and SIGINT ask to end, SIGHUP to read files again. One at a time.
class SignalWatcher : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject* parent = nullptr);
    ~SignalWatcher() override;
    Q_DISABLE_COPY_MOVE(SignalWatcher)

Q_SIGNALS:
    void endRequested();
    void reloadRequested();

private:
    void onSignal();

    std::array<int, 2> m_pipe{-1, -1}; ///< the handler writes the signal's number, the event loop reads it
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace cvenhancer::server::cli
