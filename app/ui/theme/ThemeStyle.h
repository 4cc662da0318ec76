// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/ControlPainter.h"
#include "ui/theme/Theme.h"

#include <QProxyStyle>

class QPushButton;
class QStyleOptionButton;
class QStyleOptionSlider;

namespace cvenhancer::ui {

/// How a push button stands out. One Primary on a page. Link is Quiet in the accent's colour.
enum class ButtonKind { Secondary, Primary, Tinted, Quiet, Danger, Segment, FilledDanger, Link };

/// Makes `button` be drawn as `kind`.
void setKind(QPushButton* button, ButtonKind kind);

/// Makes `button` as low as a row of cards needs it.
void setSmall(QPushButton* button);

/// Fusion with our corners, focus ring, fields and scroll bars. The theme must outlive the style.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit ThemeStyle(const Theme& theme);

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returnData) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;

private:
    void drawButtonPanel(const QStyleOptionButton& option, QPainter& painter, ButtonKind kind) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, ButtonKind kind) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter) const;
    [[nodiscard]] QColor buttonFill(const QStyleOptionButton& option, ButtonKind kind) const;
    [[nodiscard]] QColor buttonText(const QStyleOptionButton& option, ButtonKind kind) const;

    const Theme& m_theme;
    ControlPainter m_controls;
};

} // namespace cvenhancer::ui
