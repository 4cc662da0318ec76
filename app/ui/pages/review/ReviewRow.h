// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Path.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;

namespace cvenhancer::ui {

class TextBox;
class TextLabel;

/// One thing that was read: what it is, the words (which can be put right here), and how sure the reader was in three
/// dots. Tells when somebody looks at it.
class ReviewRow : public QWidget {
    Q_OBJECT

public:
    /// `steps`: 3 quite sure to 1 hardly; 0: nothing is known, no dots.
    ReviewRow(const Theme& theme, const QString& name, int steps, QWidget* parent = nullptr);

    /// A text that can be edited.
    TextBox* addBox(const QString& text);
    /// A text that only tells.
    void addText(const QString& text);
    void setHighlighted(bool highlighted);

Q_SIGNALS:
    /// The pointer or the focus came (true) or went.
    void lookedAt(bool isLookedAt);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    int m_steps;
    bool m_isHighlighted = false;
    QHBoxLayout* m_layout;
};

/// "Quite sure": what the dots say, for those who do not see them.
QString confidenceText(int steps);
/// Draws the dots at the end of `rect`.
void paintConfidence(QPainter& painter, const Theme& theme, const QRect& rect, Qt::LayoutDirection direction,
                     int steps);

} // namespace cvenhancer::ui
