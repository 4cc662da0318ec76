// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/PaperView.h"

#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kPaperMargin = 24;
constexpr int kBar = 48; // room for the page number
constexpr double kA4 = 297.0 / 210.0;
constexpr int kWidestPicture = 1600;

} // namespace

PaperView::PaperView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_previous(new IconButton(theme, u"chevron-left"_s, tr("Page before"), this))
    , m_next(new IconButton(theme, u"chevron-right"_s, tr("Next page"), this))
    , m_number(new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 200);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_next);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addStretch();
    layout->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    turnTo(0);
}

void PaperView::setPages(const QList<QImage>& pages)
{
    m_pages = pages;
    turnTo(m_page);
}

void PaperView::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
    const bool several = pageCount() > 1;
    m_previous->setVisible(several);
    m_next->setVisible(several);
    m_number->setText(pageCount() > 0 ? tr("%1 of %2").arg(m_page + 1).arg(pageCount()) : QString());
    //: Read by a screen reader
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(std::max(1, pageCount())));
    update();
}

QRectF PaperView::paperRect() const
{
    const QRectF room = QRectF(rect()).adjusted(kPaperMargin, kPaperMargin, -kPaperMargin, -kBar - 8);
    const QImage picture = m_pages.value(m_page);
    const double ratio = picture.isNull() ? kA4 : double(picture.height()) / picture.width();
    const double wide = std::min(room.width(), room.height() / ratio);
    return {room.center().x() - wide / 2, room.top() + (room.height() - wide * ratio) / 2, wide, wide * ratio};
}

int PaperView::pictureWidth() const
{
    return std::clamp(qRound(paperRect().width() * devicePixelRatioF()), 100, kWidestPicture);
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(ColourRole::Well));
    const QRectF paper = paperRect();
    painter.fillRect(paper.adjusted(-1, -1, 1, 1), m_theme.colour(ColourRole::Hairline));
    painter.fillRect(paper, m_theme.colour(ColourRole::Paper));
    if (const QImage picture = m_pages.value(m_page); !picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(paper, picture);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(ColourRole::Accent), 2));
        painter.drawRect(paper.adjusted(-3, -3, 3, 3));
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        turnTo(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (std::abs(event->angleDelta().y()) >= 120) {
        turnTo(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    }
    event->accept();
}

} // namespace cvenhancer::ui
