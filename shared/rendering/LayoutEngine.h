// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/FontFactory.h"
#include "rendering/LaidBlock.h"
#include "rendering/TemplateStyle.h"

namespace cvenhancer::rendering {

/// Lays single blocks of one flow out: line breaking, columns beside a text, hanging bullets, lines of contacts. Knows
/// no page.
class LayoutEngine {
public:
    /// `width` of the flow in twips. `texts` and `fonts` outlive the engine.
    LayoutEngine(const TextStyles& texts, const FontFactory& fonts, qreal width, Qt::LayoutDirection direction);

    [[nodiscard]] LaidBlockPointer layOut(const Block& block) const;

    [[nodiscard]] qreal width() const { return m_width; }

    /// The width of `runs` on one line, in twips.
    [[nodiscard]] qreal widthOf(const Runs& runs) const;

private:
    struct Column {
        qreal left; ///< before mirroring
        qreal width;
    };

    /// How a text is broken: where it stands, and how much smaller its letters are than their role has them.
    struct Setting {
        Alignment alignment = Alignment::Start;
        Column column;
        qreal hang = 0;
        int firstLine = 0;
        qreal scale = 1;
    };

    [[nodiscard]] std::unique_ptr<QTextLayout> prepare(const Runs& runs, const Setting& setting) const;
    void appendText(LaidBlock& laid, const Runs& runs, Setting setting, BlockTag tag) const;
    [[nodiscard]] std::vector<LaidText> breakParts(const LaidBlock& block, const QList<Runs>& parts,
                                                   Setting setting) const;
    [[nodiscard]] LaidText breakOnce(const LaidBlock& block, const Runs& runs, const Setting& setting) const;
    void layOutText(LaidBlock& laid, Column column) const;
    void layOutRow(LaidBlock& laid, Column column) const;
    void layOutCells(LaidBlock& laid, Column column) const;
    [[nodiscard]] bool mayShareLine(const Run& before, const Run& after) const;
    [[nodiscard]] Runs flow(const Block& block, qreal width) const;
    [[nodiscard]] const TextStyle& style(TextRole role) const { return m_texts[static_cast<std::size_t>(role)]; }
    [[nodiscard]] const TextStyle& styleOf(const Runs& runs) const;
    [[nodiscard]] const TextStyle& styleOf(const Block& block) const;
    [[nodiscard]] qreal mirrored(Column column) const;

    const TextStyles& m_texts;
    const FontFactory& m_fonts;
    qreal m_width;
    Qt::LayoutDirection m_direction;
};

} // namespace cvenhancer::rendering
