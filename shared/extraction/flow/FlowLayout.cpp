// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/flow/FlowLayout.h"

#include "extraction/flow/ParagraphSetter.h"

#include <algorithm>
#include <numeric>

namespace cvenhancer::extraction {

namespace {

constexpr double kA4Height = 842;
/// Left and right padding of a cell (ECMA-376 part 1, 17.4.42: 115 twentieths of a point).
constexpr double kCellPadding = 5.75;
constexpr double kRuleThickness = 0.5;
constexpr double kEmptyLineFactor = 1.2;

class FlowLayouter {
public:
    explicit FlowLayouter(const FlowDocument& document)
        : m_y(document.topMargin)
    {
        const FlowFrame frame{document.leftMargin, document.pageWidth - document.rightMargin};
        placeBlocks(document.blocks, frame);
        m_page.size = QSizeF(document.pageWidth, std::max(kA4Height, m_y + document.topMargin));
    }

    Page take() { return std::move(m_page); }

private:
    void placeBlocks(const std::vector<FlowBlock>& blocks, const FlowFrame& frame)
    {
        for (const FlowBlock& block : blocks) {
            if (const auto* paragraph = std::get_if<FlowParagraph>(&block.content)) {
                placeParagraph(*paragraph, frame);
            } else {
                placeTable(std::get<FlowTable>(block.content), frame);
            }
        }
    }

    void placeParagraph(const FlowParagraph& paragraph, const FlowFrame& frame)
    {
        m_y += std::max(m_spaceAfter, paragraph.spaceBefore);
        m_spaceAfter = paragraph.spaceAfter;
        QList<SetLine> lines = ParagraphSetter(paragraph, frame).set();
        if (lines.isEmpty()) {
            m_y += kEmptyLineFactor * paragraph.emptySize;
        }
        ++m_paragraph;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_paragraph += i > 0 && lines.at(i).wanted && paragraph.listLevel < 0 ? 1 : 0;
            placeLine(lines[i], paragraph);
        }
        if (paragraph.ruleBelow) {
            m_page.rules << Rule{
                QRectF(frame.left + paragraph.left, m_y, frame.right - frame.left - paragraph.left, kRuleThickness)};
        }
    }

    void placeLine(SetLine& line, const FlowParagraph& paragraph)
    {
        m_y += line.height;
        for (Word& word : line.words) {
            word.baseline = m_y - line.descent;
            word.box.translate(0, word.baseline);
            word.order = static_cast<int>(m_page.words.size());
            word.structure = m_cell;
            word.structure.paragraph = m_paragraph;
            word.structure.headingLevel = paragraph.headingLevel;
            word.structure.listLevel = paragraph.listLevel;
            word.structure.inHeaderOrFooter = paragraph.inHeaderOrFooter;
            m_page.words << word;
        }
    }

    void placeTable(const FlowTable& table, const FlowFrame& frame)
    {
        const Structure outer = m_cell;
        const QList<double> edges = columnEdges(table, frame);
        m_cell.table = m_table++;
        m_cell.row = 0;
        m_y += std::exchange(m_spaceAfter, 0);
        double spanning = m_y; // where cells end that go on below their row
        for (const FlowRow& row : table.rows) {
            placeRow(row, edges, spanning);
            ++m_cell.row;
        }
        m_y = std::max(m_y, spanning);
        m_cell = outer;
    }

    void placeRow(const FlowRow& row, const QList<double>& edges, double& spanning)
    {
        const double top = m_y;
        double bottom = top;
        for (const FlowCell& cell : row.cells) {
            const qsizetype last = edges.size() - 1;
            const qsizetype from = std::clamp<qsizetype>(cell.column, 0, last - 1);
            const qsizetype to = std::clamp<qsizetype>(from + cell.columnSpan, from + 1, last);
            if (cell.continuesAbove) {
                continue;
            }
            m_y = top;
            m_spaceAfter = 0;
            m_cell.column = cell.column;
            placeBlocks(cell.blocks, {edges.at(from) + kCellPadding, edges.at(to) - kCellPadding});
            double& end = cell.spansDown ? spanning : bottom;
            end = std::max(end, m_y + m_spaceAfter);
        }
        m_y = bottom;
        m_spaceAfter = 0;
    }

    /// x of the grid's lines. Widths that do not fit the frame are made to fit.
    static QList<double> columnEdges(const FlowTable& table, const FlowFrame& frame)
    {
        int columns = 1;
        for (const FlowRow& row : table.rows) {
            for (const FlowCell& cell : row.cells) {
                columns = std::max(columns, cell.column + cell.columnSpan);
            }
        }
        const double room = std::max(frame.right - frame.left - table.left, columns * 3 * kCellPadding);
        QList<double> widths = table.columnWidths.mid(0, columns);
        const bool known = widths.size() == columns
            && std::all_of(widths.cbegin(), widths.cend(), [](double width) { return width > 0; });
        if (!known) {
            widths = QList<double>(columns, room / columns);
        }
        const double total = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
        const double scale = total > room + 2 * kCellPadding ? room / total : 1.0;
        QList<double> edges{frame.left + table.left};
        for (const double width : std::as_const(widths)) {
            edges << edges.last() + width * scale;
        }
        return edges;
    }

    Page m_page;
    Structure m_cell; ///< table, row and column of what is being placed
    double m_y;
    double m_spaceAfter = 0;
    int m_paragraph = -1;
    int m_table = 0;
};

} // namespace

Page layoutFlow(const FlowDocument& document)
{
    return FlowLayouter(document).take();
}

} // namespace cvenhancer::extraction
