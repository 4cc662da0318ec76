// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Lexicon.h"
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
        qsizetype nameEnd = 0; ///< of the degree alone
        qsizetype subject = 0; ///< first token of the subject, equal to `last` when there is none
        int level = 0; ///< 1 vocational, 2 bachelor, 3 master, 4 doctorate
        bool listsSubjects = false; ///< several subjects are named, each is a requirement of its own
    };
    /// The first degree in tokens [first, last).
    [[nodiscard]] std::optional<Found> find(const TokenisedText& text, qsizetype first, qsizetype last,
                                            const TermWords& words) const;

    /// The highest level that a text names, 0 when none.
    [[nodiscard]] int level(const QString& text) const;

private:
    DegreeLexicon();
    [[nodiscard]] qsizetype subjectEnd(const TokenisedText& text, qsizetype index, qsizetype last,
                                       const TermWords& words) const;
    [[nodiscard]] bool isLoose(const TokenisedText& text, const PhraseHit& hit, qsizetype last) const;
    [[nodiscard]] static bool listsSubjects(const TokenisedText& text, qsizetype index, qsizetype last,
                                            const TermWords& words);

    PhraseIndex m_phrases;
    QSet<QString> m_before;
    QSet<QString> m_after;
    QSet<QString> m_loose;
};

} // namespace cvenhancer::matching
