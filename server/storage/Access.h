// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"

namespace cvenhancer::server::storage {

/// Who a request is for, as its access token says. Whether that still holds is asked of the database by enterUser, in
/// the same round trip as the request's first statement.
struct Access {
    UserId user;
    SessionId session;
    int tokenVersion = 0;
};

} // namespace cvenhancer::server::storage
