// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/flow/Flow.h"

namespace cvenhancer::extraction {

/// What will be one word: text without white space in the look most of its letters have.
struct FlowToken {
    QString text;
    FlowLook look;
    double gap = 0; ///< width of the spaces before it, points
    bool spaceBefore = true; ///< false: touches the token before it
};

/// Tokens up to the next tab or line end.
struct FlowSegment {
    enum class Start { Paragraph, Tab, Line };

    Start start = Start::Paragraph;
    QList<FlowToken> tokens;
};

/// Cuts a paragraph's runs into words. A word set in several looks stays one word unless it holds two links; a bullet
/// sign that touches the text after it stands for itself; letters spaced by hand ("S K I L L S") become tracked words.
/// Soft hyphens and control characters vanish.
QList<FlowSegment> segmentsOf(const QList<FlowRun>& runs);

} // namespace cvenhancer::extraction
