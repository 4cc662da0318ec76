// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxBlockReader.h"

#include "extraction/docx/DocxTableReader.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace cvenhancer::extraction {

namespace {

bool isBlockWrapper(const XmlCursor& xml)
{
    static constexpr std::array kNames{u"sdt", u"sdtContent", u"customXml", u"smartTag", u"ins", u"moveTo"};
    return std::any_of(kNames.cbegin(), kNames.cend(), [&xml](const char16_t* name) { return xml.is(name); });
}

/// The box hangs on the paragraph and reaches up above it.
bool standsAbove(const DocxTextBox& box)
{
    return !box.anchor.onPage && box.anchor.y < 0;
}

void moveBlocks(std::vector<DocxTextBox>& boxes, std::vector<FlowBlock>& blocks)
{
    for (DocxTextBox& box : boxes) {
        std::move(box.blocks.begin(), box.blocks.end(), std::back_inserter(blocks));
    }
}

} // namespace

DocxBlockReader::DocxBlockReader(const DocxDefinitions& definitions, const DocxRelations& relations,
                                 qint64& charactersLeft, bool inHeaderOrFooter)
    : m_state{definitions, relations, charactersLeft, {}}
    , m_scope{inHeaderOrFooter, false, {}}
{
}

std::vector<FlowBlock> DocxBlockReader::read(XmlCursor& container)
{
    std::vector<FlowBlock> blocks = readContainer(container, m_scope);
    addSidebars(blocks, std::move(m_sidebars));
    m_sidebars.clear();
    return blocks;
}

std::vector<FlowBlock> DocxBlockReader::readContainer(XmlCursor& xml, const DocxScope& scope)
{
    std::vector<FlowBlock> blocks;
    Flow flow{&blocks, scope};
    readElements(xml, flow);
    return blocks;
}

void DocxBlockReader::readElements(XmlCursor& xml, Flow& flow)
{
    while (xml.nextChild()) {
        readElement(xml, flow);
    }
}

void DocxBlockReader::readElement(XmlCursor& xml, Flow& flow)
{
    if (xml.is(u"p")) {
        readParagraph(xml, flow);
    } else if (xml.is(u"tbl")) {
        readTable(xml, flow);
    } else if (xml.is(u"AlternateContent")) {
        readAlternative(xml, [&](XmlCursor& inner) { readElements(inner, flow); });
    } else if (xml.is(u"sectPr")) {
        m_sections << readSection(xml);
    } else if (isBlockWrapper(xml)) {
        readElements(xml, flow);
    } else {
        xml.skip();
    }
    if (m_state.charactersLeft < 0) {
        xml.giveUp();
    }
}

void DocxBlockReader::readParagraph(XmlCursor& xml, Flow& flow)
{
    const DocxBlocksReader readBox = [this, &flow](XmlCursor& inner) {
        DocxScope scope = flow.scope;
        scope.shaded = true; // we do not know how the box is filled
        scope.tableStyle.clear();
        return readContainer(inner, scope);
    };
    const DocxPackage::Walk onSection = [this](XmlCursor& inner) { m_sections << readSection(inner); };
    DocxParagraph paragraph = DocxParagraphReader(m_state, flow.scope, readBox, onSection).read(xml);
    append(paragraph, flow);
}

void DocxBlockReader::append(DocxParagraph& paragraph, Flow& flow)
{
    std::vector<DocxTextBox>& boxes = paragraph.boxes;
    takeSidebars(boxes);
    sortBoxes(boxes);
    const auto below = std::stable_partition(boxes.begin(), boxes.end(), standsAbove);
    std::vector<DocxTextBox> lower(std::make_move_iterator(below), std::make_move_iterator(boxes.end()));
    boxes.erase(below, boxes.end());

    std::vector<FlowBlock>& blocks = *flow.blocks;
    FlowParagraph* last = blocks.empty() ? nullptr : std::get_if<FlowParagraph>(&blocks.back().content);
    if (flow.joinsNext && last != nullptr) {
        last->runs += paragraph.content.runs;
    } else {
        const bool sameStyle = last != nullptr && flow.lastStyle == paragraph.style;
        if (sameStyle && flow.lastContextual) {
            last->spaceAfter = 0;
        }
        if (sameStyle && paragraph.contextualSpacing) {
            paragraph.content.spaceBefore = 0;
        }
        moveBlocks(boxes, blocks);
        blocks.push_back({std::move(paragraph.content)});
    }
    flow.lastStyle = paragraph.style;
    flow.lastContextual = paragraph.contextualSpacing;
    flow.joinsNext = paragraph.markDeleted;
    moveBlocks(lower, blocks);
}

void DocxBlockReader::takeSidebars(std::vector<DocxTextBox>& boxes)
{
    const double pageWidth = m_sections.isEmpty() ? DocxSection().pageWidth : m_sections.last().pageWidth;
    const auto rest = std::stable_partition(boxes.begin(), boxes.end(),
                                            [pageWidth](const DocxTextBox& box) { return !isSidebar(box, pageWidth); });
    std::move(rest, boxes.end(), std::back_inserter(m_sidebars));
    boxes.erase(rest, boxes.end());
}

void DocxBlockReader::readTable(XmlCursor& xml, Flow& flow)
{
    const DocxTableReader::CellOpener openCell = [this](const DocxScope& scope, std::vector<FlowBlock>& blocks) {
        return [this, inner = Flow{&blocks, scope}](XmlCursor& element) mutable { readElement(element, inner); };
    };
    flow.blocks->push_back({DocxTableReader(flow.scope, openCell).read(xml)});
    flow.joinsNext = false;
    flow.lastStyle.clear();
}

} // namespace cvenhancer::extraction
