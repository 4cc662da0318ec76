// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "platform/SecretStore.h"
#include "services/ServerApi.h"
#include "settings/Settings.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace cvenhancer::services {

/// The one login state of the program. Who is logged in and where stands in the settings; the refresh token in the
/// SecretStore; the access token in memory. Every request that needs a login goes through send(), the one place that
/// refreshes a token. Lives on the GUI thread, owned by the composition root; what it is given outlives it.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        LoggedOut,
        LoggedIn,
        Expired, ///< the account is known, but has to log in again; local work goes on
    };

    Session(net::HttpTransport& transport, platform::SecretStore& secrets, settings::Settings& settings,
            QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isLoggedIn() const { return m_state == State::LoggedIn; }
    /// Who is, or was last, logged in; a null id: nobody.
    [[nodiscard]] AccountUser user() const { return m_user; }
    /// The server in use, or the one that was last; empty: none yet.
    [[nodiscard]] QString server() const;
    /// Names account and server together: what a library is bound to.
    [[nodiscard]] QString accountKey() const;
    /// Whether the log-in is kept when the program ends.
    [[nodiscard]] bool isKept() const { return m_secrets.isPersistent(); }

    /// Whether a sync server answers at what was typed. Errors: InvalidArgument, InsecureAddress and those of
    /// ServerApi.
    [[nodiscard]] QFuture<Result<>> probe(const QString& server) const;
    /// The recovery code, to be shown once.
    [[nodiscard]] QFuture<Result<QString>> signUp(const QString& server, const QString& name, const QString& email,
                                                  const QString& password);
    [[nodiscard]] QFuture<Result<>> logIn(const QString& server, const QString& email, const QString& password);
    [[nodiscard]] QFuture<Result<>> recover(const QString& server, const QString& email, const QString& recoveryCode,
                                            const QString& newPassword);
    /// Forgets the tokens at once. Answers when the server was told, or could not be.
    QFuture<Result<>> logOut();

    [[nodiscard]] QFuture<Result<QList<DeviceSession>>> sessions();
    [[nodiscard]] QFuture<Result<>> endSession(const SessionId& id);
    [[nodiscard]] QFuture<Result<>> changePassword(const QString& current, const QString& wanted);
    /// Deletes the account and everything the server holds of it; what is on this computer stays.
    [[nodiscard]] QFuture<Result<>> deleteAccount(const QString& password);

    /// A request as the user. A token that has expired is refreshed once and the request sent again. Errors: those of
    /// ServerApi; TokenInvalid at once when nobody is logged in.
    [[nodiscard]] QFuture<Result<ApiReply>> send(const ApiRequest& request);

Q_SIGNALS:
    void stateChanged(cvenhancer::services::Session::State state);

private:
    struct Call; ///< a request under way

    [[nodiscard]] Result<ServerApi> apiFor(const QString& server) const;
    [[nodiscard]] QFuture<Result<SignedIn>> enter(const QString& server,
                                                  const std::function<QFuture<Result<SignedIn>>(ServerApi&)>& ask);
    void take(const SignedIn& signedIn, const std::function<void()>& then);
    void attempt(const std::shared_ptr<Call>& call);
    void onAnswer(const std::shared_ptr<Call>& call, const Result<ApiReply>& reply);
    void refreshFor(const std::shared_ptr<Call>& call);
    void askForRefresh();
    void onRefreshed(const Result<SignedIn>& signedIn);
    void setState(State state);

    net::HttpTransport& m_transport;
    platform::SecretStore& m_secrets;
    settings::Settings& m_settings;
    State m_state = State::LoggedOut;
    AccountUser m_user;
    QByteArray m_accessToken;
    QList<std::shared_ptr<Call>> m_waiting; ///< for the refresh that is under way
};

} // namespace cvenhancer::services
