// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/flow/Flow.h"

#include <md4c.h>

#include <optional>

namespace cvenhancer::extraction {

/// Builds a flow document from what md4c reports: its callbacks are the public functions here.
class MarkdownBuilder {
public:
    static constexpr double kBodySize = 10.5; ///< points
    static constexpr double kTitleSize = 22; ///< of a heading of the first level

    /// `wrap` is the column at which the text's paragraphs are wrapped, see wrapColumn.
    explicit MarkdownBuilder(qsizetype wrap);

    /// A paragraph that stands in no Markdown (front matter).
    void addParagraph(const QString& text, double size, bool bold);

    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const QString& text);

    std::vector<FlowBlock> take();

private:
    void openHeading(int level);
    void openParagraph(double size);
    void closeParagraph();
    void openCell();
    void addRule();
    void addHtml(const QString& html);
    void addHtmlBlock();
    void addText(const QString& text);
    [[nodiscard]] bool goesOn(const QString& next) const;
    void append(const QString& text);

    qsizetype m_wrap;
    std::vector<FlowBlock> m_blocks;
    std::optional<FlowParagraph> m_paragraph;
    std::optional<FlowTable> m_table;
    QString m_html;
    QString m_link;
    int m_lists = 0; ///< how many are open; so the following
    int m_quotes = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_images = 0;
    bool m_itemBegins = false;
    bool m_softBreak = false;
    qsizetype m_lineLength = 0; ///< characters since the last line end
};

} // namespace cvenhancer::extraction
