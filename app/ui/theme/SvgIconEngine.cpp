// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/theme/SvgIconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace cvenhancer::ui {

SvgIconEngine::SvgIconEngine(const QString& path, const Colours& colours)
    : m_colours(colours)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        m_svg = file.readAll();
    }
    m_svg.replace("accentColor", m_colours.accent.name().toLatin1());
    m_svg.replace("paperColor", m_colours.paper.name().toLatin1());
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const QColor colour = mode == QIcon::Disabled ? m_colours.disabled : m_colours.current;
    QByteArray svg = m_svg;
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, rect);
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

} // namespace cvenhancer::ui
