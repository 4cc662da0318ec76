// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "net/HttpTransport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPromise>

#include <functional>

namespace cvenhancer::test {

/// A network of the test's own: every request is kept and answered by `answer`.
class FakeTransport : public net::HttpTransport {
public:
    using Answer = Result<net::HttpReply>;

    QFuture<Answer> send(const net::HttpRequest& request) override
    {
        requests.append(request);
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(answer(request));
        promise.finish();
        return promise.future();
    }

    static net::HttpReply json(int status, const QJsonObject& body)
    {
        return {status, {{"content-type", "application/json"}}, QJsonDocument(body).toJson()};
    }

    static net::HttpReply problem(int status, const QString& code)
    {
        return {status,
                {{"content-type", "application/problem+json"}},
                QJsonDocument(QJsonObject{{QStringLiteral("code"), code}}).toJson()};
    }

    std::function<Answer(const net::HttpRequest&)> answer;
    QList<net::HttpRequest> requests;
};

} // namespace cvenhancer::test
