// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/HealthHandler.h"

#include "handlers/HttpStatus.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using http::Method;
using http::Reply;

HealthHandler::HealthHandler(const database::Migrator& migrator)
    : m_migrator(migrator)
{
}

void HealthHandler::addRoutes(Api& api) const
{
    api.addInLoop(Method::Get, u"/health"_s, [](const http::Request&) {
        return Reply::json(200, {{u"status"_s, u"ok"_s}});
    });
    const auto& migrator = m_migrator;
    api.add({Method::Get, u"/ready"_s}, [&migrator](const Call&, database::Connection& connection) {
        const auto checked = migrator.check(connection);
        if (checked) {
            return Reply::json(200, {{u"status"_s, u"ready"_s}});
        }
        // a wrong schema is no reason for a 500: another instance may be migrating
        return replyFor({ErrorCode::StoreBusy, {}, checked.error().detail, nullptr});
    });
}

} // namespace cvenhancer::server::handlers
