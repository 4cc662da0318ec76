// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"
#include "ui/theme/ThemeStyle.h"

#include <QPushButton>

namespace cvenhancer::ui {

/// A button that shows a choice and opens a menu of others: icon, text (cut with dots where there is no room) and a
/// small arrow. The caller gives it a menu (QPushButton::setMenu) or listens to clicked(), and an accessible name that
/// says what is chosen.
class MenuButton : public QPushButton {
    Q_OBJECT

public:
    /// `kind`: Secondary (with a frame) or Quiet. `icon` empty: none.
    MenuButton(const Theme& theme, ButtonKind kind, const QString& icon = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthAroundText() const;

    const Theme& m_theme;
};

} // namespace cvenhancer::ui
