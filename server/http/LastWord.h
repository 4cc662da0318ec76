// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace cvenhancer::server::http {

/// The way back to a client that has shut down its own sending direction (a FIN after the request, RFC 9112
/// section 9.6) and still waits for the answer. Qt closes a socket as soon as it reads that end, so a second descriptor
/// of the same connection is kept while a request is in work, and the answer goes out through it. Unix; plain TCP only.
class LastWord : public QObject {
    Q_OBJECT

public:
    /// `descriptor` stays the caller's.
    explicit LastWord(qintptr descriptor, QObject* parent = nullptr);
    ~LastWord() override;
    Q_DISABLE_COPY_MOVE(LastWord)

    /// Whether the client still listens: false once it has reset the connection instead of shutting its side down.
    [[nodiscard]] bool isReachable() const;
    /// Sends everything, then ends the connection. Emits finished() once, also when the client is gone.
    void send(const QByteArray& bytes);

Q_SIGNALS:
    void finished();

private:
    void onWritable();

    int m_descriptor; ///< -1: there is none
    QByteArray m_bytes;
    qsizetype m_sent = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cvenhancer::server::http
