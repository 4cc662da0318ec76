// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "handlers/Api.h"
#include "services/AccountExportService.h"
#include "services/AccountService.h"

namespace cvenhancer::server::handlers {

/// How often one client address may do what costs much or can be guessed.
struct AuthRates {
    limits::RateRule signUp{5, std::chrono::hours(1)};
    limits::RateRule logIn{10, std::chrono::minutes(1)};
    limits::RateRule refresh{30, std::chrono::minutes(1)};
    limits::RateRule accountExport{10, std::chrono::hours(1)}; ///< of one account
};

/// /auth/* and /account: sign-up, log-in, tokens, sessions, passwords. Stateless; the services outlive the routes.
class AuthHandler {
public:
    AuthHandler(const services::AccountService& accounts, const services::SessionService& sessions,
                const services::AccountExportService& exports, AuthRates rates);

    void addRoutes(Api& api) const;

private:
    void addEntrances(Api& api) const;
    void addSessions(Api& api) const;
    void addPasswords(Api& api) const;
    void addExport(Api& api) const;

    const services::AccountService& m_accounts;
    const services::SessionService& m_sessions;
    const services::AccountExportService& m_exports;
    AuthRates m_rates;
};

} // namespace cvenhancer::server::handlers
