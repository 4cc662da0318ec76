// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/pages/tailor/StyledText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextMarks.h"

#include <QTextEdit>

namespace cvenhancer::ui {

/// A text for reading with marks in it. A click on a mark tells its key; the marks of the chosen key wear a ring.
class MarkedView : public QTextEdit {
    Q_OBJECT

public:
    explicit MarkedView(const Theme& theme, QWidget* parent = nullptr);

    void setStyledText(const StyledText& text);
    void setMarks(const QList<TextMark>& marks);
    /// Rings the marks of `key` and scrolls the first one into view; an empty key rings none.
    void choose(const QString& key);
    [[nodiscard]] const QList<TextMark>& marks() const { return m_marks; }

Q_SIGNALS:
    void markClicked(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QList<QRectF> rectanglesOfMark(const TextMark& mark) const;
    [[nodiscard]] const TextMark* markAt(const QPoint& position) const;

    const Theme& m_theme;
    QList<TextMark> m_marks;
    QString m_chosen;
};

} // namespace cvenhancer::ui
