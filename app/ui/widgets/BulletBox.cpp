// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/BulletBox.h"

#include "rendering/CleanText.h"
#include "services/CvSearch.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kBulletIndent = 16;
constexpr int kBulletGap = 10;
constexpr int kBulletDot = 4;
constexpr int kBulletRingRoom = 4;
constexpr int kHintHeight = 22;

QTextBlockFormat bulletFormat(bool withHint)
{
    QTextBlockFormat format;
    format.setLeftMargin(kBulletIndent);
    format.setTopMargin(kBulletRingRoom);
    format.setBottomMargin(withHint ? kBulletGap - kBulletRingRoom + kHintHeight : kBulletGap - kBulletRingRoom);
    return format;
}

} // namespace

BulletBox::BulletBox(const Theme& theme, QWidget* parent)
    : TextBox(theme, Kind::Text, FontRole::Body, parent)
{
    formatAll();
    connect(this, &TextBox::edited, this, [this] {
        markCurrent();
        Q_EMIT itemsEdited(texts());
    });
    connect(this, &TextBox::cursorPlaced, this, &BulletBox::markCurrent);
}

void BulletBox::showItems(const QList<model::Item>& items)
{
    QString raw;
    for (const model::Item& item : items) {
        QString text = item.text;
        raw += (&item == &items.first() ? QString() : QString(QChar::ParagraphSeparator))
            + text.replace(u'\n', QChar::LineSeparator);
    }
    replaceDocument(raw);
    markHidden(items);
    if (hasFocus()) {
        markCurrent();
    }
}

/// Hidden bullets are muted and crossed out, so that colour is not all that tells.
void BulletBox::markHidden(const QList<model::Item>& items)
{
    QList<ExtraSelection> selections;
    QTextBlock block = document()->begin();
    for (const model::Item& item : items) {
        if (!item.visible && block.isValid()) {
            ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.select(QTextCursor::BlockUnderCursor);
            selection.format.setForeground(theme().colour(ColourRole::TextMuted));
            selection.format.setFontStrikeOut(true);
            selections.append(selection);
        }
        block = block.next();
    }
    if (!selections.isEmpty() || !extraSelections().isEmpty()) {
        setExtraSelections(selections);
    }
}

QStringList BulletBox::texts() const
{
    QStringList texts;
    texts.reserve(document()->blockCount());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        texts.append(block.text().replace(QChar::LineSeparator, u'\n'));
    }
    return texts;
}

QString BulletBox::text() const
{
    return texts().join(QChar::ParagraphSeparator);
}

int BulletBox::currentItem() const
{
    return textCursor().blockNumber();
}

void BulletBox::selectInItem(int item, qsizetype position, qsizetype length)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(item, 0, document()->blockCount() - 1));
    const qsizetype start = position < 0 ? block.length() - 1 : std::min<qsizetype>(position, block.length() - 1);
    selectPart(block.position() + start, length);
}

void BulletBox::formatAll()
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.setBlockFormat(bulletFormat(false));
    m_marked = -1;
}

/// Makes room for the hint under the bullet with the cursor, and takes it from the one that had it.
void BulletBox::markCurrent()
{
    const int current = hasFocus() ? currentItem() : -1;
    const auto format = [this](int number, bool withHint) {
        const QTextBlock changed = document()->findBlockByNumber(number);
        const QTextBlockFormat wanted = bulletFormat(withHint);
        if (changed.isValid() && changed.blockFormat().bottomMargin() != wanted.bottomMargin()) {
            QTextCursor(changed).setBlockFormat(wanted);
        }
    };
    for (const int neighbour : {m_marked, current - 1, current + 1}) {
        if (neighbour >= 0 && neighbour != current) {
            format(neighbour, false); // Enter copies the format, joining moves it
        }
    }
    if (current >= 0) {
        format(current, true);
    }
    m_marked = current;
    viewport()->update();
}

/// Bullets that were left empty go.
void BulletBox::removeEmpty()
{
    QStringList kept = texts();
    const qsizetype before = kept.size();
    kept.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
    if (kept.size() != before) {
        Q_EMIT itemsEdited(kept);
    }
}

void BulletBox::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() == Qt::AltModifier && (isUp || event->key() == Qt::Key_Down)) {
        const int to = currentItem() + (isUp ? -1 : 1);
        if (to >= 0 && to < document()->blockCount()) {
            Q_EMIT moveRequested(currentItem(), to);
        }
    } else if (isEnter && textCursor().block().length() == 1 && !textCursor().block().next().isValid()) {
        focusNextChild(); // an empty last bullet ends the list
    } else {
        TextBox::keyPressEvent(event);
    }
}

/// The block's lines, without its margins, across the whole box.
QRectF BulletBox::blockRect(const QTextBlock& block) const
{
    const QRectF lines = document()->documentLayout()->blockBoundingRect(block);
    return {0, lines.top(), static_cast<double>(viewport()->width()), lines.height()};
}

void BulletBox::paintGround(QPainter& painter)
{
    if (!hasFocus()) {
        TextBox::paintGround(painter);
        return;
    }
    const QTextBlock block = textCursor().block();
    const QRectF lines = blockRect(block);
    drawRing(painter, lines.adjusted(0, -kBulletRingRoom, 0, kBulletRingRoom), ColourRole::Accent);
    paintHint(painter, block);
}

void BulletBox::paintHint(QPainter& painter, const QTextBlock& block) const
{
    const QRectF lines = blockRect(block);
    const QRectF line(kInset + kBulletIndent, lines.bottom() + kBulletRingRoom + 2,
                      lines.width() - 2 * kInset - kBulletIndent, kHintHeight - 4);
    const QRectF place = QStyle::visualRect(layoutDirection(), viewport()->rect(), line.toRect());
    painter.setFont(theme().font(FontRole::Caption));
    painter.setPen(theme().colour(ColourRole::TextMuted));
    const int count = services::countWords(QStringView(block.text()));
    const QString words = count == 1 ? tr("1 word") : tr("%n words", nullptr, count);
    const QString keys = tr("Enter: next bullet") + u"    "_s + tr("Alt ↑ ↓: move");
    const QFontMetrics metrics(painter.font());
    const int room = static_cast<int>(place.width()) - metrics.horizontalAdvance(words) - kBulletIndent;
    painter.drawText(
        place, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), words);
    if (metrics.horizontalAdvance(keys) <= room) {
        painter.drawText(place,
                         static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         keys);
    }
}

void BulletBox::paintEvent(QPaintEvent* event)
{
    TextBox::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(ColourRole::ControlMark));
    QTextBlock block = cursorForPosition(event->rect().topLeft()).block();
    for (; block.isValid() && blockRect(block).top() < event->rect().bottom(); block = block.next()) {
        const QTextLayout* layout = block.layout();
        if (layout->lineCount() == 0) {
            continue;
        }
        const double middle = layout->position().y() + layout->lineAt(0).y() + layout->lineAt(0).height() / 2;
        const QRectF dot(kInset + 2, middle - kBulletDot / 2.0, kBulletDot, kBulletDot);
        const bool mirrored = layoutDirection() == Qt::RightToLeft || block.textDirection() == Qt::RightToLeft;
        painter.drawEllipse(mirrored ? QRectF(viewport()->width() - dot.right(), dot.top(), kBulletDot, kBulletDot)
                                     : dot);
    }
}

QString BulletBox::pasted(const QString& text) const
{
    QStringList lines = text.split(u'\n');
    if (lines.size() == 1) {
        return text;
    }
    static const QRegularExpression kSign(u"^\\s*(?:[-*\u2013\u2014+]|\\d{1,2}[.)])\\s+"_s);
    for (QString& line : lines) {
        line = rendering::cleanBullet(line.remove(kSign));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void BulletBox::focusInEvent(QFocusEvent* event)
{
    TextBox::focusInEvent(event);
    markCurrent();
}

void BulletBox::focusOutEvent(QFocusEvent* event)
{
    TextBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        markCurrent();
        removeEmpty();
    }
}

} // namespace cvenhancer::ui
