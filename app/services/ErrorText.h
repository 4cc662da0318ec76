// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Error.h"

#include <QString>

namespace cvenhancer::services {

/// One or two sentences for the user, for window and command line alike: what happened, what was kept, what to do.
/// Never shows Error::detail.
QString errorText(const Error& error);

} // namespace cvenhancer::services
