// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/Appearance.h"

#include "ui/theme/ThemeStyle.h"

#include <QApplication>

namespace cvenhancer::ui {

Look lookFor(const settings::Settings& settings, const QPalette& systemPalette)
{
    // Qt 6.4 does not name the system's colour scheme; a dark window background is how its platform themes show it.
    const bool systemIsDark =
        systemPalette.color(QPalette::Window).lightness() < systemPalette.color(QPalette::WindowText).lightness();
    const settings::Appearance wanted = settings.appearance();
    const bool dark = wanted == settings::Appearance::Dark || (wanted == settings::Appearance::System && systemIsDark);
    return {dark ? Look::Appearance::Dark : Look::Appearance::Light, settings.textPercent(), settings.isCompact(),
            settings.hasReducedMotion()};
}

Appearance::Appearance(QApplication& application, settings::Settings& settings)
    : m_application(application)
    , m_settings(settings)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
    , m_theme(lookFor(settings, m_systemPalette), m_systemFont)
{
    QApplication::setStyle(new ThemeStyle(m_theme));
    apply();
    connect(&m_settings, &settings::Settings::lookChanged, this, &Appearance::refresh);
}

void Appearance::refresh()
{
    const Look wanted = lookFor(m_settings, m_systemPalette);
    if (wanted != m_theme.look()) {
        m_theme = Theme(wanted, m_systemFont);
        apply();
        Q_EMIT changed();
    }
}

void Appearance::apply()
{
    QApplication::setPalette(m_theme.palette());
    m_application.setFont(m_theme.font(FontRole::Body));
}

} // namespace cvenhancer::ui
