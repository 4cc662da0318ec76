// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "storage/Access.h"

namespace cvenhancer::server::services {

/// Whose request it is. Every function that takes one fails with TokenRevoked when the session is over by now.
using CurrentUser = storage::Access;

} // namespace cvenhancer::server::services
