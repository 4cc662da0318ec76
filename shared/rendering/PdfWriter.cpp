// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfWriter.h"

#include "rendering/FontFactory.h"
#include "rendering/Scripts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace cvenhancer::rendering {

namespace {

/// The letters of one line with their places.
void appendClusters(QList<PaintedCluster>& clusters, const QTextLayout& layout, const QTextLine& line,
                    const QPointF& top)
{
    const int end = line.textStart() + line.textLength();
    for (int from = line.textStart(); from < end;) {
        const int to = std::max(layout.nextCursorPosition(from), from + 1);
        const qreal a = line.cursorToX(from, QTextLine::Leading);
        const qreal b = line.cursorToX(to - 1, QTextLine::Trailing);
        clusters.append({layout.text().mid(from, to - from), top.x() + std::min(a, b), top.x() + std::max(a, b),
                         top.y() + line.y() + line.ascent()});
        from = to;
    }
}

/// Letters that are drawn one by one from left to right need no places: GlyphReader counts them.
bool needsPlaces(const QString& text, bool rightToLeft)
{
    return rightToLeft || !isSimpleText(text);
}

/// The text as readers get it: a word that is broken at a line's end is two.
QString textOf(const QTextLayout& layout)
{
    QString text = layout.text();
    for (int i = layout.lineCount() - 2; i >= 0; --i) {
        const int end = layout.lineAt(i).textStart() + layout.lineAt(i).textLength();
        if (!text[end - 1].isSpace()) {
            text.insert(end, u'\n');
        }
    }
    return text;
}

class SignPainter final : public PaintObserver {
public:
    SignPainter(QList<PdfMark>& marks, const Pages& pages)
        : m_marks(marks)
        , m_pages(pages)
    {
    }

    void textBegins(QPainter& painter, const PageItem& item, const LaidText& text) override
    {
        const auto part = static_cast<int>(&text - item.block->texts.data());
        m_marks.append({text.tag, item.block->block.flow, item.blockIndex, part, textOf(*text.layout), {}});
        if (needsPlaces(text.layout->text(), m_pages.rightToLeft)) {
            const QPointF top = m_pages.origin + QPointF(item.x, item.y - item.firstLine * item.block->lineHeight);
            for (int i = 0; i < text.layout->lineCount(); ++i) {
                const int number = text.firstLine + i;
                if (number >= item.firstLine && number < item.endLine) {
                    appendClusters(m_marks.last().clusters, *text.layout, text.layout->lineAt(i), top);
                }
            }
        }
        sign(painter, 0);
    }

    void textEnds(QPainter& painter) override { sign(painter, 1); }

private:
    void sign(QPainter& painter, int end)
    {
        const auto number = static_cast<int>(2 * m_marks.size()) + end;
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QPointF(kSignX, -number), QPointF(kSignX - 1, -number));
    }

    QList<PdfMark>& m_marks;
    const Pages& m_pages;
};

} // namespace

PaintedPdf paintPdf(const Pages& pages)
{
    PaintedPdf painted;
    painted.rightToLeft = pages.rightToLeft;
    painted.allDrawn = pages.undrawable.isEmpty();
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kTwipsPerInch);
    writer.setPageSize(QPageSize(pages.size / kTwipsPerPoint, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    SignPainter signs(painted.marks, pages);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        paintPage(painter, pages, page, &signs);
    }
    painter.end();
    return painted;
}

} // namespace cvenhancer::rendering
