// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "settings/Settings.h"
#include "ui/theme/Theme.h"

class QApplication;

namespace cvenhancer::ui {

/// The appearance the user wants; for `System`, dark when the system's own palette is. Ask before a theme is applied.
Theme::Appearance appearanceFor(settings::Appearance wanted, const QPalette& systemPalette);

/// Gives the application our style, palette and font. The theme must outlive the application's windows.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace cvenhancer::ui
