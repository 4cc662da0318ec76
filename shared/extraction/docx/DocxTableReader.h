// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/docx/DocxParagraphReader.h"

namespace cvenhancer::extraction {

/// Reads one w:tbl (ECMA-376 part 1, 17.4.37): grid, rows, merged cells. Deleted and hidden rows are left out.
class DocxTableReader {
public:
    /// Reads one element that stands in a cell.
    using ElementReader = std::function<void(XmlCursor&)>;
    /// Makes the reader of a cell that appends what it reads to the given blocks.
    using CellOpener = std::function<ElementReader(const DocxScope&, std::vector<FlowBlock>&)>;

    DocxTableReader(const DocxScope& scope, const CellOpener& openCell);

    FlowTable read(XmlCursor& xml);

private:
    void readElements(XmlCursor& xml);
    void readProperties(XmlCursor& xml);
    void readGrid(XmlCursor& xml);
    void readRow(XmlCursor& xml);
    void readRowElements(XmlCursor& xml, FlowRow& row);
    bool readRowProperties(XmlCursor& xml);
    void readCell(XmlCursor& xml, FlowRow& row);
    DocxScope readCellProperties(XmlCursor& xml, FlowCell& cell);
    void takeCellWidths();
    void markSpans();

    DocxScope m_scope;
    const CellOpener& m_openCell;
    FlowTable m_table;
    int m_column = 0; ///< of the next cell
    bool m_rowRemoved = false;
    QList<double> m_cellWidths; ///< of the row being read; 0: not given
};

} // namespace cvenhancer::extraction
