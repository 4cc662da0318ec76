// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/MessageBar.h"

#include "ui/theme/ThemeStyle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kShownMs = 12000;

ColourRole backgroundOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Good:
        return ColourRole::GoodSoft;
    case MessageBar::Tone::Bad:
        return ColourRole::BadSoft;
    default:
        return ColourRole::SurfaceSunken;
    }
}

QIcon iconOf(const Theme& theme, MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Good:
        return theme.icon(u"check"_s, ColourRole::Good);
    case MessageBar::Tone::Bad:
        return theme.icon(u"warning"_s, ColourRole::Bad);
    default:
        return theme.icon(u"trash"_s, ColourRole::TextMuted);
    }
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_timer(new QTimer(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    setKind(m_button, ButtonKind::Quiet);
    setKind(m_close, ButtonKind::Quiet);
    m_close->setIcon(m_theme.icon(u"close"_s, ColourRole::TextMuted));
    m_close->setAccessibleName(tr("Close this message"));
    m_button->hide();
    m_timer->setSingleShot(true);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::onTimeout);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        const auto action = std::exchange(m_action, {});
        if (action) {
            action();
        }
    });
    hide();
}

void MessageBar::show(Tone tone, const QString& text, const QString& actionText, std::function<void()> action)
{
    m_tone = tone;
    m_action = std::move(action);
    m_icon->setPixmap(iconOf(m_theme, tone).pixmap(QSize(20, 20), devicePixelRatio()));
    m_label->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (tone == Tone::Bad) {
        m_timer->stop();
    } else {
        m_timer->start(kShownMs);
    }
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::onTimeout()
{
    if (underMouse() || m_button->hasFocus()) {
        m_timer->start(kShownMs);
    } else {
        hide();
    }
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(backgroundOf(m_tone)));
    painter.drawRoundedRect(rect(), m_theme.metrics().controlRadius, m_theme.metrics().controlRadius);
}

} // namespace cvenhancer::ui
