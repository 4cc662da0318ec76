// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

namespace cvenhancer::ui {

/// Draws one of our SVG icons in the colours of the theme: `currentColor`, and for illustrations also `accentColor`
/// and `paperColor`, are words our files use in place of a colour.
class SvgIconEngine : public QIconEngine {
public:
    struct Colours {
        QColor current;
        QColor disabled;
        QColor accent;
        QColor paper;
    };

    SvgIconEngine(const QString& path, const Colours& colours);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QByteArray m_svg;
    Colours m_colours;
};

} // namespace cvenhancer::ui
