// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

namespace cvenhancer::ui {

/// A raised surface with round corners and a hairline, for what belongs together. The caller sets its layout; margins
/// are the theme's card padding.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Theme& theme, QWidget* parent = nullptr);

    /// Chosen cards have an accent border, two pixels wide.
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_chosen = false;
};

} // namespace cvenhancer::ui
