// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/LayoutEngine.h"

#include "rendering/UnbrokenText.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

constexpr qreal kAsideGap = 12 * kTwipsPerPoint; ///< least distance between a title and the dates beside it
constexpr qreal kEndless = 1e6;

/// A word that is wider than its column, as addresses in a sidebar are, is set smaller before it is broken.
constexpr qreal kScaleStep = 0.04;
constexpr qreal kLeastScale = 0.72;

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

/// Whether a line ends inside a word.
bool breaksWord(const QTextLayout& layout)
{
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        const int end = layout.lineAt(i).textStart() + layout.lineAt(i).textLength();
        if (!layout.text()[end - 1].isSpace()) {
            return true;
        }
    }
    return false;
}

bool breakWords(const std::vector<LaidText>& texts)
{
    return std::ranges::any_of(texts, [](const LaidText& text) { return breaksWord(*text.layout); });
}

/// Runs between line separators.
QList<Runs> partsOf(const Runs& runs)
{
    QList<Runs> parts{Runs()};
    for (const Run& run : runs) {
        if (run.text == QChar::LineSeparator) {
            parts.append(Runs());
        } else {
            parts.last().append(run);
        }
    }
    return parts;
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

LayoutEngine::LayoutEngine(const TextStyles& texts, const FontFactory& fonts, qreal width,
                           Qt::LayoutDirection direction)
    : m_texts(texts)
    , m_fonts(fonts)
    , m_width(width)
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
    const qreal inset = block.band.colour.isValid() ? block.band.inset * kTwipsPerPoint : 0;
    const Column column{indent, m_width - indent - inset};
    laid->left = mirrored(column);
    laid->width = column.width;
    laid->flowWidth = m_width;
    const TextStyle& style = styleOf(block);
    laid->lineHeight = qRound(style.size * style.leading * kTwipsPerPoint);
    laid->baseLine = baseLineOf(m_fonts.font(style), laid->lineHeight);
    for (const Lead& lead : block.leads) {
        const Column place{lead.left * kTwipsPerPoint, lead.width * kTwipsPerPoint};
        appendText(*laid, lead.runs, {Alignment::Start, place}, lead.tag);
    }
    if (!block.cells.isEmpty()) {
        layOutCells(*laid, column);
    } else if (block.aside.isEmpty()) {
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
    appendText(laid, runs, {block.alignment, column, hang}, block.tag);
}

/// Dates at the end stand on the title's line; beside a title of several lines readers would take them for a part of
/// it, so there they get a line of their own.
void LayoutEngine::layOutRow(LaidBlock& laid, Column column) const
{
    const Block& block = laid.block;
    const qreal asideWidth = widthOf(block.aside);
    const bool fits = widthOf(block.runs) + kAsideGap + asideWidth <= column.width;
    appendText(laid, block.runs, {block.alignment, column}, block.tag);
    const LaidText& title = laid.texts.back();
    const int line = fits ? title.firstLine : title.firstLine + title.layout->lineCount();
    appendText(laid, block.aside, {fits ? Alignment::End : Alignment::Start, column, 0, line}, BlockTag::Paragraph);
}

void LayoutEngine::layOutCells(LaidBlock& laid, Column column) const
{
    const Block& block = laid.block;
    const qreal gap = block.cellGap * kTwipsPerPoint;
    const qreal width = (column.width - (block.cellCount - 1) * gap) / block.cellCount;
    qreal left = column.left;
    for (const Runs& cell : block.cells) {
        appendText(laid, cell, {Alignment::Start, {left, width}}, block.tag);
        left += width + gap;
    }
}

std::unique_ptr<QTextLayout> LayoutEngine::prepare(const Runs& runs, const Setting& setting) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const auto fontOf = [&](TextStyle scaled) {
        scaled.size *= setting.scale;
        return m_fonts.font(scaled);
    };
    for (const Run& run : runs) {
        const TextStyle& look = style(run.role);
        formats.append(
            {static_cast<int>(text.size()), static_cast<int>(run.text.size()), formatOf(look, fontOf(look), run.href)});
        text += run.role == TextRole::Date ? unbrokenDates(run.text) : unbrokenNumbers(run.text);
    }
    auto layout = std::make_unique<QTextLayout>(text, fontOf(styleOf(runs)));
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_direction);
    option.setAlignment(qtAlignment(setting.alignment, m_direction));
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    return layout;
}

/// Texts that begin lines of their own are texts of their own, one below the other; all get smaller together where a
/// word of one is wider than the column.
void LayoutEngine::appendText(LaidBlock& laid, const Runs& runs, Setting setting, BlockTag tag) const
{
    const QList<Runs> parts = partsOf(runs);
    std::vector<LaidText> texts = breakParts(laid, parts, setting);
    while (breakWords(texts) && setting.scale - kScaleStep >= kLeastScale) {
        setting.scale -= kScaleStep;
        std::vector<LaidText> smaller = breakParts(laid, parts, setting);
        if (!breakWords(smaller)) {
            texts = std::move(smaller);
        }
    }
    for (LaidText& text : texts) {
        text.tag = tag;
        laid.texts.push_back(std::move(text));
    }
}

std::vector<LaidText> LayoutEngine::breakParts(const LaidBlock& block, const QList<Runs>& parts, Setting setting) const
{
    std::vector<LaidText> texts;
    for (const Runs& part : parts) {
        texts.push_back(breakOnce(block, part, setting));
        setting.firstLine += texts.back().layout->lineCount();
        setting.hang = 0;
    }
    return texts;
}

LaidText LayoutEngine::breakOnce(const LaidBlock& block, const Runs& runs, const Setting& setting) const
{
    LaidText text{prepare(runs, setting), block.block.tag, setting.firstLine};
    const qreal left = mirrored(setting.column);
    text.layout->beginLayout();
    for (QTextLine line = text.layout->createLine(); line.isValid(); line = text.layout->createLine()) {
        const int number = text.layout->lineCount() - 1;
        const qreal outdent = number == 0 ? setting.hang : 0;
        line.setLineWidth(setting.column.width + outdent);
        breakAtSpace(line, text.layout->text(), setting.column.width + outdent);
        const qreal top = (setting.firstLine + number) * block.lineHeight + block.baseLine - line.ascent();
        line.setPosition({m_direction == Qt::LeftToRight ? left - outdent : left, top});
    }
    text.layout->endLayout();
    return text;
}

qreal LayoutEngine::widthOf(const Runs& runs) const
{
    const auto layout = prepare(runs, {});
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(kEndless);
    layout->endLayout();
    return line.isValid() ? layout->lineAt(0).naturalTextWidth() : 0;
}

/// On right-to-left pages an address keeps a line of its own: PDFium turns its parts round beside right-to-left words
/// ("com.example@name").
bool LayoutEngine::mayShareLine(const Run& before, const Run& after) const
{
    return m_direction == Qt::LeftToRight || before.text.isRightToLeft() == after.text.isRightToLeft();
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
            const bool fits = used + separatorWidth + pieceWidth <= width && mayShareLine(runs.last(), piece.first());
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
    return style(runs.isEmpty() ? TextRole::Body : runs.first().role);
}

const TextStyle& LayoutEngine::styleOf(const Block& block) const
{
    const QList<Runs>& parts = block.cells.isEmpty() ? block.pieces : block.cells;
    return styleOf(parts.isEmpty() ? block.runs : parts.first());
}

qreal LayoutEngine::mirrored(Column column) const
{
    return m_direction == Qt::LeftToRight ? column.left : m_width - column.left - column.width;
}

} // namespace cvenhancer::rendering
