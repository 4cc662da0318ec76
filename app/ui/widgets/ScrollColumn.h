// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace cvenhancer::ui {

/// A column that scrolls up and down: no frame, the given ground, and a layout to fill from the top.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    ScrollColumn(const Theme& theme, ColourRole ground, QWidget* parent = nullptr);

    /// The column's layout; without margins and with a stretch below whatever is added by add().
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Adds a widget at the end, above the stretch; the column owns it.
    void add(QWidget* widget);

private:
    QVBoxLayout* m_column;
};

} // namespace cvenhancer::ui
