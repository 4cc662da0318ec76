// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Paginator.h"

namespace cvenhancer::rendering {

namespace {

constexpr int kLeastLines = 2; ///< of a broken paragraph at the foot of one page and at the top of the next

qreal ruleBelow(const LaidBlock& block)
{
    const RuleStyle& rule = block.block.rule;
    return rule.position == RulePosition::Below ? (rule.gap + rule.width) * kTwipsPerPoint : 0;
}

qreal ruleAbove(const LaidBlock& block)
{
    const RuleStyle& rule = block.block.rule;
    return rule.position == RulePosition::Above ? (rule.gap + rule.width) * kTwipsPerPoint : 0;
}

/// Lines that have to stand together at a block's beginning.
int firstLines(const LaidBlock& block)
{
    const bool breaks = !block.block.keepTogether && block.lineCount >= 2 * kLeastLines;
    return breaks ? kLeastLines : block.lineCount;
}

class Paginator {
public:
    Paginator(const QList<LaidBlockPointer>& blocks, qreal height)
        : m_blocks(blocks)
        , m_height(height)
        , m_pages{Page()}
    {
    }

    QList<Page> run()
    {
        for (m_index = 0; m_index < m_blocks.size(); ++m_index) {
            const bool followsKept = m_index > 0 && m_blocks[m_index - 1]->block.keepWithNext;
            if (!followsKept && !m_pages.last().items.isEmpty() && m_y + heightKeptTogether() > m_height) {
                newPage();
            }
            place(*m_blocks[m_index]);
        }
        return m_pages;
    }

private:
    /// From here to the end of what must follow on the same page.
    [[nodiscard]] qreal heightKeptTogether() const
    {
        qreal height = 0;
        for (qsizetype i = m_index; i < m_blocks.size(); ++i) {
            const LaidBlock& block = *m_blocks[i];
            height += block.before + ruleAbove(block);
            if (!block.block.keepWithNext) {
                return height + firstLines(block) * block.lineHeight + ruleBelow(block);
            }
            height += block.height() + ruleBelow(block) + block.after;
        }
        return height;
    }

    void newPage()
    {
        m_pages.append(Page());
        m_y = 0;
    }

    void place(const LaidBlock& block)
    {
        m_y += m_pages.last().items.isEmpty() ? 0 : block.before;
        m_y += ruleAbove(block);
        for (int line = 0; line < block.lineCount;) {
            const int end = endOnThisPage(block, line);
            if (end == line) {
                newPage();
                continue;
            }
            m_pages.last().items.append({m_blocks[m_index], static_cast<int>(m_index), m_y, line, end});
            m_y += (end - line) * block.lineHeight;
            line = end;
        }
        m_y += ruleBelow(block) + block.after;
    }

    /// The line to break before; `line` itself when nothing of the block belongs here.
    [[nodiscard]] int endOnThisPage(const LaidBlock& block, int line) const
    {
        const bool fresh = m_pages.last().items.isEmpty();
        const int left = block.lineCount - line;
        const int fitting = std::min(left, static_cast<int>((m_height - m_y) / block.lineHeight));
        if (fitting == left) {
            return block.lineCount;
        }
        if (fresh) {
            return line + std::max(fitting, 1);
        }
        const int kept = std::min(fitting, left - kLeastLines);
        return block.block.keepTogether || kept < kLeastLines ? line : line + kept;
    }

    const QList<LaidBlockPointer>& m_blocks;
    qreal m_height;
    QList<Page> m_pages;
    qsizetype m_index = 0;
    qreal m_y = 0;
};

} // namespace

QList<Page> paginate(const QList<LaidBlockPointer>& blocks, qreal height)
{
    return Paginator(blocks, height).run();
}

} // namespace cvenhancer::rendering
