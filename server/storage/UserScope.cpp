// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/UserScope.h"

namespace cvenhancer::server::storage {

database::Query enterUser(const Access& access)
{
    database::Query query("SELECT enter_user($1, $2, $3)");
    query.bind(access.user.uuid()).bind(access.session.uuid()).bind(qint64(access.tokenVersion));
    return query;
}

database::Query actAs(const UserId& user)
{
    database::Query query("SELECT set_config('app.user_id', $1, true)");
    query.bind(user.toString());
    return query;
}

} // namespace cvenhancer::server::storage
