// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QImage>
#include <QSet>
#include <QWidget>

namespace cvenhancer::ui {

/// A page of an original file with boxes over it that say what was read where. Boxes glow when asked to; a press on
/// one, or the pointer over it, tells of its key.
class OriginalView : public QWidget {
    Q_OBJECT

public:
    struct Box {
        QString key; ///< several boxes may share one
        QRectF rect; ///< in points from the page's top left corner
        bool isUnplaced = false; ///< drawn dashed: it is in no field
    };

    explicit OriginalView(const Theme& theme, QWidget* parent = nullptr);

    /// `points`: the page's size.
    void setPage(const QImage& image, const QSizeF& points, const QList<Box>& boxes);
    void setGlowing(const QSet<QString>& keys);
    /// How wide the page is drawn, in device pixels: what its picture should have.
    [[nodiscard]] int pictureWidth() const;

Q_SIGNALS:
    void boxPressed(const QString& key);
    /// Empty: the pointer is over none.
    void boxHovered(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF paper() const;
    [[nodiscard]] QRectF placed(const QRectF& points) const;
    [[nodiscard]] QString keyAt(const QPointF& position) const;
    void paintBox(QPainter& painter, const Box& box) const;

    const Theme& m_theme;
    QImage m_image;
    QSizeF m_points{595, 842}; // A4 until the page is there
    QList<Box> m_boxes;
    QSet<QString> m_glowing;
    QString m_hovered;
};

} // namespace cvenhancer::ui
