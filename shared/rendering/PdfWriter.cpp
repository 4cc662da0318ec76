// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfWriter.h"

#include "rendering/FontFactory.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace cvenhancer::rendering {

namespace {

class SignPainter final : public PaintObserver {
public:
    explicit SignPainter(QList<PdfMark>& marks)
        : m_marks(marks)
    {
    }

    void textBegins(QPainter& painter, const PageItem& item, const LaidText& text) override
    {
        m_marks.append({text.tag, item.blockIndex, text.layout->text()});
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
};

} // namespace

PaintedPdf paintPdf(const Pages& pages)
{
    PaintedPdf painted;
    painted.rightToLeft = pages.rightToLeft;
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kTwipsPerInch);
    writer.setPageSize(QPageSize(pages.size / kTwipsPerPoint, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    SignPainter signs(painted.marks);
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
