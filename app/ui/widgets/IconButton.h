// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace cvenhancer::ui {

/// A quiet square button that shows an icon; its name is read by screen readers and shown as a tool tip.
class IconButton : public QPushButton {
    Q_OBJECT

public:
    IconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent = nullptr);
};

} // namespace cvenhancer::ui
