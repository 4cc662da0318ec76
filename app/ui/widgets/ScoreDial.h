// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QVariantAnimation>
#include <QWidget>

namespace cvenhancer::ui {

/// A score of 100 as an open ring: what it is now, and fainter what can be reached. Moves to a new value in the time
/// the theme gives. Square; drawn for 136, 72, 40 and 24 pixels.
class ScoreDial : public QWidget {
    Q_OBJECT

public:
    ScoreDial(const Theme& theme, int size, QWidget* parent = nullptr);

    /// 0-100 each; `reachable` below `score` shows none.
    void setScore(double score, double reachable);
    [[nodiscard]] double score() const { return m_score; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintArc(QPainter& painter, double from, double to, const QColor& colour) const;
    void paintNumber(QPainter& painter) const;

    const Theme& m_theme;
    double m_score = 0;
    double m_reachable = 0;
    double m_shownScore = 0;
    double m_shownReachable = 0;
    double m_fromScore = 0;
    double m_fromReachable = 0;
    QVariantAnimation m_motion;
};

} // namespace cvenhancer::ui
