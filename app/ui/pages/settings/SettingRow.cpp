// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/settings/SettingRow.h"

#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr int kRowPadding = 14;

} // namespace

SettingRow::SettingRow(const Theme& theme, const QString& label, const QString& help, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* name = new TextLabel(theme, FontRole::Body, ColourRole::Text, this);
    name->setText(label);
    name->setWordWrap(true);
    auto* hint = new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, this);
    hint->setText(help);
    hint->setWordWrap(true);
    hint->setVisible(!help.isEmpty());
    if (control->accessibleName().isEmpty()) {
        control->setAccessibleName(label);
    }
    control->setAccessibleDescription(help);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(hint);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kRowPadding, 0, kRowPadding);
    layout->setSpacing(theme.metrics().padding);
    layout->addLayout(texts, 1);
    layout->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(ColourRole::Hairline));
}

} // namespace cvenhancer::ui
