// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/TokenisedText.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace cvenhancer::matching {

/// Numbers as digits and as words in all languages (resources/matching/numbers.txt).
class NumberWords {
public:
    static const NumberWords& builtIn();

    /// The value of a token that is a whole number, in digits ("5", "5+", "9,000") or words up to a million.
    [[nodiscard]] std::optional<qint64> value(const TokenisedText& text, qsizetype index) const;
    /// As a comparable text: "9000", "2.5", "half", "dozen"; empty when the token is no number.
    [[nodiscard]] QString normalised(const TokenisedText& text, qsizetype index) const;
    /// The number inside a compound word: "zwölf" in "zwölfköpfiges"; empty when there is none.
    [[nodiscard]] QString insideCompound(QStringView key) const;
    [[nodiscard]] bool isYear(QStringView key) const { return m_years.contains(key.toString()); }
    /// Words that turn a span of years into something else than experience ("in the last 3 years").
    [[nodiscard]] bool isPast(QStringView key) const { return m_past.contains(key.toString()); }
    [[nodiscard]] bool isBetween(QStringView key) const { return m_between.contains(key.toString()); }

private:
    NumberWords();
    QHash<QString, QString> m_words;
    QSet<QString> m_compoundTails;
    QSet<QString> m_years;
    QSet<QString> m_past;
    QSet<QString> m_between;
};

} // namespace cvenhancer::matching
