// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;

namespace cvenhancer::ui {

/// Draws the small controls for ThemeStyle: boxes, choosers, menus and progress. The theme must outlive it.
class ControlPainter {
public:
    explicit ControlPainter(const Theme& theme);

    void drawCheckBox(const QStyleOption& option, QPainter& painter) const;
    void drawRadioButton(const QStyleOption& option, QPainter& painter) const;
    /// The whole combo box apart from its text.
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const;
    void drawMenuPanel(const QStyleOption& option, QPainter& painter) const;
    void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const;
    [[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents) const;
    void drawToolTip(const QStyleOption& option, QPainter& painter) const;
    /// Groove and bar; a range of 0 to 0 shows a bar that fills a third.
    void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) const;
    /// The frame of a field: text in one line or many.
    void drawField(const QStyleOption& option, QPainter& painter) const;

private:
    void drawBoxFocus(const QStyleOption& option, const QRectF& box, double radius, QPainter& painter) const;

    const Theme& m_theme;
};

/// A rounded rectangle; an invalid colour leaves fill or border out.
void fillRounded(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& border);
/// A rounded outline, `width` pixels inwards from the edge.
void drawRing(QPainter& painter, const QRectF& rect, double radius, double width, const QColor& colour);

} // namespace cvenhancer::ui
