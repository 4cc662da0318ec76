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

/// A part of a page that is laid out on its own: a heading, a paragraph, a bullet, a title with its dates. Lengths in
/// points. "Start" is the left side, in right-to-left CVs the right one.
struct Block {
    BlockTag tag = BlockTag::Paragraph;
    Runs runs;
    Runs aside; ///< the dates beside a title
    DatePosition asidePosition = DatePosition::End;
    /// Instead of `runs`: pieces that are never broken, as many on a line as fit, with `separator` between them.
    QList<Runs> pieces;
    QString separator;
    QString bullet; ///< hangs before the first line
    Alignment alignment = Alignment::Start;
    qreal indent = 0; ///< from the start of the page's text area
    qreal before = 0; ///< space above, dropped at the top of a page
    qreal after = 0;
    RuleStyle rule;
    bool keepWithNext = false; ///< never last on a page
    bool keepTogether = false; ///< never broken over pages

    friend bool operator==(const Block&, const Block&) = default;
};

} // namespace cvenhancer::rendering
