// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/TemplateStyle.h"

#include <QList>
#include <QString>

namespace cvenhancer::rendering {

/// What a block is to a screen reader and in the PDF's structure tree.
enum class BlockTag { Name, Heading, EntryTitle, Paragraph, ListItem };

/// Words in one look; with an address they are a link.
struct Run {
    QString text;
    TextRole role = TextRole::Body;
    QString href;

    friend bool operator==(const Run&, const Run&) = default;
};
using Runs = QList<Run>;

/// The streams of text on a page, each in its own frame. In the order they are read on the first page.
enum class Flow {
    Header,
    HeaderEnd, ///< contacts opposite the name
    Sidebar,
    Main,
};
inline constexpr int kFlowCount = 4;

/// Words in a column of their own beside a block: dates, the name of a group, a section's heading.
struct Lead {
    Runs runs;
    BlockTag tag = BlockTag::Paragraph;
    qreal left = 0; ///< of the column, from the start of the flow
    qreal width = 0;

    friend bool operator==(const Lead&, const Lead&) = default;
};

/// A part of a page that is laid out on its own: a heading, a paragraph, a bullet, a title with its dates. Lengths in
/// points. "Start" is the left side, in right-to-left CVs the right one.
struct Block {
    BlockTag tag = BlockTag::Paragraph;
    Flow flow = Flow::Main;
    Runs runs;
    QList<Lead> leads; ///< read before `runs`
    Runs aside; ///< the dates beside a title, at the end of its line
    /// Instead of `runs`: texts side by side in columns of one width, `cellGap` apart.
    QList<Runs> cells;
    int cellCount = 0; ///< columns; there may be fewer cells
    qreal cellGap = 0;
    /// Instead of `runs`: pieces that are never broken, as many on a line as fit, with `separator` between them.
    QList<Runs> pieces;
    QString separator;
    QString bullet; ///< hangs before the first line
    Alignment alignment = Alignment::Start;
    qreal indent = 0; ///< from the start of the flow
    qreal before = 0; ///< space above, dropped at the top of a page
    qreal after = 0;
    RuleStyle rule;
    BandStyle band;
    RailStyle rail; ///< runs past the block
    qreal railAt = 0; ///< middle of the rail, from the start of the flow
    bool keepWithNext = false; ///< never last on a page
    bool keepTogether = false; ///< never broken over pages

    friend bool operator==(const Block&, const Block&) = default;
};

} // namespace cvenhancer::rendering
