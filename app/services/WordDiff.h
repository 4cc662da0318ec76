// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QList>
#include <QString>

namespace cvenhancer::services {

/// A part of a text.
struct TextRange {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A text and which parts of it the other side has not; ranges do not touch and stand in order.
struct DiffSide {
    QString text;
    QList<TextRange> changed;
};

struct WordDiff {
    DiffSide before;
    DiffSide after;
};

/// Compares two texts word by word (longest common subsequence), so that a mark never splits a word. Very long texts
/// are taken as changed as a whole.
WordDiff diffWords(const QString& before, const QString& after);

/// The same with long unchanged stretches cut to `context` words on each side of a change, with dots in between.
DiffSide shortened(const DiffSide& side, int context);

} // namespace cvenhancer::services
