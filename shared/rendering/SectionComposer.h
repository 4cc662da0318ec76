// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Composer.h"

#include <QLocale>

#include <optional>

namespace cvenhancer::rendering {

/// The columns that stand before the text of a section. Widths in points.
struct SectionColumns {
    qreal heading = 0; ///< of headings that stand beside their section, with the gap behind it
    qreal lead = 0; ///< of dates or of names, without its gap
    qreal leadGap = 0;

    /// Where the text begins when the lead column is used.
    [[nodiscard]] qreal text() const { return heading + (lead > 0 ? lead + leadGap : 0); }
};

/// Makes the blocks of one section.
class SectionComposer {
public:
    SectionComposer(const SectionStyle& style, Flow flow, const SectionColumns& columns, const TextStyles& texts,
                    const QLocale& locale);

    void heading(const QString& text);
    void paragraphs(const QStringList& paragraphs);
    void section(const ManuscriptSection& section);

    [[nodiscard]] QList<Block> take() { return std::move(m_blocks); }

private:
    Block& append(BlockTag tag, const Runs& runs, qreal before, qreal indent);
    [[nodiscard]] Runs inCase(Runs runs) const;

    void entry(const ManuscriptEntry& entry, qreal before);
    void entryTitle(const ManuscriptEntry& entry, qreal before);
    void entryBody(const ManuscriptEntry& entry);
    void labelledList(const LabelledList& list);
    void bodyParagraphs(const QStringList& paragraphs, qreal indent);

    void groups(const ManuscriptSection& section);
    void group(const ManuscriptEntry& group);
    void nameAbove(const ManuscriptEntry& group);
    void inlineGroups(const ManuscriptSection& section);
    void grid(const QList<Runs>& cells);
    void gridOfGroups(const ManuscriptSection& section);
    void pairs(const ManuscriptSection& section);
    void matrixRow(const Runs& name, const Runs& text);

    [[nodiscard]] qreal groupBefore() const;
    [[nodiscard]] qreal entryIndent() const;

    const SectionStyle& m_style;
    Flow m_flow;
    SectionColumns m_columns;
    const TextStyles& m_texts;
    QLocale m_locale;
    std::optional<Lead> m_heading; ///< waits for the first block beside which it stands
    bool m_first = true; ///< nothing but the heading is there yet
    QList<Block> m_blocks;
};

} // namespace cvenhancer::rendering
