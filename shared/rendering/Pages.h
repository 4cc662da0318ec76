// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"
#include "rendering/LaidBlock.h"
#include "rendering/LayoutCache.h"
#include "rendering/Manuscript.h"
#include "rendering/Renderer.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace cvenhancer::rendering {

/// Lines [firstLine, endLine) of a block on a page.
struct PageItem {
    LaidBlockPointer block;
    int blockIndex = 0; ///< the same for all parts of a broken block
    qreal x = 0; ///< left of its flow, from the left of the text area, in twips
    qreal y = 0; ///< top of the first line, from the top of the text area, in twips
    int firstLine = 0;
    int endLine = 0;
};

/// A filled area behind the text, in twips from the page's top left corner.
struct PageShape {
    QRectF rect;
    QColor colour;
    bool round = false; ///< an ellipse
};

struct Page {
    QList<PageShape> shapes; ///< painted first, in this order
    QList<PageItem> items; ///< in reading order
};

/// A CV on pages: what the screen, the PDF writer and the printer paint. A value that is cheap to copy; belongs to the
/// thread that laid it out.
struct Pages {
    QSizeF size; ///< of a page, in twips
    QPointF origin; ///< of the text area
    QSizeF area; ///< the text area
    QList<Page> pages;
    bool rightToLeft = false;
    QString undrawable; ///< characters that no font has
    bool fits = true; ///< false: StyleOptions::fitPages could not be reached
    QImage photo; ///< null: none
    QRectF photoPlace; ///< on the first page, in twips from its top left corner

    [[nodiscard]] int count() const { return static_cast<int>(pages.size()); }
};

/// Lays a CV out; always at least one page. With a cache of the caller's, only changed blocks are laid out again.
/// Needs a QGuiApplication. Errors: NotFound (unknown template).
[[nodiscard]] Result<Pages> layOutPages(const model::Cv& cv, const RenderOptions& options, LayoutCache& cache);
[[nodiscard]] Result<Pages> layOutPages(const Manuscript& manuscript, const RenderOptions& options, LayoutCache& cache);

/// The same in a look that is no bundled template: a user's own, or one with changes.
Pages layOutPages(const Manuscript& manuscript, const TemplateStyle& style, PageSize size, LayoutCache& cache);

/// Is told where each text of a page begins and ends while it is painted.
class PaintObserver {
public:
    virtual ~PaintObserver() = default;
    virtual void textBegins(QPainter& painter, const PageItem& item, const LaidText& text) = 0;
    virtual void textEnds(QPainter& painter) = 0;
};

/// Paints page `page` (from 0) in reading order, in twips from the page's top left corner; the caller scales the
/// painter. The one paint for screen, PDF and printer.
void paintPage(QPainter& painter, const Pages& pages, int page, PaintObserver* observer = nullptr);

/// Only what stands behind the text of page `page`: bands, bars, rails.
void paintShapes(QPainter& painter, const Pages& pages, int page);

/// Page `page` (from 0) as a picture on white, `width` pixels wide.
QImage pageImage(const Pages& pages, int page, int width);

} // namespace cvenhancer::rendering
