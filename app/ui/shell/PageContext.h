// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "services/Online.h"
#include "services/Services.h"
#include "settings/Settings.h"
#include "ui/theme/Theme.h"

namespace cvenhancer::ui {

/// What pages are made from. Built by the composition root; everything it names outlives the window.
struct PageContext {
    const Theme& theme;
    settings::Settings& settings;
    const Clock& clock;
    services::Services& services;
    services::Online* online = nullptr; ///< null: the pages that need a server are not among the window's
};

} // namespace cvenhancer::ui
