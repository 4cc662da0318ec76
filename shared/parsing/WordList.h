// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace cvenhancer::parsing {

/// One file of resources/words: phrases separated by "|", "word*" and "*word" match by beginning and end.
class WordList {
public:
    /// `name` without folder and ending. Lines of the form "kind: a | b" are for readPairs().
    explicit WordList(const QString& name);

    /// Number of words of `foldedText` (or of word pairs and triples in it) that the list has.
    [[nodiscard]] int score(const QString& foldedText) const;
    [[nodiscard]] bool has(const QString& folded) const { return m_phrases.contains(folded); }
    /// Whether one folded word (no spaces) is in the list, patterns included.
    [[nodiscard]] bool matchesWord(const QString& word) const;

private:
    void add(const QString& raw);

    QSet<QString> m_phrases;
    QSet<QString> m_beginnings;
    QSet<QString> m_ends;
};

/// The "kind: a | b" lines of a word file as folded phrase -> kind. The first line that has a phrase wins.
QHash<QString, QString> readPairs(const QString& name);

/// The lines of a word file without comments and empty ones.
QStringList readWordLines(const QString& name);

} // namespace cvenhancer::parsing
