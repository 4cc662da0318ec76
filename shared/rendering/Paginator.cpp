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
    explicit Paginator(const PageRooms& rooms)
        : m_rooms(rooms)
        , m_room(rooms(0))
        , m_next(rooms(1))
        , m_pages{Page()}
    {
    }

    QList<Page> run()
    {
        for (m_index = 0; m_index < m_room.blocks->size(); ++m_index) {
            const bool followsKept = m_index > 0 && block(m_index - 1)->block.keepWithNext;
            if (!followsKept && !isFresh() && m_y + heightKeptTogether() > m_room.height) {
                newPage();
            }
            place();
        }
        return m_pages;
    }

private:
    [[nodiscard]] const LaidBlockPointer& block(qsizetype index) const { return (*m_room.blocks)[index]; }
    [[nodiscard]] bool isFresh() const { return m_pages.last().items.isEmpty(); }

    /// From here to the end of what must follow on the same page.
    [[nodiscard]] qreal heightKeptTogether() const
    {
        qreal height = 0;
        for (qsizetype i = m_index; i < m_room.blocks->size(); ++i) {
            const LaidBlock& next = *block(i);
            height += next.before + ruleAbove(next);
            if (!next.block.keepWithNext) {
                return height + firstLines(next) * next.lineHeight + ruleBelow(next);
            }
            height += next.height() + ruleBelow(next) + next.after;
        }
        return height;
    }

    void newPage()
    {
        m_pages.append(Page());
        m_y = 0;
        m_room = m_next;
        m_next = m_rooms(static_cast<int>(m_pages.size()));
    }

    void beginBlock(const LaidBlock& laid) { m_y += (isFresh() ? 0 : laid.before) + ruleAbove(laid); }

    void place()
    {
        LaidBlockPointer laid = block(m_index);
        beginBlock(*laid);
        for (int line = 0; line < laid->lineCount;) {
            const int end = endOnThisPage(*laid, line);
            if (end == line) {
                newPage();
                if (line == 0) {
                    laid = block(m_index); // as it is laid out for the new page
                    beginBlock(*laid);
                }
                continue;
            }
            m_pages.last().items.append({laid, static_cast<int>(m_index), m_room.left, m_room.top + m_y, line, end});
            m_y += (end - line) * laid->lineHeight;
            line = end;
        }
        m_y += ruleBelow(*laid) + laid->after;
    }

    /// The line to break before; `line` itself when nothing of the block belongs here.
    [[nodiscard]] int endOnThisPage(const LaidBlock& laid, int line) const
    {
        const int left = laid.lineCount - line;
        const int fitting = std::min(left, static_cast<int>((m_room.height - m_y) / laid.lineHeight));
        if (fitting == left) {
            return laid.lineCount;
        }
        if (isFresh()) {
            return line + std::max(fitting, 1);
        }
        const bool whole = laid.block.keepTogether || m_next.blocks != m_room.blocks;
        const int kept = std::min(fitting, left - kLeastLines);
        return whole || kept < kLeastLines ? line : line + kept;
    }

    const PageRooms& m_rooms;
    PageRoom m_room; ///< of the page at hand
    PageRoom m_next; ///< of the page after it
    QList<Page> m_pages;
    qsizetype m_index = 0;
    qreal m_y = 0; ///< from the room's top
};

} // namespace

QList<Page> paginate(const PageRooms& rooms)
{
    return Paginator(rooms).run();
}

QList<Page> paginate(const QList<LaidBlockPointer>& blocks, qreal height)
{
    return paginate([&](int) { return PageRoom{0, 0, height, &blocks}; });
}

} // namespace cvenhancer::rendering
