// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/ColumnFrame.h"

#include <QEvent>
#include <QStyle>

namespace cvenhancer::ui {

void ColumnFrame::addColumn(QWidget* widget, int preferred, int least)
{
    widget->setParent(this);
    m_columns.append({widget, preferred, least});
    int sum = 0;
    for (const Column& column : std::as_const(m_columns)) {
        sum += column.least;
    }
    setMinimumWidth(std::min(sum, 560)); // the window may be smaller still; the columns then are cut alike
}

QList<int> ColumnFrame::widths() const
{
    int preferred = 0;
    int least = 0;
    for (const Column& column : m_columns) {
        preferred += column.preferred;
        least += column.least;
    }
    QList<int> widths;
    int used = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns.at(i);
        int wide = column.preferred;
        if (width() < preferred && preferred > least) {
            const double share = qBound(0.0, double(width() - least) / (preferred - least), 1.0);
            wide = column.least + qRound(share * (column.preferred - column.least));
            wide = width() < least ? column.least * width() / least : wide;
        }
        widths.append(i + 1 == m_columns.size() ? width() - used : wide);
        used += wide;
    }
    return widths;
}

void ColumnFrame::place()
{
    const QList<int> wide = widths();
    int x = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QRect column(x, 0, wide.at(i), height());
        m_columns.at(i).widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), column));
        x += wide.at(i);
    }
}

void ColumnFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool ColumnFrame::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        place();
    }
    return QWidget::event(event);
}

} // namespace cvenhancer::ui
