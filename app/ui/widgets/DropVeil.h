// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace cvenhancer::ui {

/// Lies over the whole window while files are dragged over it and says what dropping will do.
class DropVeil : public QWidget {
    Q_OBJECT

public:
    DropVeil(const Theme& theme, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
