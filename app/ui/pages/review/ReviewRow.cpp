// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/review/ReviewRow.h"

#include "ui/widgets/TextBox.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kNameWidth = 108;
constexpr int kDotSize = 6;
constexpr int kConfidenceGap = 3;
constexpr int kDotSteps = 3;
constexpr int kDotsWidth = 40;

} // namespace

QString confidenceText(int steps)
{
    switch (steps) {
    case 3:
        return ReviewRow::tr("Read with certainty");
    case 2:
        return ReviewRow::tr("Probably right");
    case 1:
        return ReviewRow::tr("Please look at this one");
    default:
        return {};
    }
}

void paintConfidence(QPainter& painter, const Theme& theme, const QRect& rect, Qt::LayoutDirection direction, int steps)
{
    const ColourRole colour = steps == kDotSteps ? ColourRole::Good : steps == 2 ? ColourRole::Good : ColourRole::Warn;
    painter.setRenderHint(QPainter::Antialiasing);
    for (int dot = 0; dot < kDotSteps && steps > 0; ++dot) {
        const int left = rect.right() - (kDotSteps - dot) * (kDotSize + kConfidenceGap);
        const QRect place(left, rect.center().y() - kDotSize / 2, kDotSize, kDotSize);
        painter.setPen(QPen(theme.colour(dot < steps ? colour : ColourRole::ControlMark), 1));
        painter.setBrush(dot < steps ? QBrush(theme.colour(colour)) : QBrush());
        painter.drawEllipse(QStyle::visualRect(direction, rect, place));
    }
}

ReviewRow::ReviewRow(const Theme& theme, const QString& name, int steps, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(steps)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(8, 1, kDotsWidth, 1);
    m_layout->setSpacing(4);
    auto* label = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this);
    label->setText(name);
    label->setFixedWidth(kNameWidth);
    label->setWordWrap(true);
    label->setContentsMargins(0, TextBox::kInset, 0, 0);
    m_layout->addWidget(label, 0, Qt::AlignTop);
    setAccessibleName(name);
    setToolTip(confidenceText(steps));
}

TextBox* ReviewRow::addBox(const QString& text)
{
    auto* box = new TextBox(m_theme, TextBox::Kind::Text, FontRole::Body, this);
    box->showText(text);
    box->setAccessibleName(accessibleName());
    box->setAccessibleDescription(confidenceText(m_steps));
    m_layout->addWidget(box, 1);
    connect(box, &TextBox::cursorPlaced, this, [this] { Q_EMIT lookedAt(true); });
    connect(box, &TextBox::left, this, [this] { Q_EMIT lookedAt(false); });
    return box;
}

void ReviewRow::addText(const QString& text)
{
    auto* label = new TextLabel(m_theme, FontRole::Body, ColourRole::Text, this);
    label->setText(text);
    label->setWordWrap(true);
    label->setContentsMargins(TextBox::kInset, TextBox::kInset, TextBox::kInset, TextBox::kInset);
    m_layout->addWidget(label, 1);
}

void ReviewRow::setHighlighted(bool highlighted)
{
    m_isHighlighted = highlighted;
    update();
}

void ReviewRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    setHighlighted(true);
    Q_EMIT lookedAt(true);
}

void ReviewRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHighlighted(false);
    Q_EMIT lookedAt(false);
}

void ReviewRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

void ReviewRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isHighlighted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(ColourRole::AccentSoft));
        painter.drawRoundedRect(rect(), m_theme.metrics().controlRadius, m_theme.metrics().controlRadius);
    }
    paintConfidence(painter, m_theme, rect().adjusted(0, 0, -8, 0), layoutDirection(), m_steps);
}

} // namespace cvenhancer::ui
