// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/TextLabel.h"

namespace cvenhancer::ui {

TextLabel::TextLabel(const Theme& theme, FontRole font, ColourRole colour, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.font(font));
    setColour(colour);
}

void TextLabel::setColour(ColourRole colour)
{
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, m_theme.colour(colour));
    setPalette(tinted);
}

} // namespace cvenhancer::ui
