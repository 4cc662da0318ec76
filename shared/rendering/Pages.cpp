// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Pages.h"

#include "rendering/Composer.h"
#include "rendering/FontFactory.h"
#include "rendering/LayoutEngine.h"
#include "rendering/ManuscriptWriter.h"
#include "rendering/Paginator.h"
#include "rendering/TemplateStore.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

/// Whole points, as PDF readers and Qt's own page sizes have them.
QSizeF pageSizeInPoints(PageSize size)
{
    return size == PageSize::Letter ? QSizeF(612, 792) : QSizeF(595, 842);
}

/// Every character that will be set, for the choice of fallback fonts.
QString charactersOf(const QList<Block>& blocks)
{
    QString text;
    const auto add = [&text](const Runs& runs) {
        for (const Run& run : runs) {
            text += run.text;
        }
    };
    for (const Block& block : blocks) {
        text += block.bullet + block.separator;
        add(block.runs);
        add(block.aside);
        for (const Runs& piece : block.pieces) {
            add(piece);
        }
    }
    return text;
}

/// The column as the template has it, or as wide as its widest date.
qreal dateColumnWidth(const Manuscript& manuscript, const TemplateStyle& style, const FontFactory& fonts, qreal width)
{
    const LayoutEngine measure(style, fonts, width, 0, Qt::LeftToRight);
    qreal widest = style.entry.column * kTwipsPerPoint;
    for (const Runs& date : columnDates(manuscript)) {
        widest = std::max(widest, measure.widthOf(date) + 1);
    }
    return std::min(widest, width / 3);
}

Pages emptyPages(const TemplateStyle& style, PageSize size, bool rightToLeft)
{
    Pages pages;
    pages.size = pageSizeInPoints(size) * kTwipsPerPoint;
    const QRectF area = QRectF({}, pages.size).marginsRemoved(style.margins * kTwipsPerPoint);
    pages.origin = area.topLeft();
    pages.area = area.size();
    pages.rightToLeft = rightToLeft;
    return pages;
}

/// Everything but a block's own content that its layout depends on.
QByteArray settingOf(const TemplateStyle& style, const Pages& pages, const FontFactory& fonts)
{
    const QStringList parts = QStringList{QString::number(pages.area.width()), QString::number(style.entry.column),
                                          QString::number(pages.rightToLeft)}
        + fonts.fallbacks();
    return style.fingerprint + parts.join(u'|').toUtf8();
}

} // namespace

Result<Pages> layOutPages(const model::Cv& cv, const RenderOptions& options, LayoutCache& cache)
{
    return layOutPages(writeManuscript(cv), options, cache);
}

Result<Pages> layOutPages(const Manuscript& manuscript, const RenderOptions& options, LayoutCache& cache)
{
    return findTemplate(options.templateId).map([&](const TemplateStyle& style) {
        return layOutPages(manuscript, style, options.pageSize, cache);
    });
}

Pages layOutPages(const Manuscript& manuscript, TemplateStyle style, PageSize size, LayoutCache& cache)
{
    Pages pages = emptyPages(style, size, manuscript.rightToLeft);
    const qreal width = pages.area.width();
    const Qt::LayoutDirection direction = manuscript.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const QString characters = charactersOf(compose(manuscript, style));
    const FontFactory fonts(style, characters, direction);
    pages.undrawable = fonts.undrawable(style.text(TextRole::Body), characters);
    if (style.entry.dates == DatePosition::Column) {
        style.entry.column = dateColumnWidth(manuscript, style, fonts, width) / kTwipsPerPoint;
    }
    const LayoutEngine engine(style, fonts, width, style.entry.column * kTwipsPerPoint, direction);
    cache.begin(settingOf(style, pages, fonts));
    QList<LaidBlockPointer> laid;
    for (const Block& block : compose(manuscript, style)) {
        laid.append(cache.find(block, engine));
    }
    pages.pages = paginate(laid, pages.area.height());
    return pages;
}

} // namespace cvenhancer::rendering
