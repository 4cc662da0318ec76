// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace cvenhancer::ui {

/// A widget with a one-pixel line along its upper edge: a separator, or a bar that is set off from what is above it.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
