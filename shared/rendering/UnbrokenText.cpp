// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/UnbrokenText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

/// Ends with a space at which no line may end. Units: SI with the prefixes in daily use, information, money.
const QRegularExpression& gluedSpace()
{
    static const QRegularExpression kSpace(
        u"(?<=[\\d]) (?=(?:%|‰|°|€|£|\\$|[kMGTmµn]?(?:g|m|s|A|V|W|Wh|Hz|Ω|N|Pa|l|L|B|b|bit|eq)|h|d|K|min|ha|t|"
        "EUR|USD|GBP|CHF|Mio|Mrd|k|M)(?![\\p{L}\\d]))"
        "|(?<=[€£$]) (?=\\d)|(?<=EUR|USD|GBP|CHF|No\\.|Nr\\.| nº|№|§) (?=\\d)"
        "| (?=[–—] )"
        "| (?=[\\p{L}\\d]{1,2}[.)]?$)" // no last line of two letters
        "|(?<![^\\s(])\\d{1,3}( )(?=\\p{L})"_s, // a number goes with what it counts
        QRegularExpression::UseUnicodePropertiesOption);
    return kSpace;
}

} // namespace

QString unbrokenNumbers(const QString& text)
{
    QString glued = text;
    for (auto it = gluedSpace().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        glued[match.capturedEnd() - 1] = QChar::Nbsp;
    }
    return glued;
}

QString unbrokenDates(const QString& text)
{
    QString glued = text;
    for (qsizetype i = 1; i < glued.size(); ++i) {
        if (glued[i] == u' ' && glued[i - 1] != u'–') {
            glued[i] = QChar::Nbsp;
        }
    }
    return glued;
}

} // namespace cvenhancer::rendering
