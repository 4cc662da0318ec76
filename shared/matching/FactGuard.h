// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"
#include "matching/PhraseIndex.h"
#include "matching/Taxonomy.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace cvenhancer::matching {

/// Words a rewrite may not bring in or drop (resources/matching/guard.txt).
class GuardLexicon {
public:
    static const GuardLexicon& builtIn();
    /// The surface keys of words of `kind` ("scope", "negation", "ladder4") in a text.
    [[nodiscard]] QSet<QString> find(const QString& kind, const TokenisedText& text) const;

private:
    GuardLexicon();
    QHash<QString, PhraseIndex> m_kinds;
};

/// Compares a rewrite with the text it replaces: numbers, skills, names, rank, reach, level and negations must be those
/// of the original. What it finds is a reason to refuse the rewrite; it never judges style.
class FactGuard {
public:
    /// `support` is the text whose skills and names `after` may use: `before` itself, or the whole CV for its summary.
    FactGuard(const QString& before, const QString& after, const QString& support, const Taxonomy& taxonomy);

    [[nodiscard]] QList<Violation> run();

private:
    void checkShape();
    void checkNumbers();
    void checkSkills();
    void checkNames();
    void checkLadder();
    void checkWords();
    void add(const QString& kind, const QString& text) { m_violations << Violation{kind, text}; }
    enum class Kind { All, Named };
    /// Named: only those written with a capital or a digit; "mise en place" is a skill of cooks and everybody's phrase.
    [[nodiscard]] QSet<int> skillsIn(const TokenisedText& text, Kind kind = Kind::All) const;
    [[nodiscard]] bool isMadeOf(int skill, const std::function<bool(int)>& known) const;
    [[nodiscard]] bool isName(qsizetype index) const;
    void checkNew(const QString& kind, const QString& violation);
    void checkKept(const QString& kind, const QString& violation);

    TokenisedText m_before;
    TokenisedText m_support;
    TokenisedText m_after;
    const Taxonomy& m_taxonomy;
    QSet<QString> m_known; ///< keys of the supporting words, and of the other names of its skills
    QList<Violation> m_violations;
};

} // namespace cvenhancer::matching
