// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringView>

namespace cvenhancer::matching {

/// Appends one character of `text` at `position` to `out` as it is compared: lower case, without accents, ligatures and
/// compatibility forms resolved ("É" -> "e", "ß" -> "ss", "²" -> "2", "ł" -> "l"). Combining marks and soft hyphens
/// vanish. Returns the number of UTF-16 units read (2 for a surrogate pair).
int foldCharacter(QStringView text, qsizetype position, QString& out);

/// The plural stem of a folded word, the same small stemmer for every Latin-script language: -ies -> -y, -sses/-shes/
/// -ches/-xes without -es, -s except -ss, -us, -is, -js, -os. Changes `word` in place from `from` on.
void stemPlural(QString& word, qsizetype from);

/// A character words are made of: letters, digits, combining marks, number forms.
bool isWordCharacter(char32_t character);

/// Writes the surface key of a phrase of letters, digits, spaces and hyphens only (nearly all are) into `key`, at a
/// fraction of the price of cutting it into tokens. Returns the number of its words, 0 when it has other characters.
int simpleKey(QStringView phrase, QString& key);

/// Folded and stemmed words of `text` without anything between them: equal for "Node.js", "NodeJS" and "node js".
QString surfaceKey(QStringView text);

} // namespace cvenhancer::matching
