// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/LayoutCache.h"

namespace cvenhancer::rendering {

namespace {

size_t hashOf(const Runs& runs, size_t seed)
{
    for (const Run& run : runs) {
        seed = qHashMulti(seed, run.text, static_cast<int>(run.role), run.href);
    }
    return seed;
}

size_t hashOf(const Block& block)
{
    size_t seed = qHashMulti(0, static_cast<int>(block.tag), static_cast<int>(block.flow), block.indent, block.bullet,
                             block.before);
    seed = hashOf(block.runs, seed);
    seed = hashOf(block.aside, seed);
    for (const Lead& lead : block.leads) {
        seed = hashOf(lead.runs, seed);
    }
    for (const Runs& part : block.pieces + block.cells) {
        seed = hashOf(part, seed);
    }
    return seed;
}

} // namespace

void LayoutCache::begin(const QByteArray& setting)
{
    if (setting != m_setting) {
        m_entries.clear();
        m_setting = setting;
    }
    dropUnused();
    ++m_generation;
    m_misses = 0;
}

void LayoutCache::dropUnused()
{
    m_entries.removeIf([this](const auto& it) { return it.value().generation < m_generation - 1; });
}

LaidBlockPointer LayoutCache::find(const Block& block, const LayoutEngine& engine)
{
    const size_t hash = hashOf(block);
    for (auto it = m_entries.find(hash); it != m_entries.end() && it.key() == hash; ++it) {
        if (it->block->flowWidth == engine.width() && it->block->block == block) {
            it->generation = m_generation;
            return it->block;
        }
    }
    ++m_misses;
    LaidBlockPointer laid = engine.layOut(block);
    m_entries.insert(hash, {laid, m_generation});
    return laid;
}

} // namespace cvenhancer::rendering
