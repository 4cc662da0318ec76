// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/PhraseIndex.h"

#include <QSet>
#include <QString>

#include <optional>

namespace cvenhancer::matching {

/// Words of degrees in all languages (resources/matching/degrees.txt).
class DegreeLexicon {
public:
    static const DegreeLexicon& builtIn();

    struct Found {
        qsizetype first = 0; ///< with the words that belong in front ("abgeschlossenes")
        qsizetype last = 0; ///< with its subject ("in Mechanical Engineering")
        int level = 0; ///< 1 vocational, 2 bachelor, 3 master, 4 doctorate
    };
    /// The first degree in tokens [first, last).
    [[nodiscard]] std::optional<Found> find(const TokenisedText& text, qsizetype first, qsizetype last) const;

    /// The highest level that a text names, 0 when none.
    [[nodiscard]] int level(const QString& text) const;

private:
    DegreeLexicon();
    [[nodiscard]] qsizetype subjectEnd(const TokenisedText& text, qsizetype index, qsizetype last) const;

    PhraseIndex m_phrases;
    QSet<QString> m_before;
    QSet<QString> m_after;
};

} // namespace cvenhancer::matching
