// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/SignalWatcher.h"

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace cvenhancer::server::cli {

namespace {

/// A handler has no argument of its own, and may do little more than write.
std::atomic<int> signalPipe = -1;

extern "C" void forwardSignal(int number)
{
    const auto byte = static_cast<char>(number);
    if (write(signalPipe.load(), &byte, 1) != 1) {
        return; // the pipe is full: a signal is waiting there already
    }
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent)
    : QObject(parent)
{
    if (pipe(m_pipe.data()) != 0) {
        qWarning("signals cannot be watched");
        return;
    }
    for (const int end : m_pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    signalPipe = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatcher::onSignal);
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        handle(number, forwardSignal);
    }
}

SignalWatcher::~SignalWatcher()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        handle(number, SIG_DFL);
    }
    for (const int end : m_pipe) {
        if (end >= 0) {
            close(end);
        }
    }
}

void SignalWatcher::onSignal()
{
    char number = 0;
    while (read(m_pipe[0], &number, 1) == 1) {
        if (number == SIGHUP) {
            Q_EMIT reloadRequested();
        } else {
            Q_EMIT endRequested();
        }
    }
}

} // namespace cvenhancer::server::cli
