// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/EditHistory.h"

#include <algorithm>

namespace cvenhancer::services {

namespace {

bool isTyping(const CvChange& change)
{
    return !change.edits.isEmpty() && !change.settingsAfter
        && std::ranges::all_of(change.edits, [](const model::Edit& e) { return e.op == model::EditOp::SetText; });
}

/// Only the look changes, as while a slider moves.
bool isSliding(const CvChange& change)
{
    return change.edits.isEmpty() && change.settingsAfter;
}

/// `later` begins where `earlier` ended, text by text.
bool goesOn(const QList<model::Edit>& earlier, const QList<model::Edit>& later)
{
    return std::ranges::equal(earlier, later, [](const model::Edit& a, const model::Edit& b) {
        return a.path == b.path && a.after == b.before;
    });
}

} // namespace

std::optional<CvChange> mergedTyping(const CvChange& earlier, const CvChange& later)
{
    if (isSliding(earlier) && isSliding(later) && earlier.name == later.name
        && earlier.settingsAfter == later.settingsBefore) {
        CvChange merged = later;
        merged.settingsBefore = earlier.settingsBefore;
        return merged;
    }
    if (!isTyping(earlier) || !isTyping(later) || !goesOn(earlier.edits, later.edits)) {
        return {};
    }
    CvChange merged = later;
    for (qsizetype i = 0; i < merged.edits.size(); ++i) {
        merged.edits[i].before = earlier.edits[i].before;
    }
    return merged;
}

void EditHistory::add(const CvChange& change, const QDateTime& at)
{
    m_steps.resize(m_done);
    const bool soon = m_canMerge && m_done > 0 && m_lastAt.msecsTo(at) <= kTypingPauseMs;
    const auto merged = soon ? mergedTyping(m_steps.last(), change) : std::nullopt;
    if (merged) {
        m_steps.last() = *merged;
    } else {
        m_steps.append(change);
    }
    if (m_steps.size() > kLongest) {
        m_steps.removeFirst();
    }
    m_done = m_steps.size();
    m_lastAt = at;
    m_canMerge = true;
}

void EditHistory::clear()
{
    *this = {};
}

std::optional<CvChange> EditHistory::takeUndo()
{
    if (!canUndo()) {
        return {};
    }
    m_canMerge = false;
    return inverted(m_steps[--m_done]);
}

std::optional<CvChange> EditHistory::takeRedo()
{
    if (!canRedo()) {
        return {};
    }
    m_canMerge = false;
    return m_steps[m_done++];
}

} // namespace cvenhancer::services
