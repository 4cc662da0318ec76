// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/NumberWords.h"

#include "matching/Folding.h"
#include "matching/WordFile.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "9,000" and "9.000" -> "9000", "2.50" -> "2.5", "5+" -> "5".
QString normalisedDigits(QString digits)
{
    while (digits.endsWith(u'+')) {
        digits.chop(1);
    }
    const qsizetype mark = std::max(digits.lastIndexOf(u','), digits.lastIndexOf(u'.'));
    const bool thousands = mark > 0 && digits.size() - mark == 4;
    if (mark < 0 || thousands) {
        return digits.remove(u',').remove(u'.');
    }
    QString fraction = digits.mid(mark + 1);
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    const QString whole = digits.left(mark).remove(u',').remove(u'.');
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

} // namespace

NumberWords::NumberWords()
{
    const QList<WordLine> lines = readWordFile(u"numbers"_s);
    for (const WordLine& line : lines) {
        for (const QString& phrase : line.phrases) {
            const QString key = surfaceKey(phrase);
            if (line.kind == u"year") {
                m_years.insert(key);
            } else if (line.kind == u"past") {
                m_past.insert(key);
            } else if (line.kind == u"compound") {
                m_compoundTails.insert(key);
            } else if (line.kind == u"between") {
                m_between.insert(key);
            } else {
                m_words.insert(key, line.kind);
            }
        }
    }
}

const NumberWords& NumberWords::builtIn()
{
    static const NumberWords words;
    return words;
}

QString NumberWords::normalised(const TokenisedText& text, qsizetype index) const
{
    if (!text.isWord(index)) {
        return {};
    }
    if (text.at(index).kind == TokenKind::Number) {
        return normalisedDigits(text.key(index).toString());
    }
    const QStringView key = text.key(index);
    return !key.isEmpty() && key.front().isDigit() ? key.toString() : m_words.value(key.toString()); // "2k", "3rd"
}

QString NumberWords::insideCompound(QStringView key) const
{
    for (qsizetype length = 3; length + 3 < key.size(); ++length) {
        const QString number = m_words.value(key.left(length).toString());
        if (!number.isEmpty() && m_compoundTails.contains(key.mid(length).toString())) {
            return number;
        }
    }
    return {};
}

std::optional<qint64> NumberWords::value(const TokenisedText& text, qsizetype index) const
{
    bool whole = false;
    const qint64 number = normalised(text, index).toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

} // namespace cvenhancer::matching
