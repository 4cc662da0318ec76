// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/text/TextDecoding.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// Editors wrap between 60 and 100 columns; a shorter line ends because its writer wanted it to.
constexpr qsizetype kShortestWrapped = 50;
constexpr qsizetype kLongestWrapped = 120;

} // namespace

Result<QString> decodeText(const QByteArray& data, const Limits& limits)
{
    const auto marked = QStringConverter::encodingForData(data);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(data);
    const bool wide = marked && *marked != QStringConverter::Utf8;
    if (decoder.hasError() || (wide && data.size() % 2 != 0)) {
        return failure(ErrorCode::NotUtf8);
    }
    if (text.contains(QChar(QChar::Null))) {
        return failure(ErrorCode::UnsupportedFormat, {}, u"holds null characters"_s);
    }
    if (text.size() > limits.maxGlyphs) {
        return failure(ErrorCode::ResourceLimit, {}, u"more than %1 characters"_s.arg(limits.maxGlyphs));
    }
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    const bool empty = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    return empty ? Result<QString>(failure(ErrorCode::EmptyFile)) : Result<QString>(text);
}

qsizetype wrapColumn(const QStringList& lines)
{
    qsizetype column = 0;
    int evidence = 0;
    int counterEvidence = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString next = lines.at(i + 1).trimmed();
        const qsizetype length = lines.at(i).size();
        const bool goesOn = !next.isEmpty() && next.front().isLower();
        if (length > kLongestWrapped) {
            ++counterEvidence;
        } else if (length >= kShortestWrapped && goesOn) {
            ++evidence;
            column = std::max(column, length);
        }
    }
    return evidence > counterEvidence ? column : 0;
}

} // namespace cvenhancer::extraction
