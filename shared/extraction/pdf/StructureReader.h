// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "extraction/pdf/QpdfAccess.h"

#include <map>
#include <vector>

namespace cvenhancer::extraction::pdf {

/// The structure tree of a tagged PDF (ISO 32000-1, 14.7): what the marked sequences of a page belong to. Office
/// programs and browsers write it; it tells headings, which lines are one text that
/// wraps, and the order of reading over columns and pages.
class StructureReader {
public:
    /// `catalogue` is the document's root dictionary; an untagged document has no structure.
    explicit StructureReader(const Object& catalogue);

    /// By the number of the marked sequence (MCID) on this page.
    [[nodiscard]] std::vector<Structure> structuresOf(const Object& page) const;

private:
    [[nodiscard]] QByteArray roleOf(const Object& element) const;
    [[nodiscard]] Structure structureOf(const Object& element) const;
    void numberElements();
    [[nodiscard]] int numberOf(const Object& element) const;

    Object m_root;
    std::map<QPDFObjGen, int> m_numbers; ///< of elements, in reading order
};

} // namespace cvenhancer::extraction::pdf
