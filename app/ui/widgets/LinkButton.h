// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QPushButton>

namespace cvenhancer::ui {

/// A button that reads like a link: accent text in the caption or body font, without a frame.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    LinkButton(const Theme& theme, const QString& text, QWidget* parent = nullptr, FontRole font = FontRole::Caption);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
