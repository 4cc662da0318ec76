// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QList>
#include <QWidget>

namespace cvenhancer::ui {

/// Widgets side by side over the whole height: each as wide as it likes where there is room, the last one with the
/// rest; where there is not, all give way by the same share down to their least widths.
class ColumnFrame : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// `preferred` and `least` in pixels; of the last column, `preferred` counts only when there is too little room.
    void addColumn(QWidget* widget, int preferred, int least);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();
    [[nodiscard]] QList<int> widths() const;

    struct Column {
        QWidget* widget;
        int preferred;
        int least;
    };
    QList<Column> m_columns;
};

} // namespace cvenhancer::ui
