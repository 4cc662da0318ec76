// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/text/MarkdownBuilder.h"

#include "extraction/text/HtmlEntities.h"
#include "extraction/text/HtmlText.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

constexpr std::array kHeadingSizes{MarkdownBuilder::kTitleSize, 15.0, 12.5, 11.5, 11.0, 11.0};
constexpr double kIndent = 18; ///< of each level of lists and quotations
constexpr int kDeepestIndent = 8;

/// Spaces collapsed, tabs kept.
QString collapsed(const QString& line)
{
    QStringList cells = line.split(u'\t');
    for (QString& cell : cells) {
        cell = cell.simplified();
    }
    while (!cells.isEmpty() && cells.last().isEmpty()) {
        cells.removeLast();
    }
    return cells.join(u'\t');
}

} // namespace

MarkdownBuilder::MarkdownBuilder(qsizetype wrap)
    : m_wrap(wrap)
{
}

std::vector<FlowBlock> MarkdownBuilder::take()
{
    closeParagraph();
    return std::move(m_blocks);
}

void MarkdownBuilder::addParagraph(const QString& text, double size, bool bold)
{
    openParagraph(size);
    m_bold += bold ? 1 : 0;
    addText(text);
    closeParagraph();
    m_bold -= bold ? 1 : 0;
}

void MarkdownBuilder::enterBlock(MD_BLOCKTYPE type, const void* detail)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeParagraph();
        ++m_lists;
        break;
    case MD_BLOCK_LI:
        m_itemBegins = true;
        break;
    case MD_BLOCK_QUOTE:
        ++m_quotes;
        break;
    case MD_BLOCK_H:
        openHeading(static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level));
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        openParagraph(kBodySize);
        break;
    case MD_BLOCK_HR:
        addRule();
        break;
    case MD_BLOCK_TABLE:
        m_table.emplace();
        break;
    case MD_BLOCK_TR:
        m_table->rows.emplace_back();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        openCell();
        break;
    default:
        break;
    }
}

void MarkdownBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        closeParagraph();
        --m_lists;
        break;
    case MD_BLOCK_LI:
        closeParagraph();
        m_itemBegins = false;
        break;
    case MD_BLOCK_QUOTE:
        --m_quotes;
        break;
    case MD_BLOCK_H:
        closeParagraph();
        m_bold = 0;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        closeParagraph();
        break;
    case MD_BLOCK_HTML:
        addHtmlBlock();
        break;
    case MD_BLOCK_TABLE:
        m_blocks.push_back({std::move(*m_table)});
        m_table.reset();
        break;
    default:
        break;
    }
}

void MarkdownBuilder::enterSpan(MD_SPANTYPE type, const void* detail)
{
    m_bold += type == MD_SPAN_STRONG ? 1 : 0;
    m_italic += type == MD_SPAN_EM ? 1 : 0;
    m_images += type == MD_SPAN_IMG ? 1 : 0;
    if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE& target = static_cast<const MD_SPAN_A_DETAIL*>(detail)->href;
        m_link = withEntities(QString::fromUtf8(target.text, static_cast<qsizetype>(target.size)));
        m_link = m_link.startsWith(u'#') ? QString() : m_link;
    }
}

void MarkdownBuilder::leaveSpan(MD_SPANTYPE type)
{
    m_bold -= type == MD_SPAN_STRONG ? 1 : 0;
    m_italic -= type == MD_SPAN_EM ? 1 : 0;
    m_images -= type == MD_SPAN_IMG ? 1 : 0;
    if (type == MD_SPAN_A) {
        m_link.clear();
    }
}

void MarkdownBuilder::text(MD_TEXTTYPE type, const QString& text)
{
    switch (type) {
    case MD_TEXT_BR:
        addText(u"\n"_s);
        break;
    case MD_TEXT_SOFTBR:
        m_softBreak = true;
        break;
    case MD_TEXT_ENTITY:
        addText(entityText(text));
        break;
    case MD_TEXT_HTML:
        addHtml(text);
        break;
    case MD_TEXT_NULLCHAR:
        break;
    default:
        addText(text);
    }
}

void MarkdownBuilder::openHeading(int level)
{
    closeParagraph();
    openParagraph(kHeadingSizes.at(static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)));
    m_paragraph->headingLevel = level;
    m_paragraph->listLevel = -1;
    m_paragraph->spaceBefore = kBodySize;
    m_bold = 1;
}

void MarkdownBuilder::openParagraph(double size)
{
    closeParagraph();
    const int depth = std::min(m_lists + m_quotes, kDeepestIndent);
    m_paragraph.emplace();
    m_paragraph->left = m_table ? 0 : kIndent * depth;
    m_paragraph->emptySize = size;
    m_paragraph->spaceAfter = m_lists > 0 ? 1 : kBodySize / 2;
    m_paragraph->listLevel = m_itemBegins ? std::min(m_lists - 1, kDeepestIndent) : -1;
    m_itemBegins = false;
    m_lineLength = 0;
    m_softBreak = false;
}

void MarkdownBuilder::closeParagraph()
{
    if (!m_paragraph) {
        return;
    }
    const bool inCell = m_table && !m_table->rows.empty() && !m_table->rows.back().cells.empty();
    std::vector<FlowBlock>& blocks = inCell ? m_table->rows.back().cells.back().blocks : m_blocks;
    blocks.push_back({std::move(*m_paragraph)});
    m_paragraph.reset();
}

void MarkdownBuilder::openCell()
{
    if (m_table->rows.empty()) {
        return;
    }
    std::vector<FlowCell>& cells = m_table->rows.back().cells;
    const int column = static_cast<int>(cells.size());
    cells.emplace_back().column = column;
    openParagraph(kBodySize);
}

void MarkdownBuilder::addRule()
{
    openParagraph(kBodySize);
    m_paragraph->ruleBelow = true;
    closeParagraph();
}

void MarkdownBuilder::addHtml(const QString& html)
{
    if (m_paragraph) {
        addText(textOfHtml(html));
    } else {
        m_html += html; // a block of its own
    }
}

void MarkdownBuilder::addHtmlBlock()
{
    const QStringList lines = textOfHtml(std::exchange(m_html, QString())).split(u'\n');
    for (const QString& line : lines) {
        if (const QString text = collapsed(line); !text.isEmpty()) {
            addParagraph(text, kBodySize, false);
        }
    }
}

void MarkdownBuilder::addText(const QString& text)
{
    if (text.isEmpty() || m_images > 0) {
        return;
    }
    if (!m_paragraph) { // an item of a tight list
        openParagraph(kBodySize);
    }
    if (std::exchange(m_softBreak, false)) {
        append(goesOn(text) ? u" "_s : u"\n"_s);
    }
    append(text);
}

/// A line end that Markdown ignores was put there by the editor's wrapping, and not to begin a new line, when the
/// text wraps at all and the line was long, or when the next line goes on in lower case.
bool MarkdownBuilder::goesOn(const QString& next) const
{
    constexpr double kLongLine = 0.75;
    return next.front().isLower()
        || (m_wrap > 0 && static_cast<double>(m_lineLength) > kLongLine * static_cast<double>(m_wrap));
}

void MarkdownBuilder::append(const QString& text)
{
    FlowLook look;
    look.size = m_paragraph->emptySize;
    look.bold = m_bold > 0;
    look.italic = m_italic > 0;
    look.link = m_link;
    m_paragraph->runs << FlowRun{text, look};
    const qsizetype lineEnd = text.lastIndexOf(u'\n');
    m_lineLength = lineEnd < 0 ? m_lineLength + text.size() : text.size() - lineEnd - 1;
}

} // namespace cvenhancer::extraction
