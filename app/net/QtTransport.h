// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "net/HttpTransport.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace cvenhancer::net {

/// HttpTransport over QNetworkAccessManager: HTTP/2 where the server offers it, TLS 1.2 or later, no redirections, no
/// cookies, no cache, no proxy log-ins. The manager is made with the first request. Lives on the thread that made it.
class QtTransport : public QObject, public HttpTransport {
    Q_OBJECT

public:
    explicit QtTransport(QObject* parent = nullptr);
    ~QtTransport() override;

    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest& request) override;

private:
    QNetworkAccessManager& manager();

    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace cvenhancer::net
