// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxTextBox.h"

#include "extraction/docx/DocxProperties.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

constexpr double kEmusPerPoint = 12700;
constexpr double kPointsPerPixel = 0.75; ///< CSS pixels in VML styles
constexpr double kSidebarWidth = 0.45; ///< of the page, at most
constexpr double kSidebarHeight = 200; ///< points, at least

double emus(const QString& value)
{
    return static_cast<double>(value.toLongLong()) / kEmusPerPoint;
}

/// "width:120pt" and the like in the style of a VML shape (ECMA-376 part 4, 14.1.2.19).
void readShapeStyle(const QString& style, DocxAnchor& anchor)
{
    const QStringList declarations = style.split(u';', Qt::SkipEmptyParts);
    for (const QString& declaration : declarations) {
        const QString name = declaration.section(u':', 0, 0).trimmed();
        QString value = declaration.section(u':', 1).trimmed();
        const bool pixels = value.endsWith(u"px");
        value.chop(pixels ? 2 : 0);
        const double length = docxLength(pixels ? value + u"pt"_s : value).value_or(0) * (pixels ? kPointsPerPixel : 1);
        if (name == u"width") {
            anchor.width = length;
        } else if (name == u"height") {
            anchor.height = length;
        } else if (name == u"margin-left") {
            anchor.x = length;
        } else if (name == u"margin-top") {
            anchor.y = length;
        } else if (name == u"mso-position-vertical-relative") {
            anchor.onPage = value == u"page" || value == u"margin";
        }
    }
}

/// wp:positionH and wp:positionV (ECMA-376 part 1, 20.4.2.10).
double readPosition(XmlCursor& xml)
{
    double offset = 0;
    while (xml.nextChild()) {
        if (xml.is(u"posOffset")) {
            offset = emus(xml.text());
        } else {
            xml.skip();
        }
    }
    return offset;
}

class DrawingReader {
public:
    explicit DrawingReader(const DocxBlocksReader& readBlocks)
        : m_readBlocks(readBlocks)
    {
    }

    void walk(XmlCursor& xml)
    {
        while (xml.nextChild()) {
            readElement(xml);
        }
    }

    std::vector<DocxTextBox> take() { return std::move(m_boxes); }

private:
    void readElement(XmlCursor& xml)
    {
        if (xml.is(u"txbxContent")) {
            m_boxes.push_back({m_anchor, m_readBlocks(xml)});
        } else if (xml.is(u"AlternateContent")) {
            readAlternative(xml, [this](XmlCursor& inner) { walk(inner); });
        } else if (xml.is(u"positionH")) {
            m_anchor.x = readPosition(xml);
        } else if (xml.is(u"positionV")) {
            const QString relative = xml.attribute(u"relativeFrom");
            m_anchor.onPage = relative != u"paragraph" && relative != u"line";
            m_anchor.y = readPosition(xml);
        } else {
            readSize(xml);
            walk(xml);
        }
    }

    void readSize(const XmlCursor& xml)
    {
        if (xml.is(u"extent")) {
            m_anchor.width = emus(xml.attribute(u"cx"));
            m_anchor.height = emus(xml.attribute(u"cy"));
        } else if (xml.is(u"shape") || xml.is(u"rect") || xml.is(u"roundrect")) {
            readShapeStyle(xml.attribute(u"style"), m_anchor);
        }
    }

    const DocxBlocksReader& m_readBlocks;
    DocxAnchor m_anchor;
    std::vector<DocxTextBox> m_boxes;
};

double largestLetters(const std::vector<FlowBlock>& blocks);

double largestLetters(const FlowTable& table)
{
    double size = 0;
    for (const FlowRow& row : table.rows) {
        for (const FlowCell& cell : row.cells) {
            size = std::max(size, largestLetters(cell.blocks));
        }
    }
    return size;
}

double largestLetters(const FlowParagraph& paragraph)
{
    double size = 0;
    for (const FlowRun& run : paragraph.runs) {
        const bool letters = std::any_of(run.text.cbegin(), run.text.cend(), [](QChar c) { return c.isLetter(); });
        size = letters ? std::max(size, run.look.size) : size;
    }
    return size;
}

double largestLetters(const std::vector<FlowBlock>& blocks)
{
    double size = 0;
    for (const FlowBlock& block : blocks) {
        size = std::max(size, std::visit([](const auto& content) { return largestLetters(content); }, block.content));
    }
    return size;
}

/// Namespaces whose drawings we read; their usual prefixes are fixed in practice, so the prefix decides.
bool isUnderstood(const QString& required)
{
    static const std::array kPrefixes{u"wps"_s, u"wpg"_s, u"wpc"_s, u"wp14"_s, u"w14"_s, u"w15"_s, u"w16"_s, u"v"_s};
    const QStringList prefixes = required.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(prefixes.cbegin(), prefixes.cend(), [](const QString& prefix) {
        return std::find(kPrefixes.cbegin(), kPrefixes.cend(), prefix) != kPrefixes.cend();
    });
}

} // namespace

std::vector<DocxTextBox> readDrawing(XmlCursor& xml, const DocxBlocksReader& readBlocks)
{
    DrawingReader reader(readBlocks);
    reader.walk(xml);
    return reader.take();
}

void readAlternative(XmlCursor& xml, const std::function<void(XmlCursor&)>& walk)
{
    bool chosen = false;
    while (xml.nextChild()) {
        const bool suits = (xml.is(u"Choice") && isUnderstood(xml.attribute(u"Requires"))) || xml.is(u"Fallback");
        if (suits && !chosen) {
            chosen = true;
            walk(xml);
        } else {
            xml.skip();
        }
    }
}

bool isSidebar(const DocxTextBox& box, double pageWidth)
{
    return box.anchor.width > 0 && box.anchor.width < kSidebarWidth * pageWidth && box.anchor.height >= kSidebarHeight;
}

void sortBoxes(std::vector<DocxTextBox>& boxes)
{
    const auto isBeside = [](const DocxAnchor& a, const DocxAnchor& b) {
        return a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1;
    };
    std::stable_sort(boxes.begin(), boxes.end(), [](const auto& a, const auto& b) { return a.anchor.y < b.anchor.y; });
    for (std::size_t i = 1; i < boxes.size(); ++i) { // a column on the left moves before its right-hand neighbours
        for (std::size_t k = i; k > 0; --k) {
            const DocxAnchor& upper = boxes[k - 1].anchor;
            const DocxAnchor& lower = boxes[k].anchor;
            const bool overlapInHeight = lower.y < upper.y + upper.height;
            if (!(isBeside(upper, lower) && overlapInHeight && lower.x < upper.x)) {
                break;
            }
            std::swap(boxes[k - 1], boxes[k]);
        }
    }
}

void addSidebars(std::vector<FlowBlock>& blocks, std::vector<DocxTextBox> sidebars)
{
    std::vector<FlowBlock> beside;
    for (DocxTextBox& box : sidebars) {
        std::move(box.blocks.begin(), box.blocks.end(), std::back_inserter(beside));
    }
    const bool first = largestLetters(beside) > largestLetters(blocks);
    std::vector<FlowBlock>& before = first ? beside : blocks;
    std::vector<FlowBlock>& after = first ? blocks : beside;
    std::move(after.begin(), after.end(), std::back_inserter(before));
    blocks = std::vector<FlowBlock>(std::make_move_iterator(before.begin()), std::make_move_iterator(before.end()));
}

} // namespace cvenhancer::extraction
