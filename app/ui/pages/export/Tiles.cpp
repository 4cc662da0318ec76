// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/export/Tiles.h"

#include <QPainter>

namespace cvenhancer::ui {

namespace {

constexpr QSize kFormatTile(112, 60);
constexpr QSize kTemplatePicture(76, 107);
constexpr int kTemplateFrame = 4;
constexpr int kTilePadding = 12;

void paintTileFrame(QPainter& painter, const Theme& theme, const QRectF& rect, const QAbstractButton& button)
{
    const bool on = button.isChecked();
    const bool ring = on || button.hasFocus();
    const double line = ring ? 2 : 1;
    painter.setPen(QPen(theme.colour(ring ? ColourRole::Accent : ColourRole::Hairline), line));
    painter.setBrush(theme.colour(on                        ? ColourRole::AccentSoft
                                      : button.underMouse() ? ColourRole::Hover
                                                            : ColourRole::SurfaceRaised));
    painter.drawRoundedRect(rect.adjusted(line / 2, line / 2, -line / 2, -line / 2), theme.metrics().controlRadius,
                            theme.metrics().controlRadius);
}

} // namespace

FormatTile::FormatTile(const Theme& theme, const QString& name, const QString& note, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_note(note)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FormatTile::sizeHint() const
{
    return {m_theme.scaled(kFormatTile.width()), m_theme.scaled(kFormatTile.height())};
}

void FormatTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTileFrame(painter, m_theme, rect(), *this);
    const QRect inner = rect().adjusted(kTilePadding, 8, -4, -8);
    const QFont name = m_theme.font(isChecked() ? FontRole::Strong : FontRole::Body);
    painter.setFont(name);
    painter.setPen(m_theme.colour(ColourRole::Text));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeading,
                     QFontMetrics(name).elidedText(text(), Qt::ElideRight, inner.width()));
    const QFont caption = m_theme.font(FontRole::Caption);
    painter.setFont(caption);
    painter.setPen(m_theme.colour(ColourRole::TextMuted));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeading,
                     QFontMetrics(caption).elidedText(m_note, Qt::ElideRight, inner.width()));
}

TemplateTile::TemplateTile(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TemplateTile::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

int TemplateTile::pictureWidth() const
{
    return qRound(kTemplatePicture.width() * devicePixelRatioF()) * 2;
}

QSize TemplateTile::sizeHint() const
{
    const int name = QFontMetrics(m_theme.font(FontRole::Caption)).height() + 8;
    return {kTemplatePicture.width() + 2 * kTemplateFrame, kTemplatePicture.height() + 2 * kTemplateFrame + name};
}

void TemplateTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect frame(0, 0, width(), kTemplatePicture.height() + 2 * kTemplateFrame);
    const QRect paper = frame.adjusted(kTemplateFrame, kTemplateFrame, -kTemplateFrame, -kTemplateFrame);
    if (isChecked() || hasFocus()) {
        paintTileFrame(painter, m_theme, frame, *this);
    }
    painter.fillRect(paper.adjusted(-1, -1, 1, 1), m_theme.colour(ColourRole::Hairline));
    painter.fillRect(paper, m_theme.colour(ColourRole::Paper));
    if (!m_picture.isNull()) {
        const QSize fitted = m_picture.size().scaled(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(paper.topLeft(), fitted), m_picture);
    }
    const QFont caption = m_theme.font(FontRole::Caption);
    QFont name = caption;
    name.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(name);
    painter.setPen(m_theme.colour(isChecked() ? ColourRole::Text : ColourRole::TextMuted));
    painter.drawText(rect().adjusted(0, frame.height(), 0, 0), Qt::AlignCenter,
                     QFontMetrics(name).elidedText(text(), Qt::ElideRight, width()));
}

} // namespace cvenhancer::ui
