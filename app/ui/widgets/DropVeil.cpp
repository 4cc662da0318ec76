// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/DropVeil.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

DropVeil::DropVeil(const Theme& theme, QWidget* window)
    : QWidget(window)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_theme.colour(ColourRole::Surface);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    QPen pen(m_theme.colour(ColourRole::Accent), 2, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(17, 17, -17, -17), m_theme.metrics().cardRadius,
                            m_theme.metrics().cardRadius);
    QRect icon(0, 0, 40, 40);
    icon.moveCenter(rect().center() - QPoint(0, 36));
    m_theme.icon(u"import"_s, ColourRole::Accent).paint(&painter, icon);
    painter.setFont(m_theme.font(FontRole::Title));
    painter.setPen(m_theme.colour(ColourRole::Text));
    painter.drawText(rect().translated(0, 12), Qt::AlignCenter, tr("Drop your files to import them"));
}

} // namespace cvenhancer::ui
