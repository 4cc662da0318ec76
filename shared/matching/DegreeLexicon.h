// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Lexicon.h"
#include "matching/PhraseIndex.h"

#include <QHash>
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
    /// The lowest one: "BSc or MSc" asks for a bachelor.
    [[nodiscard]] int lowestLevel(const QString& text) const;
    /// Whether a text names a school-leaving examination and no degree ("A-levels", "Abitur").
    [[nodiscard]] bool isSchool(const QString& text) const;

    /// "or equivalent", "or better": the end of the words that may stand between a degree and "in"; `index` when none.
    [[nodiscard]] qsizetype bridgeEnd(const TokenisedText& text, qsizetype index, qsizetype last) const;
    [[nodiscard]] bool leadsToSubject(QStringView key) const { return m_after.contains(key.toString()); }
    /// The end of the subject that "in", "der", … at `index` lead to.
    [[nodiscard]] qsizetype subjectAfter(const TokenisedText& text, qsizetype index, qsizetype last,
                                         const TermWords& words) const;
    /// Words for the subject itself: "or a related field".
    [[nodiscard]] bool isFieldWord(QStringView key) const { return m_field.contains(key.toString()); }

private:
    DegreeLexicon();
    QSet<QString>* setNamed(QStringView kind);
    [[nodiscard]] QList<int> levels(const QString& text) const;
    [[nodiscard]] std::vector<PhraseHit> names(const TokenisedText& text, qsizetype first, qsizetype last) const;
    [[nodiscard]] bool isEveryday(const TokenisedText& text, const PhraseHit& hit, qsizetype last,
                                  const TermWords& words) const;
    [[nodiscard]] qsizetype honoursEnd(const TokenisedText& text, qsizetype index, qsizetype last) const;
    [[nodiscard]] qsizetype levelEnd(const TokenisedText& text, qsizetype index, qsizetype last) const;
    [[nodiscard]] qsizetype nameStart(const TokenisedText& text, qsizetype index, qsizetype first) const;
    [[nodiscard]] bool takesBareSubject(const TokenisedText& text, const PhraseHit& hit) const;
    [[nodiscard]] qsizetype subjectEnd(const TokenisedText& text, qsizetype index, qsizetype last,
                                       const TermWords& words, bool bare) const;
    [[nodiscard]] bool isLoose(const TokenisedText& text, const PhraseHit& hit, qsizetype last,
                               const TermWords& words) const;
    [[nodiscard]] static bool joinsSubject(const TokenisedText& text, qsizetype index, qsizetype last,
                                           const TermWords& words);
    [[nodiscard]] static bool listsSubjects(const TokenisedText& text, qsizetype index, qsizetype last,
                                            const TermWords& words);

    PhraseIndex m_phrases;
    PhraseIndex m_school;
    PhraseIndex m_bridges;
    QHash<QString, int> m_tails; ///< ends of compound words with their level: "Informatik|studium"
    QSet<QString> m_before;
    QSet<QString> m_after;
    QSet<QString> m_loose;
    QSet<QString> m_lower;
    QSet<QString> m_bare;
    QSet<QString> m_field;
    QSet<QString> m_levelWords;
};

} // namespace cvenhancer::matching
