// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/text/FrontMatter.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

QString unquoted(const QString& value)
{
    static const QRegularExpression escape(u"\\\\([!-/:-@\\[-`{-~])"_s); // Markdown's, as writers of it leave them in
    const bool quoted =
        value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    QString plain = quoted ? value.mid(1, value.size() - 2) : value;
    return plain.replace(escape, u"\\1"_s);
}

} // namespace

QString FrontMatter::value(QStringView key) const
{
    const auto found =
        std::find_if(values.cbegin(), values.cend(), [key](const auto& pair) { return pair.first == key; });
    return found == values.cend() ? QString() : found->second;
}

FrontMatter readFrontMatter(const QString& text)
{
    static const QRegularExpression block(u"\\A---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression pair(u"^([A-Za-z][\\w-]*):[ \\t]+(\\S.*?)[ \\t]*$"_s);
    const QRegularExpressionMatch match = block.match(text);
    FrontMatter matter;
    const QStringList lines = match.captured(1).split(u'\n');
    for (const QString& line : lines) {
        const QRegularExpressionMatch found = pair.match(line);
        if (found.hasMatch()) {
            matter.values << std::pair(found.captured(1).toLower(), unquoted(found.captured(2)));
        }
    }
    matter.length = matter.values.isEmpty() ? 0 : match.capturedEnd();
    return matter;
}

} // namespace cvenhancer::extraction
