// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/MarkedView.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kIndent = 14; // of a point's text
constexpr int kScrollDistance = 80;

QTextBlockFormat blockFormat(const Theme& theme, LineStyle style)
{
    QTextBlockFormat format;
    format.setLineHeight(4, QTextBlockFormat::LineDistanceHeight);
    switch (style) {
    case LineStyle::Blank:
        format.setLineHeight(8, QTextBlockFormat::FixedHeight);
        break;
    case LineStyle::Title:
        break;
    case LineStyle::Heading:
        format.setTopMargin(10);
        format.setBottomMargin(4);
        break;
    case LineStyle::Bullet:
        format.setLeftMargin(kIndent);
        format.setTextIndent(-QFontMetricsF(theme.font(FontRole::Body)).horizontalAdvance(u"• "_s));
        format.setTopMargin(4);
        break;
    case LineStyle::Muted:
        break;
    case LineStyle::Body:
        format.setTopMargin(2);
        break;
    }
    return format;
}

QTextCharFormat charFormat(const Theme& theme, LineStyle style)
{
    QTextCharFormat format;
    const FontRole role = style == LineStyle::Title ? FontRole::Title
        : style == LineStyle::Heading               ? FontRole::Strong
                                                    : FontRole::Body;
    format.setFont(theme.font(role));
    format.setForeground(theme.colour(style == LineStyle::Muted ? ColourRole::TextMuted : ColourRole::Text));
    return format;
}

} // namespace

MarkedView::MarkedView(const Theme& theme, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false);
    setCursorWidth(0); // it is read, not written in
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    setViewportMargins(0, 0, 8, 0);
    document()->setDocumentMargin(0);
    document()->setUndoRedoEnabled(false);
}

void MarkedView::setStyledText(const StyledText& text)
{
    // a text that was edited a little stays where it is, another one begins at its top
    const bool isSame = document()->firstBlock().text() == text.text.section(u'\n', 0, 0);
    const int position = isSame ? verticalScrollBar()->value() : 0;
    m_marks.clear();
    document()->setDefaultFont(m_theme.font(FontRole::Body));
    document()->setPlainText(text.text.endsWith(u'\n') ? text.text.chopped(1) : text.text);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const LineStyle style = text.lines.value(block.blockNumber(), LineStyle::Body);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(blockFormat(m_theme, style));
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(charFormat(m_theme, style));
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(position);
}

void MarkedView::setMarks(const QList<TextMark>& marks)
{
    m_marks = marks;
    viewport()->update();
}

void MarkedView::choose(const QString& key)
{
    m_chosen = key;
    const auto found = std::ranges::find(m_marks, key, &TextMark::key);
    if (!key.isEmpty() && found != m_marks.end()) {
        const QList<QRectF> rectangles = rectanglesOfMark(*found);
        const QRectF first = rectangles.isEmpty() ? QRectF() : rectangles.constFirst();
        if (first.top() < 0 || first.bottom() > viewport()->height()) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(first.top()) - kScrollDistance);
        }
    }
    viewport()->update();
}

QList<QRectF> MarkedView::rectanglesOfMark(const TextMark& mark) const
{
    QList<QRectF> rectangles;
    const QPointF scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = document()->findBlock(mark.start);
         block.isValid() && block.position() < mark.start + mark.length; block = block.next()) {
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft() - scroll;
        rectangles += rectanglesOf(*block.layout(), mark.start - block.position(), mark.length, origin);
    }
    return rectangles;
}

const TextMark* MarkedView::markAt(const QPoint& position) const
{
    const auto found = std::ranges::find_if(m_marks, [&](const TextMark& mark) {
        return std::ranges::any_of(rectanglesOfMark(mark),
                                   [&](const QRectF& rectangle) { return rectangle.contains(position); });
    });
    return found == m_marks.end() ? nullptr : &*found;
}

void MarkedView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRectF visible(viewport()->rect());
    for (const TextMark& mark : m_marks) {
        const QList<QRectF> rectangles = rectanglesOfMark(mark);
        const bool isVisible = std::ranges::any_of(
            rectangles, [&visible](const QRectF& rectangle) { return rectangle.intersects(visible); });
        if (isVisible) {
            paintMark(painter, m_theme, rectangles, mark.kind, !m_chosen.isEmpty() && mark.key == m_chosen);
        }
    }
    painter.end();
    QTextEdit::paintEvent(event);
}

void MarkedView::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    const TextMark* mark = textCursor().hasSelection() ? nullptr : markAt(event->pos());
    if (mark && event->button() == Qt::LeftButton) {
        Q_EMIT markClicked(mark->key);
    }
}

void MarkedView::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(markAt(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

} // namespace cvenhancer::ui
