// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Responder.h"

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

ReplyMailbox::ReplyMailbox(std::function<void()> wake)
    : m_wake(std::move(wake))
{
}

void ReplyMailbox::post(ReplyAddress address, Reply reply)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_wake) {
        return;
    }
    m_letters.push_back({address, std::move(reply)});
    if (m_letters.size() == 1) {
        m_wake();
    }
}

std::vector<ReplyMailbox::Letter> ReplyMailbox::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_letters, {});
}

void ReplyMailbox::close()
{
    const std::scoped_lock lock(m_mutex);
    m_wake = nullptr;
    m_letters.clear();
}

struct Responder::State {
    std::shared_ptr<ReplyMailbox> mailbox;
    ReplyAddress address;
    Headers headers;
    std::atomic<bool> answered = false;

    State(std::shared_ptr<ReplyMailbox> box, ReplyAddress to)
        : mailbox(std::move(box))
        , address(to)
    {
    }
    Q_DISABLE_COPY_MOVE(State)

    ~State() { answer(Reply::problem(500, u"internal"_s, u"The server could not answer this request."_s)); }

    void answer(Reply reply)
    {
        if (answered.exchange(true)) {
            return;
        }
        for (const Headers::Field& field : headers.fields()) {
            reply.headers.set(field.name, field.value);
        }
        mailbox->post(address, std::move(reply));
    }
};

Responder::Responder(std::shared_ptr<ReplyMailbox> mailbox, ReplyAddress address)
    : m_state(std::make_shared<State>(std::move(mailbox), address))
{
}

void Responder::addHeader(const QByteArray& name, const QByteArray& value)
{
    m_state->headers.set(name, value);
}

void Responder::operator()(Reply reply) const
{
    m_state->answer(std::move(reply));
}

} // namespace cvenhancer::server::http
