// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/Switch.h"

#include "ui/theme/ControlPainter.h"

#include <QPainter>
#include <QStyle>

namespace cvenhancer::ui {

namespace {

constexpr int kRing = 4; ///< room for the focus ring
constexpr int kKnobInset = 3;

} // namespace

Switch::Switch(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    return m_theme.metrics().switchSize + QSize(2 * kRing, 2 * kRing);
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect track(QPoint(), m_theme.metrics().switchSize);
    track.moveCenter(rect().center());
    const double radius = track.height() / 2.0;
    const ColourRole ground = isChecked() ? ColourRole::Accent : ColourRole::ControlMark;
    fillRounded(painter, track, radius, m_theme.colour(isEnabled() ? ground : ColourRole::SurfaceSunken), {});
    const int knob = track.height() - 2 * kKnobInset;
    const QRect off(track.left() + kKnobInset, track.top() + kKnobInset, knob, knob);
    const QRect on = off.translated(track.width() - knob - 2 * kKnobInset, 0);
    fillRounded(painter, QStyle::visualRect(layoutDirection(), track, isChecked() ? on : off), knob / 2.0,
                m_theme.colour(isChecked() ? ColourRole::OnAccent : ColourRole::SurfaceRaised), {});
    if (hasFocus()) {
        drawRing(painter, QRectF(track).adjusted(-kRing, -kRing, kRing, kRing), radius + kRing, 2,
                 m_theme.colour(ColourRole::Accent));
    }
}

} // namespace cvenhancer::ui
