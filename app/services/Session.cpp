// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/Session.h"

#include "net/ServerAddress.h"
#include "services/Answer.h"

#include <QSysInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {
namespace {

const QString kRefreshTokenKey = u"refresh-token"_s;
constexpr qsizetype kMaxDeviceName = 100; ///< as the server takes it

/// What the list of devices calls this one.
QString deviceName()
{
    return u"%1 (%2)"_s.arg(QSysInfo::machineHostName(), QSysInfo::prettyProductName()).left(kMaxDeviceName);
}

bool endsLogIn(ErrorCode code)
{
    return code == ErrorCode::TokenInvalid || code == ErrorCode::TokenExpired || code == ErrorCode::TokenRevoked
        || code == ErrorCode::BadCredentials;
}

template <class T>
QFuture<Result<T>> refused(const Error& error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(tl::unexpected(error));
    promise.finish();
    return promise.future();
}

QFuture<Result<>> withoutContent(const QFuture<Result<ApiReply>>& reply)
{
    return QFuture(reply).then([](const Result<ApiReply>& answer) { return answer.map([](const ApiReply&) {}); });
}

} // namespace

struct Session::Call {
    ApiRequest request;
    QPromise<Result<ApiReply>> promise;
    bool isRetry = false;

    void answer(const Result<ApiReply>& reply)
    {
        promise.addResult(reply);
        promise.finish();
    }
};

Session::Session(net::HttpTransport& transport, platform::SecretStore& secrets, settings::Settings& settings,
                 QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_secrets(secrets)
    , m_settings(settings)
{
    const settings::Account account = settings.account();
    m_user = {UserId::fromString(account.userId), account.name, account.email};
    m_state = m_user.id.isNull() ? State::LoggedOut : State::LoggedIn;
}

QString Session::server() const
{
    return m_settings.account().server;
}

QString Session::accountKey() const
{
    return m_user.id.isNull() ? QString() : server() + u'#' + m_user.id.toString();
}

Result<ServerApi> Session::apiFor(const QString& server) const
{
    return net::readServerAddress(server).map([this](const QUrl& url) { return ServerApi(m_transport, url); });
}

QFuture<Result<>> Session::probe(const QString& server) const
{
    const auto api = apiFor(server);
    return api ? api->probe() : refused<void>(api.error());
}

/// The shape all ways in share: ask, and take what comes.
QFuture<Result<SignedIn>> Session::enter(const QString& server,
                                         const std::function<QFuture<Result<SignedIn>>(ServerApi&)>& ask)
{
    auto api = apiFor(server);
    if (!api) {
        return refused<SignedIn>(api.error());
    }
    auto promise = std::make_shared<QPromise<Result<SignedIn>>>();
    promise->start();
    whenAnswered(this, ask(*api), [this, promise, address = api->address()](const Result<SignedIn>& signedIn) {
        if (signedIn) {
            m_settings.setAccount(
                {address.toString(), signedIn->user.id.toString(), signedIn->user.name, signedIn->user.email});
            take(*signedIn, [promise, signedIn] {
                promise->addResult(signedIn);
                promise->finish();
            });
            return;
        }
        promise->addResult(signedIn);
        promise->finish();
    });
    return promise->future();
}

/// `then` is called when the refresh token is kept: a program that ends at once must not lose it.
void Session::take(const SignedIn& signedIn, const std::function<void()>& then)
{
    m_user = signedIn.user;
    m_accessToken = signedIn.accessToken;
    whenAnswered(this, m_secrets.write(kRefreshTokenKey, signedIn.refreshToken), [this, then](const Result<>&) {
        setState(State::LoggedIn);
        then();
    });
}

QFuture<Result<QString>> Session::signUp(const QString& server, const QString& name, const QString& email,
                                         const QString& password)
{
    return enter(server, [&](ServerApi& api) { return api.signUp(name, email, password, deviceName()); })
        .then([](const Result<SignedIn>& signedIn) {
            return signedIn.map([](const SignedIn& account) { return account.recoveryCode; });
        });
}

QFuture<Result<>> Session::logIn(const QString& server, const QString& email, const QString& password)
{
    return enter(server, [&](ServerApi& api) { return api.logIn(email, password, deviceName()); })
        .then([](const Result<SignedIn>& signedIn) { return signedIn.map([](const SignedIn&) {}); });
}

QFuture<Result<>> Session::recover(const QString& server, const QString& email, const QString& recoveryCode,
                                   const QString& newPassword)
{
    return enter(server, [&](ServerApi& api) { return api.recover(email, recoveryCode, newPassword, deviceName()); })
        .then([](const Result<SignedIn>& signedIn) { return signedIn.map([](const SignedIn&) {}); });
}

QFuture<Result<>> Session::logOut()
{
    auto told = std::make_shared<QPromise<Result<>>>();
    told->start();
    const auto finish = [this, told] {
        whenAnswered(this, m_secrets.remove(kRefreshTokenKey), [told](const Result<>&) {
            told->addResult(Result<>());
            told->finish();
        });
    };
    if (m_state == State::LoggedIn) {
        whenAnswered(this, send({"POST", u"/auth/logout"_s, {}, {}, {}}),
                     [finish](const Result<ApiReply>&) { finish(); });
    } else {
        finish();
    }
    m_accessToken.clear();
    static_cast<void>(m_secrets.remove(kRefreshTokenKey));
    settings::Account account = m_settings.account();
    account.userId.clear();
    m_settings.setAccount(account);
    m_user.id = {};
    setState(State::LoggedOut);
    return told->future();
}

QFuture<Result<QList<DeviceSession>>> Session::sessions()
{
    return send({"GET", u"/auth/sessions"_s, {}, {}, {}}).then([](const Result<ApiReply>& reply) {
        return reply.and_then([](const ApiReply& answer) { return readSessions(answer.json); });
    });
}

QFuture<Result<>> Session::endSession(const SessionId& id)
{
    return withoutContent(send({"DELETE", u"/auth/sessions/"_s + id.toString(), {}, {}, {}}));
}

QFuture<Result<>> Session::changePassword(const QString& current, const QString& wanted)
{
    const QJsonObject body{{u"current_password"_s, current}, {u"new_password"_s, wanted}, {u"device"_s, deviceName()}};
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenAnswered(
        this, send({"POST", u"/auth/password"_s, body, {}, {}}), [this, promise](const Result<ApiReply>& reply) {
            const auto signedIn = reply.and_then([](const ApiReply& answer) { return readSignedIn(answer.json); });
            const auto answer = [promise, signedIn] {
                promise->addResult(signedIn.map([](const SignedIn&) {}));
                promise->finish();
            };
            if (signedIn) {
                take(*signedIn, answer); // every older token has ended
            } else {
                answer();
            }
        });
    return promise->future();
}

QFuture<Result<>> Session::deleteAccount(const QString& password)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenAnswered(this, send({"DELETE", u"/account"_s, {{u"password"_s, password}}, {}, {}}),
                 [this, promise](const Result<ApiReply>& reply) {
                     if (reply) {
                         m_accessToken.clear();
                         setState(State::Expired); // nothing to tell the server any more
                         static_cast<void>(logOut());
                     }
                     promise->addResult(reply.map([](const ApiReply&) {}));
                     promise->finish();
                 });
    return promise->future();
}

QFuture<Result<ApiReply>> Session::send(const ApiRequest& request)
{
    if (m_state != State::LoggedIn) {
        return refused<ApiReply>({ErrorCode::TokenInvalid, {}, u"nobody is logged in"_s, nullptr});
    }
    auto call = std::make_shared<Call>();
    call->request = request;
    call->promise.start();
    const QFuture<Result<ApiReply>> future = call->promise.future();
    if (m_accessToken.isEmpty()) {
        refreshFor(call);
    } else {
        attempt(call);
    }
    return future;
}

void Session::attempt(const std::shared_ptr<Call>& call)
{
    const auto api = apiFor(server());
    if (!api) {
        call->answer(tl::unexpected(api.error()));
        return;
    }
    whenAnswered(this, api->send(call->request, m_accessToken),
                 [this, call](const Result<ApiReply>& reply) { onAnswer(call, reply); });
}

void Session::onAnswer(const std::shared_ptr<Call>& call, const Result<ApiReply>& reply)
{
    const ErrorCode code = reply ? ErrorCode::Internal : reply.error().code;
    if ((code == ErrorCode::TokenExpired || code == ErrorCode::TokenInvalid) && !call->isRetry) {
        refreshFor(call);
        return;
    }
    if (code == ErrorCode::TokenRevoked && m_state == State::LoggedIn) {
        setState(State::Expired);
    }
    call->answer(reply);
}

void Session::refreshFor(const std::shared_ptr<Call>& call)
{
    call->isRetry = true;
    m_waiting.append(call);
    if (m_waiting.size() == 1) {
        askForRefresh();
    }
}

void Session::askForRefresh()
{
    whenAnswered(this, m_secrets.read(kRefreshTokenKey), [this](const Result<QByteArray>& token) {
        const auto api = apiFor(server());
        if (!api || !token || token->isEmpty()) {
            onRefreshed(failure(ErrorCode::TokenInvalid, {}, u"no refresh token"_s));
            return;
        }
        whenAnswered(this, api->refresh(*token), [this](const Result<SignedIn>& signedIn) { onRefreshed(signedIn); });
    });
}

/// The new refresh token is kept before the new access token is used: until then the server takes the old one again.
void Session::onRefreshed(const Result<SignedIn>& signedIn)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (!signedIn) {
        if (endsLogIn(signedIn.error().code) && m_state == State::LoggedIn) {
            setState(State::Expired);
        }
        for (const std::shared_ptr<Call>& call : waiting) {
            call->answer(tl::unexpected(signedIn.error()));
        }
        return;
    }
    m_accessToken = signedIn->accessToken;
    whenAnswered(this, m_secrets.write(kRefreshTokenKey, signedIn->refreshToken), [this, waiting](const Result<>&) {
        for (const std::shared_ptr<Call>& call : waiting) {
            attempt(call);
        }
    });
}

void Session::setState(State state)
{
    if (state == State::Expired) {
        m_accessToken.clear();
    }
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

} // namespace cvenhancer::services
