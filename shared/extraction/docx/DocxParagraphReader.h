// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/docx/DocxFields.h"
#include "extraction/docx/DocxNumbering.h"
#include "extraction/docx/DocxPackage.h"
#include "extraction/docx/DocxStyles.h"
#include "extraction/docx/DocxTextBox.h"

namespace cvenhancer::extraction {

/// The parts of a DOCX file that the text refers to.
struct DocxDefinitions {
    DocxTheme theme;
    DocxStyles styles;
    DocxNumbering numbering;
};

/// What a paragraph inherits from where it stands.
struct DocxScope {
    bool inHeaderOrFooter = false;
    bool shaded = false; ///< on a ground of another colour than the paper, or of one we do not know
    QString tableStyle; ///< id, empty outside tables
};

/// What the paragraphs of one part share while it is read.
struct DocxState {
    const DocxDefinitions& definitions;
    const DocxRelations& relations;
    qint64& charactersLeft;
    DocxFields fields;
};

struct DocxParagraph {
    FlowParagraph content;
    std::vector<DocxTextBox> boxes;
    QString style; ///< id
    bool contextualSpacing = false; ///< no space between paragraphs of the same style
    bool markDeleted = false; ///< goes on in the next paragraph
};

/// Reads one w:p (ECMA-376 part 1, 17.3.1.22): runs in their looks, links, fields, symbols, tracked changes.
class DocxParagraphReader {
public:
    /// `readBlocks` reads the content of text boxes, `onSection` the end of a section.
    DocxParagraphReader(DocxState& state, const DocxScope& scope, const DocxBlocksReader& readBlocks,
                        const DocxPackage::Walk& onSection);

    DocxParagraph read(XmlCursor& xml);

private:
    void applyProperties(const DocxParagraphProperties& direct);
    void applyList(DocxParagraphProperties& all, const DocxParagraphProperties& direct);
    void readInlines(XmlCursor& xml);
    void readInline(XmlCursor& xml);
    void readHyperlink(XmlCursor& xml);
    void readRun(XmlCursor& xml);
    void readRunContent(XmlCursor& xml);
    void readRunElement(XmlCursor& xml);
    void readFieldCharacter(const XmlCursor& xml);
    void readSymbol(const XmlCursor& xml);
    void addText(const QString& text);
    [[nodiscard]] FlowLook lookOf(const DocxRunProperties& direct) const;

    DocxState& m_state;
    DocxScope m_scope;
    const DocxBlocksReader& m_readBlocks;
    const DocxPackage::Walk& m_onSection;
    DocxStyle m_style;
    FlowLook m_look;
    QString m_link;
    DocxParagraph m_paragraph;
};

} // namespace cvenhancer::extraction
