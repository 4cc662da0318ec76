// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/text/HtmlText.h"

#include "extraction/text/HtmlEntities.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

QString textOfHtml(const QString& html)
{
    static const QRegularExpression comment(u"<!--.*?(?:-->|\\z)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineEnd(u"\\s*<(?:br|hr|/?(?:p|div|li|tr|h[1-6]|table|[uo]l))\\b[^<>]*>\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression item(u"<li\\b[^<>]*>\\s*(?:<p\\b[^<>]*>)?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cellEnd(u"\\s*</t[dh]>\\s*(?!\\s*</tr)(?:<t[dh]\\b[^<>]*>\\s*(?:<p\\b[^<>]*>)?)?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]*>"_s);
    QString text = html;
    text = text.remove(comment).simplified();
    text.replace(item, u"<li/>• "_s);
    text.replace(cellEnd, u"\t"_s);
    text.replace(lineEnd, u"\n"_s);
    text.remove(tag);
    return withEntities(text);
}

} // namespace cvenhancer::extraction
