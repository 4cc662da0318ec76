// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvChange.h"

#include <QDateTime>
#include <QStringList>

namespace cvenhancer::services {

/// The steps that were done to one CV, to be taken back and done again. Typing in one field within a pause is one step.
/// A plain value: it holds changes, not the CV; CvDocument applies what it hands out.
class EditHistory {
public:
    /// Longest pause, in milliseconds, between two keystrokes of one step.
    static constexpr qint64 kTypingPauseMs = 1200;
    /// Older steps are forgotten beyond this number.
    static constexpr qsizetype kLongest = 1000;

    /// `change` was done at `at`. What was taken back before cannot be done again any more.
    void add(const CvChange& change, const QDateTime& at);
    /// The next change begins a step of its own, whatever it is: the cursor went elsewhere.
    void endTyping() { m_canMerge = false; }
    void clear();

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// Names of the next step, empty when there is none.
    [[nodiscard]] QString undoName() const { return canUndo() ? m_steps[m_done - 1].name : QString(); }
    [[nodiscard]] QString redoName() const { return canRedo() ? m_steps[m_done].name : QString(); }

    /// The change that takes the last step back, and the step counts as taken back. Nothing when there is no step.
    std::optional<CvChange> takeUndo();
    /// The step that was taken back last, and it counts as done.
    std::optional<CvChange> takeRedo();

private:
    QList<CvChange> m_steps; ///< the first m_done are done, the others taken back
    qsizetype m_done = 0;
    QDateTime m_lastAt;
    bool m_canMerge = false;
};

/// `later` joined to `earlier` when both type in the same texts or move one slider, else
/// nothing. For history and journal.
std::optional<CvChange> mergedTyping(const CvChange& earlier, const CvChange& later);

} // namespace cvenhancer::services
