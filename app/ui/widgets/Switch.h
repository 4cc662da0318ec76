// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace cvenhancer::ui {

/// A switch that is on or off and acts at once. Its name is the accessible name; a label beside it is the caller's.
class Switch : public QAbstractButton {
    Q_OBJECT

public:
    Switch(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
