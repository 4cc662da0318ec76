// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SameName.h"

#include "matching/Folding.h"
#include "matching/TokenisedText.h"

#include <QStringList>

#include <algorithm>

namespace cvenhancer::matching {

namespace {

constexpr qsizetype kFewestInitials = 2;
constexpr qsizetype kShortestBeginning = 4; // letters
constexpr qsizetype kShareOfBeginning = 2; // the beginning is at least half of the longer word

QStringList keysOf(const QString& text)
{
    const TokenisedText words(text);
    QStringList keys;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const QStringView key = words.key(i); !key.isEmpty()) {
            keys << key.toString();
        }
    }
    return keys;
}

/// "tdd" for "test-driven development".
bool areInitials(const QString& shortKey, const QString& longText)
{
    QString initials;
    for (const QString& word : keysOf(longText)) {
        initials += word.front();
    }
    return initials.size() >= kFewestInitials && initials == shortKey;
}

/// "k8s" for "kubernetes": first letter, number of the letters between, last letter.
bool isNumeronym(const QString& shortKey, const QString& longKey)
{
    return shortKey.size() >= 3 && longKey.size() > shortKey.size() && shortKey.front() == longKey.front()
        && shortKey.back() == longKey.back()
        && shortKey.mid(1, shortKey.size() - 2) == QString::number(longKey.size() - 2);
}

bool begins(const QString& shortKey, const QString& longKey)
{
    return shortKey.size() >= kShortestBeginning && shortKey.size() * kShareOfBeginning >= longKey.size()
        && longKey.startsWith(shortKey);
}

bool holdsRun(const QStringList& words, const QStringList& run)
{
    return !run.isEmpty() && std::search(words.begin(), words.end(), run.begin(), run.end()) != words.end();
}

bool isShortFormOf(const QString& shortText, const QString& longText, bool isProduct)
{
    // the plural stem of an acronym would lose its last letter ("AWS"), so it is compared as written, lower case
    const QString plain = shortText.trimmed().toLower();
    const QStringList longKeys = keysOf(longText);
    if (areInitials(plain, longText) || areInitials(surfaceKey(shortText), longText)) {
        return true;
    }
    const bool bothAreOneWord = longKeys.size() == 1 && keysOf(shortText).size() == 1;
    const QString longPlain = longText.trimmed().toLower();
    return bothAreOneWord && (isNumeronym(plain, longPlain) || (isProduct && begins(plain, longPlain)));
}

} // namespace

bool isVisiblySameName(const QString& written, const QString& wording, bool isProduct)
{
    const QString key = surfaceKey(wording);
    return !key.isEmpty()
        && (surfaceKey(written) == key || holdsRun(keysOf(written), keysOf(wording))
            || isShortFormOf(written, wording, isProduct) || isShortFormOf(wording, written, isProduct));
}

} // namespace cvenhancer::matching
