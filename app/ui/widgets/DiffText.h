// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/WordDiff.h"
#include "ui/theme/Theme.h"

#include <QTextLayout>
#include <QWidget>

#include <memory>
#include <vector>

namespace cvenhancer::ui {

/// What was there and what will be there, in a sunken box: a line with "−" and one with "+", the words that differ
/// marked. A side that is empty has no line.
class DiffText : public QWidget {
    Q_OBJECT

public:
    explicit DiffText(const Theme& theme, QWidget* parent = nullptr);

    void setTexts(const services::DiffSide& before, const services::DiffSide& after);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        services::DiffSide side;
        bool isAfter = false;
        std::unique_ptr<QTextLayout> layout;
    };

    /// Breaks every line for a box `width` wide; gives the height of the box.
    int layOut(int width) const;
    void paintLine(QPainter& painter, const Line& line, double top) const;
    [[nodiscard]] int textLeft() const;

    const Theme& m_theme;
    std::vector<Line> m_lines;
};

} // namespace cvenhancer::ui
