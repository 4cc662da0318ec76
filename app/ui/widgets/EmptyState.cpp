// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/EmptyState.h"

#include "ui/theme/ThemeStyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr QSize kPicture(72, 72);

} // namespace

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto* picture = new QLabel(this);
    picture->setPixmap(m_theme.icon(u"empty"_s, ColourRole::ControlMark).pixmap(kPicture, devicePixelRatio()));
    picture->setAlignment(Qt::AlignCenter);
    m_title->setFont(m_theme.font(FontRole::Title));
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    QPalette muted = m_sentence->palette();
    muted.setColor(QPalette::WindowText, m_theme.colour(ColourRole::TextMuted));
    m_sentence->setPalette(muted);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(picture);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(12);
    layout->addLayout(m_buttons);
    layout->addStretch();
}

void EmptyState::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::addButton(const QString& text, bool primary, const QString& icon)
{
    auto* button = new QPushButton(text, this);
    setKind(button, primary ? ButtonKind::Primary : ButtonKind::Secondary);
    if (!icon.isEmpty()) {
        button->setIcon(m_theme.icon(icon, primary ? ColourRole::OnAccent : ColourRole::Text));
        button->setIconSize({m_theme.metrics().icon, m_theme.metrics().icon});
    }
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.colour(ColourRole::ControlBorder), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.metrics().cardRadius,
                            m_theme.metrics().cardRadius);
}

} // namespace cvenhancer::ui
