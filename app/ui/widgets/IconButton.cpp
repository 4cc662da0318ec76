// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/IconButton.h"

#include "ui/theme/ThemeStyle.h"

namespace cvenhancer::ui {

IconButton::IconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent)
    : QPushButton(theme.icon(icon), {}, parent)
{
    setKind(this, ButtonKind::Quiet);
    setIconSize({theme.metrics().icon, theme.metrics().icon});
    setAccessibleName(name);
    setToolTip(name);
}

} // namespace cvenhancer::ui
