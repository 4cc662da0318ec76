// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/docx/DocxParagraphReader.h"
#include "extraction/docx/DocxSection.h"

namespace cvenhancer::extraction {

/// Reads the paragraphs and tables of one part: body, header, footer, notes. Text boxes are put where they are read:
/// beside the paragraph they hang on, or as sidebars before or after all of the text.
class DocxBlockReader {
public:
    DocxBlockReader(const DocxDefinitions& definitions, const DocxRelations& relations, qint64& charactersLeft,
                    bool inHeaderOrFooter);

    /// `container` is at the element whose children are to be read (w:body, w:hdr, w:footnote).
    std::vector<FlowBlock> read(XmlCursor& container);

    /// Sections met so far, in the order they stand in.
    [[nodiscard]] const QList<DocxSection>& sections() const { return m_sections; }

    /// The page itself is coloured: white letters are no hidden ones.
    void setPaperColoured() { m_scope.shaded = true; }

private:
    /// The paragraphs of one container (a body, a cell, a box) while they are read.
    struct Flow {
        std::vector<FlowBlock>* blocks;
        DocxScope scope;
        QString lastStyle = {};
        bool lastContextual = false;
        bool joinsNext = false; ///< the end of the last paragraph was deleted
    };

    std::vector<FlowBlock> readContainer(XmlCursor& xml, const DocxScope& scope);
    void readElements(XmlCursor& xml, Flow& flow);
    void readElement(XmlCursor& xml, Flow& flow);
    void readParagraph(XmlCursor& xml, Flow& flow);
    void readTable(XmlCursor& xml, Flow& flow);
    void append(DocxParagraph& paragraph, Flow& flow);
    void takeSidebars(std::vector<DocxTextBox>& boxes);

    DocxState m_state;
    DocxScope m_scope;
    QList<DocxSection> m_sections;
    std::vector<DocxTextBox> m_sidebars;
};

} // namespace cvenhancer::extraction
