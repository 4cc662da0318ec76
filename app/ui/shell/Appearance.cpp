// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/Appearance.h"

#include "ui/theme/ThemeStyle.h"

#include <QApplication>

namespace cvenhancer::ui {

Theme::Appearance appearanceFor(settings::Appearance wanted, const QPalette& systemPalette)
{
    // Qt 6.4 does not name the system's colour scheme; a dark window background is how its platform themes show it.
    const bool systemIsDark =
        systemPalette.color(QPalette::Window).lightness() < systemPalette.color(QPalette::WindowText).lightness();
    const bool dark = wanted == settings::Appearance::Dark || (wanted == settings::Appearance::System && systemIsDark);
    return dark ? Theme::Appearance::Dark : Theme::Appearance::Light;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    QApplication::setStyle(new ThemeStyle(theme));
    QApplication::setPalette(theme.palette());
    application.setFont(theme.font(FontRole::Body));
}

} // namespace cvenhancer::ui
