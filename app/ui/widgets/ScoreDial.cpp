// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/ScoreDial.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

// tokens.json, "dial" and "stroke.dial"
constexpr double kStartDegrees = 225;
constexpr double kSpanDegrees = -270;
constexpr double kReachableOpacity = 0.32;
constexpr int kSmallestWithNumber = 40;
constexpr int kLargeSize = 136;

int strokeFor(int size)
{
    return size >= 136 ? 10 : size >= 72 ? 6 : size >= 40 ? 4 : 3;
}

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

} // namespace

ScoreDial::ScoreDial(const Theme& theme, int size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shownScore = between(m_fromScore, m_score, value.toDouble());
        m_shownReachable = between(m_fromReachable, m_reachable, value.toDouble());
        update();
    });
}

void ScoreDial::setScore(double score, double reachable)
{
    m_score = std::clamp(score, 0.0, 100.0);
    m_reachable = std::clamp(reachable, 0.0, 100.0);
    //: Read by a screen reader
    setAccessibleName(tr("Score %1 of 100, %2 within reach").arg(qRound(m_score)).arg(qRound(m_reachable)));
    m_motion.stop();
    m_fromScore = m_shownScore;
    m_fromReachable = m_shownReachable;
    m_motion.setDuration(m_theme.motion().progress);
    if (m_theme.motion().progress > 0 && isVisible()) {
        m_motion.start();
    } else {
        m_shownScore = m_score;
        m_shownReachable = m_reachable;
        update();
    }
}

void ScoreDial::paintArc(QPainter& painter, double from, double to, const QColor& colour) const
{
    const double stroke = strokeFor(width());
    const double inset = stroke / 2 + 1;
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                    qRound((kStartDegrees + kSpanDegrees * from / 100) * 16),
                    qRound(kSpanDegrees * (to - from) / 100 * 16));
}

void ScoreDial::paintNumber(QPainter& painter) const
{
    QFont font = m_theme.font(FontRole::Title);
    font.setPixelSize(width() >= kLargeSize ? 40 : width() * 3 / 10);
    painter.setFont(font);
    painter.setPen(m_theme.colour(ColourRole::Text));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(qRound(m_shownScore)));
    if (width() >= kLargeSize) {
        painter.setFont(m_theme.font(FontRole::Caption));
        painter.setPen(m_theme.colour(ColourRole::TextMuted));
        painter.drawText(rect().adjusted(0, 0, 0, -8), Qt::AlignHCenter | Qt::AlignBottom, tr("of 100"));
    }
}

void ScoreDial::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArc(painter, 0, 100, m_theme.colour(ColourRole::Hairline));
    if (m_shownReachable > m_shownScore) {
        // over the track, so that the round end of the score is not seen twice
        const QColor accent = m_theme.colour(ColourRole::Accent);
        const QColor track = m_theme.colour(ColourRole::Hairline);
        const auto mixed = [](int over, int under) { return qRound(between(under, over, kReachableOpacity)); };
        paintArc(painter, 0, m_shownReachable,
                 QColor(mixed(accent.red(), track.red()), mixed(accent.green(), track.green()),
                        mixed(accent.blue(), track.blue())));
    }
    if (m_shownScore > 0) {
        paintArc(painter, 0, m_shownScore, m_theme.colour(ColourRole::Accent));
    }
    if (width() >= kSmallestWithNumber) {
        paintNumber(painter);
    }
}

} // namespace cvenhancer::ui
