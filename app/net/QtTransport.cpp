// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "net/QtTransport.h"

#include "net/ServerAddress.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslConfiguration>
#include <QSslError>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::net {
namespace {

using Answer = Result<HttpReply>;

QNetworkRequest networkRequest(const HttpRequest& request)
{
    QNetworkRequest network(request.url);
    for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it) {
        network.setRawHeader(it.key(), it.value());
    }
    network.setTransferTimeout(static_cast<int>(request.timeout.count()));
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    QSslConfiguration tls = network.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    network.setSslConfiguration(tls);
    return network;
}

/// A request with a single reply at work, and the promise it fulfils.
class Exchange : public QObject {
public:
    Exchange(QNetworkReply* reply, QString host)
        : QObject(reply)
        , m_reply(reply)
        , m_host(std::move(host))
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
            m_certificateProblem = errors.isEmpty() ? QString() : errors.constFirst().errorString();
        });
        connect(reply, &QIODevice::readyRead, this, &Exchange::onReadyRead);
        connect(reply, &QNetworkReply::finished, this, &Exchange::onFinished);
        m_watcher.setFuture(m_promise.future());
    }

    [[nodiscard]] QFuture<Answer> future() const { return m_promise.future(); }

private:
    void onReadyRead()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > HttpTransport::kMaxReplyBytes) {
            m_isTooLong = true;
            m_reply->abort();
        }
    }

    void onFinished()
    {
        m_body += m_reply->readAll();
        m_promise.addResult(answer());
        m_promise.finish();
        m_reply->deleteLater();
    }

    [[nodiscard]] Answer answer() const
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!m_certificateProblem.isEmpty()) {
            return failure(ErrorCode::CertificateRejected, m_host, m_certificateProblem);
        }
        if (m_isTooLong || (status >= 300 && status < 400 && status != 304)) {
            return failure(ErrorCode::NotOurServer, m_host, u"status %1"_s.arg(status));
        }
        if (m_promise.isCanceled()) {
            return failure(ErrorCode::Cancelled);
        }
        // An error status is an answer; an answer that was cut off is none.
        const auto error = m_reply->error();
        const bool isWhole = error == QNetworkReply::NoError
            || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
            || error >= QNetworkReply::InternalServerError;
        if (status == 0 || !isWhole) {
            return failure(ErrorCode::ServerUnreachable, m_host, m_reply->errorString());
        }
        HttpReply reply{status, {}, m_body};
        for (const QNetworkReply::RawHeaderPair& header : m_reply->rawHeaderPairs()) {
            reply.headers.insert(header.first.toLower(), header.second);
        }
        return reply;
    }

    QNetworkReply* m_reply;
    QString m_host;
    QPromise<Answer> m_promise;
    QFutureWatcher<Answer> m_watcher;
    QByteArray m_body;
    QString m_certificateProblem;
    bool m_isTooLong = false;
};

QFuture<Answer> refused(ErrorCode code, const QString& subject)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(failure(code, subject));
    promise.finish();
    return promise.future();
}

} // namespace

QtTransport::QtTransport(QObject* parent)
    : QObject(parent)
{
}

QtTransport::~QtTransport() = default;

QNetworkAccessManager& QtTransport::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
    }
    return *m_manager;
}

QFuture<Result<HttpReply>> QtTransport::send(const HttpRequest& request)
{
    if (request.url.scheme() != u"https"_s && !isLoopback(request.url)) {
        return refused(ErrorCode::InsecureAddress, request.url.host());
    }
    QNetworkReply* reply = manager().sendCustomRequest(networkRequest(request), request.method, request.body);
    return (new Exchange(reply, request.url.host()))->future(); // owned by the reply
}

} // namespace cvenhancer::net
