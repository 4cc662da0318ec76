// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace cvenhancer::ui {

/// One setting: label and a line of help at the start, the control at the end, a hairline below. Gives the control its
/// accessible name and description.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const Theme& theme, const QString& label, const QString& help, QWidget* control,
               QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
