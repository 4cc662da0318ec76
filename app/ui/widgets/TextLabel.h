// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>

namespace cvenhancer::ui {

/// A label in one of the theme's fonts and colours. Shows plain text, never markup.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    TextLabel(const Theme& theme, FontRole font, ColourRole colour = ColourRole::Text, QWidget* parent = nullptr);

    void setColour(ColourRole colour);

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
