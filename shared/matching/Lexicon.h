// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/AdvertStructure.h"
#include "matching/PhraseIndex.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <optional>

namespace cvenhancer::matching {

/// What a cue phrase says (resources/matching/cues.txt).
enum class CueKind { Optional, Required, Negated, Know, Offer, Legal, Company, Need, Duty, None, Lacking, Basic };

/// Which way it works in its clause.
enum class CueReach { Before, After, Both };

struct Cue {
    CueKind kind = CueKind::Know;
    CueReach reach = CueReach::Both;
    qsizetype first = 0;
    qsizetype last = 0;
};

/// Headings of advertisements in all languages.
class HeadingLexicon {
public:
    static const HeadingLexicon& builtIn();

    struct Verdict {
        SectionType section = SectionType::Other;
        qsizetype covered = 0; ///< words that belong to known phrases
        qsizetype strange = 0; ///< words that are neither known nor function words
        qsizetype end = 0; ///< token behind the first phrase
    };
    /// What tokens [first, last) announce as a heading, nothing when no known phrase is in them.
    [[nodiscard]] std::optional<Verdict> read(const TokenisedText& text, qsizetype first, qsizetype last) const;
    /// A known phrase that begins exactly at `first`.
    [[nodiscard]] std::optional<Verdict> label(const TokenisedText& text, qsizetype first, qsizetype last) const;

private:
    HeadingLexicon();
    PhraseIndex m_phrases;
};

/// Cue phrases of all languages.
class CueLexicon {
public:
    static const CueLexicon& builtIn();
    /// Every cue in tokens [first, last), by start; of one kind the longest at each place, without overlaps within a
    /// kind (one phrase may be a cue of several kinds).
    [[nodiscard]] std::vector<Cue> find(const TokenisedText& text, qsizetype first, qsizetype last) const;

private:
    CueLexicon();
    struct Kind {
        CueKind kind;
        CueReach reach;
        PhraseIndex phrases;
    };
    std::vector<Kind> m_kinds;
};

/// Words for cutting terms out of lists, for one language on top of English (resources/matching/words.txt).
class TermWords {
public:
    /// `language` is BCP 47; unknown ones get English only.
    explicit TermWords(const QString& language);
    /// Kept per language (thread-safe).
    static const TermWords& forLanguage(const QString& language);
    /// All languages together: for headings.
    static const TermWords& everyLanguage();

    [[nodiscard]] bool isJoiner(QStringView key) const { return m_and.contains(key.toString()); }
    [[nodiscard]] bool isOr(QStringView key) const { return m_or.contains(key.toString()); }
    [[nodiscard]] bool isFiller(QStringView key) const { return m_filler.contains(key.toString()); }
    [[nodiscard]] bool isGeneric(QStringView key) const { return m_generic.contains(key.toString()); }
    /// "we", "our": the employer speaks of itself.
    [[nodiscard]] bool isOurs(QStringView key) const { return m_ours.contains(key.toString()); }
    /// Cut from a term's core, though not general by itself: "P&L ownership", "BMS controls".
    [[nodiscard]] bool isTail(QStringView key) const { return m_tail.contains(key.toString()); }
    /// A verb that bullets of duties begin with: from a list, or an infinitive by its ending.
    [[nodiscard]] bool isVerb(QStringView key) const;
    /// Words that part two terms as a joiner does: "Revit with Navisworks".
    [[nodiscard]] bool isWith(QStringView key) const { return m_with.contains(key.toString()); }
    [[nodiscard]] bool isInner(QStringView key) const { return m_inner.contains(key.toString()); }
    [[nodiscard]] bool isRunning(QStringView key) const { return m_stop.contains(key.toString()); }
    /// The length in tokens of a clause start at `index`, 0 when there is none.
    [[nodiscard]] qsizetype endPhrase(const TokenisedText& text, qsizetype index, qsizetype last) const;

private:
    void read(const QString& language);
    [[nodiscard]] QSet<QString>* setNamed(QStringView kind);

    QSet<QString> m_and;
    QSet<QString> m_or;
    QSet<QString> m_filler;
    QSet<QString> m_generic;
    QSet<QString> m_ours;
    QSet<QString> m_with;
    QSet<QString> m_tail;
    QSet<QString> m_verbs;
    QSet<QString> m_verbEnds;
    QSet<QString> m_inner;
    QSet<QString> m_stop;
    PhraseIndex m_end;
};

} // namespace cvenhancer::matching
