// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/LaidBlock.h"
#include "rendering/LayoutEngine.h"

#include <QByteArray>
#include <QHash>

namespace cvenhancer::rendering {

/// Remembers laid blocks by their content, so that a keystroke lays out one block and not the CV. Blocks that the last
/// layout did not use are dropped by the next one but one. One per preview; used by one thread at a time.
class LayoutCache {
public:
    /// Begins a layout. Blocks laid under another `setting` (template, width, fonts, direction) are forgotten.
    void begin(const QByteArray& setting);
    /// The block from the cache, or laid out now.
    LaidBlockPointer find(const Block& block, const LayoutEngine& engine);

    /// How many blocks the current layout had to lay out.
    [[nodiscard]] int misses() const { return m_misses; }

private:
    struct Entry {
        LaidBlockPointer block;
        int generation;
    };

    void dropUnused();

    QByteArray m_setting;
    QMultiHash<size_t, Entry> m_entries; ///< by hash of the content; the content itself decides
    int m_generation = 0;
    int m_misses = 0;
};

} // namespace cvenhancer::rendering
