// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/FontFactory.h"
#include "rendering/LaidBlock.h"
#include "rendering/TemplateStyle.h"

namespace cvenhancer::rendering {

/// Lays single blocks out: line breaking, the column of dates, hanging bullets, lines of contacts. Knows no page.
class LayoutEngine {
public:
    /// `width` of the text area and `dateColumn` in twips.
    LayoutEngine(const TemplateStyle& style, const FontFactory& fonts, qreal width, qreal dateColumn,
                 Qt::LayoutDirection direction);

    [[nodiscard]] LaidBlockPointer layOut(const Block& block) const;

    /// The width of `runs` on one line, in twips.
    [[nodiscard]] qreal widthOf(const Runs& runs) const;

private:
    struct Column {
        qreal left; ///< before mirroring
        qreal width;
    };

    [[nodiscard]] std::unique_ptr<QTextLayout> prepare(const Runs& runs, Alignment alignment) const;
    [[nodiscard]] LaidText breakLines(const LaidBlock& block, const Runs& runs, Alignment alignment, Column column,
                                      qreal hang, int firstLine) const;
    void layOutText(LaidBlock& laid, Column column) const;
    void layOutRow(LaidBlock& laid, Column column) const;
    [[nodiscard]] Runs flow(const Block& block, qreal width) const;
    [[nodiscard]] const TextStyle& styleOf(const Runs& runs) const;
    [[nodiscard]] qreal mirrored(Column column) const;

    const TemplateStyle& m_style;
    const FontFactory& m_fonts;
    qreal m_width;
    qreal m_dateColumn;
    Qt::LayoutDirection m_direction;
};

} // namespace cvenhancer::rendering
