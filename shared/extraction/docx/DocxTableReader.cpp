// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxTableReader.h"

#include <algorithm>
#include <numeric>

namespace cvenhancer::extraction {

namespace {

constexpr int kMostColumns = 63; ///< as many as Word allows

bool hasText(const std::vector<FlowBlock>& blocks)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [](const FlowBlock& block) {
        const auto* paragraph = std::get_if<FlowParagraph>(&block.content);
        return paragraph == nullptr || !paragraph->runs.isEmpty();
    });
}

bool isWrapper(const XmlCursor& xml)
{
    return xml.is(u"sdt") || xml.is(u"sdtContent") || xml.is(u"customXml") || xml.is(u"ins") || xml.is(u"moveTo");
}

} // namespace

DocxTableReader::DocxTableReader(const DocxScope& scope, const CellOpener& openCell)
    : m_scope(scope)
    , m_openCell(openCell)
{
}

FlowTable DocxTableReader::read(XmlCursor& xml)
{
    readElements(xml);
    takeCellWidths();
    markSpans();
    return std::move(m_table);
}

void DocxTableReader::readElements(XmlCursor& xml)
{
    while (xml.nextChild()) {
        if (xml.is(u"tblPr")) {
            readProperties(xml);
        } else if (xml.is(u"tblGrid")) {
            readGrid(xml);
        } else if (xml.is(u"tr")) {
            readRow(xml);
        } else if (isWrapper(xml)) {
            readElements(xml);
        } else {
            xml.skip();
        }
    }
}

void DocxTableReader::readProperties(XmlCursor& xml)
{
    while (xml.nextChild()) {
        if (xml.is(u"tblStyle")) {
            m_scope.tableStyle = xml.attribute(u"val");
            m_scope.shaded = true; // its style may fill cells by their place; then white letters are no hidden ones
        } else if (xml.is(u"tblInd")) {
            m_table.left = std::max(docxLength(xml.attribute(u"w")).value_or(0), 0.0);
        }
        xml.skip();
    }
}

void DocxTableReader::readGrid(XmlCursor& xml)
{
    while (xml.nextChild()) {
        if (xml.is(u"gridCol") && m_table.columnWidths.size() < kMostColumns) {
            m_table.columnWidths << std::max(docxLength(xml.attribute(u"w")).value_or(0), 0.0);
        }
        xml.skip();
    }
}

void DocxTableReader::readRow(XmlCursor& xml)
{
    m_column = 0;
    m_rowRemoved = false;
    FlowRow row;
    readRowElements(xml, row);
    if (!m_rowRemoved && !row.cells.empty()) {
        m_table.rows.push_back(std::move(row));
    }
}

void DocxTableReader::readRowElements(XmlCursor& xml, FlowRow& row)
{
    while (xml.nextChild()) {
        if (xml.is(u"trPr")) {
            m_rowRemoved = readRowProperties(xml);
        } else if (xml.is(u"tc") && !m_rowRemoved) {
            readCell(xml, row);
        } else if (isWrapper(xml)) {
            readRowElements(xml, row);
        } else {
            xml.skip();
        }
    }
}

/// True when the row is not shown.
bool DocxTableReader::readRowProperties(XmlCursor& xml)
{
    bool removed = false;
    while (xml.nextChild()) {
        if (xml.is(u"gridBefore")) {
            m_column = std::clamp(xml.attribute(u"val").toInt(), 0, kMostColumns - 1);
        } else if (xml.is(u"del") || (xml.is(u"hidden") && docxSwitch(xml))) {
            removed = true;
        }
        xml.skip();
    }
    return removed;
}

void DocxTableReader::readCell(XmlCursor& xml, FlowRow& row)
{
    FlowCell cell;
    cell.column = std::min(m_column, kMostColumns - 1);
    ElementReader readElement = m_openCell(m_scope, cell.blocks);
    while (xml.nextChild()) {
        if (xml.is(u"tcPr")) {
            readElement = m_openCell(readCellProperties(xml, cell), cell.blocks);
        } else {
            readElement(xml);
        }
    }
    cell.continuesAbove = cell.continuesAbove && !hasText(cell.blocks);
    m_column = cell.column + cell.columnSpan;
    row.cells.push_back(std::move(cell));
}

DocxScope DocxTableReader::readCellProperties(XmlCursor& xml, FlowCell& cell)
{
    DocxScope scope = m_scope;
    while (xml.nextChild()) {
        if (xml.is(u"gridSpan")) {
            cell.columnSpan = std::clamp(xml.attribute(u"val").toInt(), 1, kMostColumns - cell.column);
        } else if (xml.is(u"vMerge")) {
            cell.continuesAbove = xml.attribute(u"val") != u"restart";
        } else if (xml.is(u"shd")) {
            scope.shaded = true;
        } else if (xml.is(u"tcW") && xml.attribute(u"type") == u"dxa") {
            m_cellWidths.resize(std::max<qsizetype>(m_cellWidths.size(), cell.column + 1));
            m_cellWidths[cell.column] = docxLength(xml.attribute(u"w")).value_or(0);
        }
        xml.skip();
    }
    return scope;
}

/// Some writers fill the grid with equal columns and say the real widths in the cells.
void DocxTableReader::takeCellWidths()
{
    const bool complete = m_cellWidths.size() > 1
        && std::all_of(m_cellWidths.cbegin(), m_cellWidths.cend(), [](double width) { return width > 0; });
    const bool unspanned = std::all_of(m_table.rows.cbegin(), m_table.rows.cend(), [](const FlowRow& row) {
        return std::all_of(row.cells.cbegin(), row.cells.cend(),
                           [](const FlowCell& cell) { return cell.columnSpan == 1; });
    });
    const bool equalGrid = std::all_of(m_table.columnWidths.cbegin(), m_table.columnWidths.cend(),
                                       [this](double width) { return qAbs(width - m_table.columnWidths.first()) < 1; });
    if (complete && unspanned && equalGrid && m_table.columnWidths.size() <= m_cellWidths.size()) {
        m_table.columnWidths = m_cellWidths;
    }
}

/// A cell spans down when the row below continues it.
void DocxTableReader::markSpans()
{
    for (std::size_t i = 1; i < m_table.rows.size(); ++i) {
        for (FlowCell& upper : m_table.rows[i - 1].cells) {
            const std::vector<FlowCell>& below = m_table.rows[i].cells;
            upper.spansDown = std::any_of(below.cbegin(), below.cend(), [&upper](const FlowCell& lower) {
                return lower.continuesAbove && lower.column == upper.column;
            });
        }
    }
}

} // namespace cvenhancer::extraction
