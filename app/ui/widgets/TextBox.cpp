// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/TextBox.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QWheelEvent>
#include <QtMath>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr double kTextRing = 2; // tokens.json, "stroke"

bool isUndoOrRedo(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

/// The document as one string, blocks parted by U+2029.
QString rawText(const QTextDocument& document)
{
    QString raw = document.toRawText();
    return raw.replace(QChar(0xfdd0), QChar::ParagraphSeparator).replace(QChar(0xfdd1), QChar::ParagraphSeparator);
}

} // namespace

TextBox::TextBox(const Theme& theme, Kind kind, FontRole font, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setFont(theme.font(font));
    document()->setDefaultFont(theme.font(font));
    document()->setDocumentMargin(kInset);
    connect(document(), &QTextDocument::contentsChanged, this, &TextBox::onContentsChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextBox::fitHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus() && !m_isShowing) {
            Q_EMIT cursorPlaced();
        }
    });
    fitHeight();
}

QString TextBox::text() const
{
    return toPlainText();
}

void TextBox::showText(const QString& text)
{
    if (text != this->text()) {
        QString raw = text;
        replaceDocument(raw.replace(u'\n', QChar::ParagraphSeparator));
    }
}

void TextBox::replaceDocument(const QString& text)
{
    const QString old = rawText(*document());
    if (text == old) {
        return;
    }
    qsizetype start = 0;
    while (start < std::min(old.size(), text.size()) && old[start] == text[start]) {
        ++start;
    }
    qsizetype end = 0;
    while (end < std::min(old.size(), text.size()) - start
           && old[old.size() - 1 - end] == text[text.size() - 1 - end]) {
        ++end;
    }
    m_isShowing = true;
    QTextCursor change(document());
    change.setPosition(static_cast<int>(start));
    change.setPosition(static_cast<int>(old.size() - end), QTextCursor::KeepAnchor);
    change.insertText(text.mid(start, text.size() - start - end));
    if (hasFocus()) {
        change.clearSelection();
        setTextCursor(change);
    }
    m_known = this->text();
    m_isShowing = false;
}

void TextBox::selectPart(qsizetype position, qsizetype length)
{
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(static_cast<int>(position), last));
    cursor.setPosition(std::min(static_cast<int>(position + length), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void TextBox::setWrong(bool wrong)
{
    m_isWrong = wrong;
    viewport()->update();
}

void TextBox::onContentsChanged()
{
    if (m_isShowing) {
        return;
    }
    const QString now = text();
    if (now != m_known) {
        m_known = now;
        Q_EMIT edited(now);
    }
}

void TextBox::fitHeight()
{
    const int height = qCeil(document()->documentLayout()->documentSize().height());
    if (height != this->height() || minimumHeight() != height) {
        setFixedHeight(height);
    }
}

QSize TextBox::sizeHint() const
{
    return {120, height()};
}

QSize TextBox::minimumSizeHint() const
{
    return {60, height()};
}

/// QTextEdit claims undo and redo even without a history of its own.
bool TextBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return false;
    }
    return QTextEdit::event(event);
}

void TextBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isUndoOrRedo(*event)) {
        event->ignore();
    } else if (isEnter && m_kind == Kind::Line) {
        Q_EMIT left();
        focusNextChild();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void TextBox::paintGround(QPainter& painter)
{
    const QRectF box = viewport()->rect();
    if (m_isWrong) {
        drawRing(painter, box, ColourRole::Bad);
    } else if (hasFocus()) {
        drawRing(painter, box, ColourRole::Accent);
    } else if (underMouse() && !isReadOnly()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(ColourRole::Hover));
        painter.drawRoundedRect(box, m_theme.metrics().controlRadius, m_theme.metrics().controlRadius);
    }
}

void TextBox::drawRing(QPainter& painter, const QRectF& rect, ColourRole colour) const
{
    painter.setPen(QPen(m_theme.colour(colour), kTextRing));
    painter.setBrush(m_theme.colour(ColourRole::SurfaceRaised));
    const QRectF inner = rect.adjusted(kTextRing / 2, kTextRing / 2, -kTextRing / 2, -kTextRing / 2);
    painter.drawRoundedRect(inner, m_theme.metrics().controlRadius, m_theme.metrics().controlRadius);
}

void TextBox::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter);
    }
    QTextEdit::paintEvent(event);
}

void TextBox::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
    Q_EMIT cursorPlaced();
}

void TextBox::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
        Q_EMIT left();
    }
}

/// The column around it scrolls.
void TextBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TextBox::enterEvent(QEnterEvent* event)
{
    QTextEdit::enterEvent(event);
    viewport()->update();
}

void TextBox::leaveEvent(QEvent* event)
{
    QTextEdit::leaveEvent(event);
    viewport()->update();
}

/// Without the entries for a history that it does not keep.
void TextBox::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction*> actions = menu->actions();
    for (QAction* action : actions) {
        if (action->objectName() == u"edit-undo"_s || action->objectName() == u"edit-redo"_s) {
            menu->removeAction(action);
        }
    }
    menu->popup(event->globalPos());
}

void TextBox::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (text.size() > kLongestPaste) {
        Q_EMIT pasteRefused();
        return;
    }
    QMimeData plain;
    plain.setText(pasted(text));
    QTextEdit::insertFromMimeData(&plain);
}

QString TextBox::pasted(const QString& text) const
{
    return m_kind == Kind::Line ? text.simplified() : text;
}

} // namespace cvenhancer::ui
