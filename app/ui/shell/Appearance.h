// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace cvenhancer::ui {

/// The look the user wants; for `System`, dark when the system's own palette is. `systemPalette` is the one from before
/// a theme was applied.
Look lookFor(const settings::Settings& settings, const QPalette& systemPalette);

/// Holds the program's theme and keeps it as the settings say. Owned by the composition root; outlives every widget.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Gives the application our style, palette and font.
    Appearance(QApplication& application, settings::Settings& settings);

    [[nodiscard]] const Theme& theme() const { return m_theme; }

Q_SIGNALS:
    /// The theme is another one; what took something from it must be made anew.
    void changed();

private:
    void refresh();
    void apply();

    QApplication& m_application;
    settings::Settings& m_settings;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Theme m_theme;
};

} // namespace cvenhancer::ui
