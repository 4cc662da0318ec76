// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/PageHeader.h"

#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

PageHeader::PageHeader(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new IconButton(theme, u"chevron-left"_s, tr("Back"), this))
    , m_title(new TextLabel(theme, FontRole::PageTitle, ColourRole::Text, this))
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    setFixedHeight(theme.metrics().header);
    m_title->setText(title);
    m_left->setSpacing(8);
    m_right->setSpacing(12);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.metrics().margin, 0, theme.metrics().padding, 1);
    layout->setSpacing(theme.metrics().padding);
    layout->addWidget(m_back);
    layout->addWidget(m_title);
    layout->addLayout(m_left);
    layout->addStretch(1);
    layout->addLayout(m_right);
    m_back->hide();
    connect(m_back, &IconButton::clicked, this, &PageHeader::backRequested);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::addLeft(QWidget* widget)
{
    m_left->addWidget(widget);
}

void PageHeader::addRight(QWidget* widget)
{
    m_right->addWidget(widget);
}

void PageHeader::showBack()
{
    m_back->show();
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(ColourRole::Hairline));
}

} // namespace cvenhancer::ui
