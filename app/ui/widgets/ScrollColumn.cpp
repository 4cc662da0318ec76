// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/ScrollColumn.h"

#include <QVBoxLayout>

namespace cvenhancer::ui {

ScrollColumn::ScrollColumn(const Theme& theme, ColourRole ground, QWidget* parent)
    : QScrollArea(parent)
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addStretch();
    QPalette grounded = palette();
    grounded.setColor(QPalette::Window, theme.colour(ground));
    setPalette(grounded);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(body);
}

void ScrollColumn::add(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

} // namespace cvenhancer::ui
