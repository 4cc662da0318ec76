// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/AccessibilityRules.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace cvenhancer::rendering {

namespace {

/// 0: no heading.
int levelOf(BlockTag tag)
{
    switch (tag) {
    case BlockTag::Name:
        return 1;
    case BlockTag::Heading:
        return 2;
    case BlockTag::EntryTitle:
        return 3;
    default:
        return 0;
    }
}

/// In the order the tags have them (StructureTree): flow by flow.
std::vector<int> headingLevels(const QList<PdfMark>& marks)
{
    std::vector<PdfMark> ordered(marks.cbegin(), marks.cend());
    std::ranges::stable_sort(ordered, {},
                             [](const PdfMark& mark) { return std::tuple(mark.flow, mark.block, mark.part); });
    std::vector<int> levels;
    for (const PdfMark& mark : ordered) {
        if (levelOf(mark.tag) > 0) {
            levels.push_back(levelOf(mark.tag));
        }
    }
    return levels;
}

bool leavesNoLevelOut(const std::vector<int>& levels)
{
    int before = 0;
    for (const int level : levels) {
        if (level > before + 1) {
            return false;
        }
        before = level;
    }
    return true;
}

} // namespace

bool meetsAccessibilityRules(const PaintedPdf& painted, const PdfDescription& description, const PdfFonts& fonts)
{
    return !description.title.isEmpty() && !description.language.isEmpty() && painted.allDrawn && fonts.areComplete()
        && leavesNoLevelOut(headingLevels(painted.marks));
}

} // namespace cvenhancer::rendering
