// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Reply.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace cvenhancer::server::http {

/// Names one request of one connection: an answer for a connection that is gone, or for an earlier request of it,
/// finds nobody and is dropped.
struct ReplyAddress {
    quint64 connection = 0;
    quint64 request = 0;
};

/// Brings answers from any thread to the loop that owns the connections. Shared by the loop and its responders;
/// after close() answers are dropped, so a responder may outlive the loop.
class ReplyMailbox {
public:
    struct Letter {
        ReplyAddress address;
        Reply reply;
    };
    /// `wake` is called from the posting thread when the box was empty; it must only queue an event.
    explicit ReplyMailbox(std::function<void()> wake);

    void post(ReplyAddress address, Reply reply);
    [[nodiscard]] std::vector<Letter> take();
    void close();

private:
    std::mutex m_mutex;
    std::function<void()> m_wake; ///< empty after close()
    std::vector<Letter> m_letters;
};

/// The right to answer one request, once, from any thread. Copies share the right; the first answer counts.
/// When the last copy goes without an answer, the client gets 500, so no request is left hanging.
class Responder {
public:
    Responder(std::shared_ptr<ReplyMailbox> mailbox, ReplyAddress address);

    /// A field that goes with whatever the answer will be. Only before the responder is handed on.
    void addHeader(const QByteArray& name, const QByteArray& value);
    void operator()(Reply reply) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace cvenhancer::server::http
