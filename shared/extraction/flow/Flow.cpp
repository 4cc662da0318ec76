// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/flow/Flow.h"

namespace cvenhancer::extraction {

namespace {

void appendText(const FlowParagraph& paragraph, QString& text)
{
    for (const FlowRun& run : paragraph.runs) {
        text += run.text;
    }
    text += u'\n';
}

void appendText(const FlowTable& table, QString& text)
{
    for (const FlowRow& row : table.rows) {
        for (const FlowCell& cell : row.cells) {
            text += flowText(cell.blocks);
        }
    }
}

} // namespace

QString flowText(const std::vector<FlowBlock>& blocks)
{
    QString text;
    for (const FlowBlock& block : blocks) {
        std::visit([&text](const auto& content) { appendText(content, text); }, block.content);
    }
    return text;
}

} // namespace cvenhancer::extraction
