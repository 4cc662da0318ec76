// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QImage>
#include <QWidget>

namespace cvenhancer::ui {

class IconButton;
class TextLabel;

/// One page of a document as paper on a well, with a way to the next and the one before. Shows pictures; who makes them
/// is the owner's business.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(const Theme& theme, QWidget* parent = nullptr);

    /// The pages as pictures of paper; keeps the page that is shown where it is still there.
    void setPages(const QList<QImage>& pages);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int page() const { return m_page; }
    /// How wide a picture should be, in device pixels.
    [[nodiscard]] int pictureWidth() const;

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void turnTo(int page);
    [[nodiscard]] QRectF paperRect() const;

    const Theme& m_theme;
    QList<QImage> m_pages;
    int m_page = 0;
    IconButton* m_previous;
    IconButton* m_next;
    TextLabel* m_number;
};

} // namespace cvenhancer::ui
