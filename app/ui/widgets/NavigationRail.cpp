// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/NavigationRail.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

NavigationRail::NavigationRail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    setFixedWidth(m_theme.metrics().rail);
    auto* logo = new QLabel(this);
    logo->setPixmap(m_theme.icon(u"logo"_s).pixmap(QSize(theme.scaled(28), theme.scaled(28)), devicePixelRatio()));
    logo->setAlignment(Qt::AlignCenter);
    logo->setFixedHeight(m_theme.metrics().header);
    for (QVBoxLayout* part : {m_top, m_bottom}) {
        part->setSpacing(4);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 8);
    layout->setSpacing(4);
    layout->addWidget(logo);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_bottom);
    m_group->setExclusive(false); // setCurrent() says which one is checked
    connect(m_group, &QButtonGroup::idClicked, this, [this](int page) {
        setCurrent(page);
        Q_EMIT pageChosen(page);
    });
}

void NavigationRail::addPage(int page, Place place, const QString& text, const QString& icon, const QString& shortcut)
{
    auto* button = new RailButton(m_theme, text, icon, this);
    //: Name of a page and its keys
    button->setToolTip(shortcut.isEmpty() ? text : tr("%1 (%2)").arg(text, shortcut));
    m_group->addButton(button, page);
    (place == Place::Top ? m_top : m_bottom)->addWidget(button);
}

void NavigationRail::setCurrent(int page)
{
    for (QAbstractButton* button : m_group->buttons()) {
        button->setChecked(m_group->id(button) == page);
    }
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(ColourRole::SurfaceSunken));
    painter.setPen(m_theme.colour(ColourRole::Hairline));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

RailButton::RailButton(const Theme& theme, const QString& text, QString icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(std::move(icon))
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFixedSize(m_theme.metrics().railItem);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = m_theme.metrics().controlRadius;
    painter.setPen(hasFocus() ? QPen(m_theme.colour(ColourRole::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()        ? m_theme.colour(ColourRole::AccentSoft)
                         : underMouse() ? m_theme.colour(ColourRole::Hover)
                                        : QColor(Qt::transparent));
    const double inset = hasFocus() ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    const ColourRole role = isChecked() ? ColourRole::Accent : ColourRole::TextMuted;
    const int size = m_theme.metrics().icon;
    m_theme.icon(m_icon, role).paint(&painter, QRect((width() - size) / 2, m_theme.scaled(7), size, size));
    QFont font = m_theme.font(FontRole::Caption);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_theme.colour(role));
    painter.drawText(QRect(0, m_theme.scaled(28), width(), height() - m_theme.scaled(30)), Qt::AlignCenter, text());
}

} // namespace cvenhancer::ui
