// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace cvenhancer::ui {

/// One line of text that is cut with dots where there is no room; the whole text is its tool tip then.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    ElidedLabel(const Theme& theme, FontRole font, ColourRole colour, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    ColourRole m_colour;
};

} // namespace cvenhancer::ui
