// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/LayoutEngine.h"

#include <QFontMetricsF>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr qreal kAsideGap = 12 * kTwipsPerPoint; ///< least distance between a title and the dates beside it
constexpr qreal kEndless = 1e6;

QTextCharFormat formatOf(const TextStyle& style, const QFont& font, const QString& href)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(style.colour);
    if (!href.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(href);
    }
    return format;
}

/// Where the base line stands in a line box: the letters of the style's own font are centred in it, so that a letter
/// from a taller fallback font does not push lines apart.
qreal baseLineOf(const QFont& font, qreal lineHeight)
{
    const QFontMetricsF metrics(font);
    return (lineHeight + metrics.ascent() - metrics.descent()) / 2;
}

/// Moves a line's end to its last space when Qt broke inside a word, as it does after a hyphen or a slash: readers give
/// such a word back as two. A word longer than the line stays broken.
void breakAtSpace(QTextLine& line, const QString& text, qreal width)
{
    const int end = line.textStart() + line.textLength();
    if (end >= text.size() || text[end - 1].isSpace()) {
        return;
    }
    int space = end - 1;
    while (space > line.textStart() && !text[space].isSpace()) {
        --space;
    }
    if (space > line.textStart()) {
        line.setNumColumns(space + 1 - line.textStart(), width);
    }
}

/// QTextLayout does not swap sides for right-to-left text by itself.
Qt::Alignment qtAlignment(Alignment alignment, Qt::LayoutDirection direction)
{
    if (alignment == Alignment::Centre) {
        return Qt::AlignHCenter;
    }
    const bool atStart = alignment == Alignment::Start;
    return atStart == (direction == Qt::LeftToRight) ? Qt::AlignLeft : Qt::AlignRight;
}

Runs withBullet(const Block& block)
{
    Runs runs = block.runs;
    if (!block.bullet.isEmpty() && !runs.isEmpty()) {
        runs.first().text.prepend(block.bullet + u' ');
    }
    return runs;
}

} // namespace

LayoutEngine::LayoutEngine(const TemplateStyle& style, const FontFactory& fonts, qreal width, qreal dateColumn,
                           Qt::LayoutDirection direction)
    : m_style(style)
    , m_fonts(fonts)
    , m_width(width)
    , m_dateColumn(dateColumn)
    , m_direction(direction)
{
}

LaidBlockPointer LayoutEngine::layOut(const Block& block) const
{
    auto laid = std::make_shared<LaidBlock>();
    laid->block = block;
    laid->before = block.before * kTwipsPerPoint;
    laid->after = block.after * kTwipsPerPoint;
    const qreal indent = block.indent * kTwipsPerPoint;
    const Column column{indent, m_width - indent};
    laid->left = mirrored(column);
    laid->width = column.width;
    const TextStyle& style = styleOf(block.pieces.isEmpty() ? block.runs : block.pieces.first());
    laid->lineHeight = qRound(style.size * style.leading * kTwipsPerPoint);
    laid->baseLine = baseLineOf(m_fonts.font(style), laid->lineHeight);
    if (block.aside.isEmpty()) {
        layOutText(*laid, column);
    } else {
        layOutRow(*laid, column);
    }
    for (const LaidText& text : laid->texts) {
        laid->lineCount = std::max(laid->lineCount, text.firstLine + text.layout->lineCount());
    }
    return laid;
}

void LayoutEngine::layOutText(LaidBlock& laid, Column column) const
{
    const Block& block = laid.block;
    const Runs runs = block.pieces.isEmpty() ? withBullet(block) : flow(block, column.width);
    const qreal hang =
        block.bullet.isEmpty() || runs.isEmpty() ? 0 : widthOf({{block.bullet + u' ', runs.first().role, {}}});
    laid.texts.push_back(breakLines(laid, runs, block.alignment, column, hang, 0));
}

/// Dates in their column come first, as they are read. Dates at the end stand on the title's line; beside a title of
/// several lines readers would take them for a part of it, so there they get a line of their own.
void LayoutEngine::layOutRow(LaidBlock& laid, Column column) const
{
    const Block& block = laid.block;
    if (block.asidePosition == DatePosition::Column) {
        laid.texts.push_back(breakLines(laid, block.aside, Alignment::Start, {0, m_dateColumn}, 0, 0));
        laid.texts.back().tag = BlockTag::Paragraph;
        laid.texts.push_back(breakLines(laid, block.runs, block.alignment, column, 0, 0));
        return;
    }
    const qreal asideWidth = widthOf(block.aside);
    const bool fits = widthOf(block.runs) + kAsideGap + asideWidth <= column.width;
    laid.texts.push_back(breakLines(laid, block.runs, block.alignment, column, 0, 0));
    const int lines = fits ? 0 : laid.texts.back().layout->lineCount();
    laid.texts.push_back(breakLines(laid, block.aside, fits ? Alignment::End : Alignment::Start, column, 0, lines));
    laid.texts.back().tag = BlockTag::Paragraph;
}

std::unique_ptr<QTextLayout> LayoutEngine::prepare(const Runs& runs, Alignment alignment) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        const TextStyle& style = m_style.text(run.role);
        formats.append({static_cast<int>(text.size()), static_cast<int>(run.text.size()),
                        formatOf(style, m_fonts.font(style), run.href)});
        text += run.text;
    }
    auto layout = std::make_unique<QTextLayout>(text, m_fonts.font(styleOf(runs)));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_direction);
    option.setAlignment(qtAlignment(alignment, m_direction));
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    return layout;
}

LaidText LayoutEngine::breakLines(const LaidBlock& block, const Runs& runs, Alignment alignment, Column column,
                                  qreal hang, int firstLine) const
{
    LaidText text{prepare(runs, alignment), block.block.tag, firstLine};
    const qreal left = mirrored(column);
    text.layout->beginLayout();
    for (QTextLine line = text.layout->createLine(); line.isValid(); line = text.layout->createLine()) {
        const int number = text.layout->lineCount() - 1;
        const qreal outdent = number == 0 ? hang : 0;
        line.setLineWidth(column.width + outdent);
        breakAtSpace(line, text.layout->text(), column.width + outdent);
        const qreal top = (firstLine + number) * block.lineHeight + block.baseLine - line.ascent();
        line.setPosition({m_direction == Qt::LeftToRight ? left - outdent : left, top});
    }
    text.layout->endLayout();
    return text;
}

qreal LayoutEngine::widthOf(const Runs& runs) const
{
    const auto layout = prepare(runs, Alignment::Start);
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(kEndless);
    layout->endLayout();
    return line.isValid() ? layout->lineAt(0).naturalTextWidth() : 0;
}

/// As many pieces on a line as fit; the separator between two lines is left out.
Runs LayoutEngine::flow(const Block& block, qreal width) const
{
    Runs runs;
    qreal used = 0;
    for (const Runs& piece : block.pieces) {
        const qreal pieceWidth = widthOf(piece);
        if (!runs.isEmpty()) {
            const Run separator{block.separator, piece.first().role, {}};
            const qreal separatorWidth = widthOf({separator, {u"."_s, separator.role, {}}});
            const bool fits = used + separatorWidth + pieceWidth <= width;
            runs.append(fits ? separator : Run{QString(QChar::LineSeparator), separator.role, {}});
            used = fits ? used + separatorWidth : 0;
        }
        runs += piece;
        used += pieceWidth;
    }
    return runs;
}

const TextStyle& LayoutEngine::styleOf(const Runs& runs) const
{
    return m_style.text(runs.isEmpty() ? TextRole::Body : runs.first().role);
}

qreal LayoutEngine::mirrored(Column column) const
{
    return m_direction == Qt::LeftToRight ? column.left : m_width - column.left - column.width;
}

} // namespace cvenhancer::rendering
