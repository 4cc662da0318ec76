// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "extraction/flow/FlowTokens.h"
#include "extraction/flow/TextWidth.h"
#include "extraction/text/TextDecoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

// A text file is set as on a typewriter: every character takes one column.
constexpr double kSize = 10;
constexpr double kColumn = 6;
constexpr double kLeading = 12;
constexpr double kMargin = 60;
constexpr double kPageWidth = 595;
constexpr double kPageHeight = 842;
constexpr qsizetype kTabColumns = 8;
constexpr qsizetype kLineColumns = 100; ///< where a line is broken that holds a whole paragraph
constexpr double kAscent = 0.8;
constexpr double kRuleOffset = 0.4; ///< of the size, below the baseline

/// Tabs become spaces up to the next multiple of eight columns, two at least: a tab is never a mere space.
QString withoutTabs(const QString& line)
{
    QString out;
    for (const QChar c : line) {
        if (c != u'\t') {
            out += c;
            continue;
        }
        const qsizetype next = (out.size() / kTabColumns + 1) * kTabColumns;
        out += QString(std::max<qsizetype>(next - out.size(), 2), u' ');
    }
    return out;
}

/// "=====", "-----" and the like: a drawn line, not text.
bool isDrawnLine(const QString& line)
{
    static const QRegularExpression pattern(u"^\\s*([=\\-~_*#+─━═])(?:\\s*\\1){2,}\\s*$"_s);
    return pattern.match(line).hasMatch();
}

/// Two spaces after the end of a sentence, and the wider gaps of justified text, are no columns.
QString withSentenceSpaces(QString line)
{
    static const QRegularExpression sentenceEnd(u"([.!?:;,])  (?=\\S)"_s);
    static const QRegularExpression doubleSpace(u"(?<=\\S)  (?=\\S)"_s);
    static const QRegularExpression wideGap(u"(?<=\\S)   +(?=\\S)"_s);
    constexpr qsizetype kJustifiedGaps = 2;
    constexpr qsizetype kJustifiedLength = 60;
    line.replace(sentenceEnd, u"\\1 "_s);
    const bool justified =
        line.size() >= kJustifiedLength && line.count(doubleSpace) >= kJustifiedGaps && !line.contains(wideGap);
    return justified ? line.replace(doubleSpace, u" "_s) : line;
}

bool isListItem(const QString& text)
{
    static const QRegularExpression pattern(u"^(?:[-*+–—•‣◦▪●○■□➢✓·o]|\\(?\\d{1,2}[.)])\\s"_s);
    return pattern.match(text).hasMatch();
}

/// Cells stand side by side on the line.
bool hasColumns(const QString& line)
{
    static const QRegularExpression pattern(u"\\S {3,}\\S"_s);
    const QString text = line.trimmed();
    return !isListItem(text) && text.contains(pattern);
}

qsizetype indentOf(const QString& line)
{
    const auto text = std::find_if(line.cbegin(), line.cend(), [](QChar c) { return !c.isSpace(); });
    return text - line.cbegin();
}

class TextSetter {
public:
    explicit TextSetter(const QString& text)
    {
        m_look.size = kSize;
        m_lines = text.split(u'\n');
        for (QString& line : m_lines) {
            line.replace(u'\f', u' ');
            line = withoutTabs(line);
        }
        m_wrap = wrapColumn(m_lines);
        m_page.size = QSizeF(kPageWidth, kPageHeight);
    }

    Page set()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isDrawnLine(m_lines.at(i))) {
                setRule(m_lines.at(i));
            } else if (m_lines.at(i).trimmed().isEmpty()) {
                m_y += kLeading;
            } else {
                m_structure.headingLevel = headingLevelAt(i);
                m_structure.paragraph += i > 0 && continues(m_lines.at(i - 1), m_lines.at(i)) ? 0 : 1;
                setLine(withSentenceSpaces(m_lines.at(i)));
            }
        }
        m_page.size.setHeight(std::max(kPageHeight, m_y + kMargin));
        return std::move(m_page);
    }

private:
    /// A line alone above a drawn line of about its own length or more is a heading; "=" outranks the others.
    [[nodiscard]] int headingLevelAt(qsizetype i) const
    {
        constexpr qsizetype kLongestHeading = 50;
        constexpr qsizetype kSlack = 3;
        if (i + 1 >= m_lines.size() || !isDrawnLine(m_lines.at(i + 1)) || m_lines.at(i).size() > kLongestHeading) {
            return 0;
        }
        const bool alone = i == 0 || m_lines.at(i - 1).trimmed().isEmpty() || isDrawnLine(m_lines.at(i - 1));
        const QString rule = m_lines.at(i + 1).trimmed();
        return alone && rule.size() + kSlack >= m_lines.at(i).trimmed().size() ? (rule.front() == u'=' ? 1 : 2) : 0;
    }

    void setRule(const QString& line)
    {
        const double left = kMargin + kColumn * static_cast<double>(indentOf(line));
        const double width = kColumn * static_cast<double>(line.trimmed().size());
        m_page.rules << Rule{QRectF(left, m_y + kRuleOffset * kSize, width, 1)};
        m_y += kLeading / 2;
    }

    /// The line end before `line` is one that an editor put there because the next word did not fit.
    [[nodiscard]] bool continues(const QString& before, const QString& line) const
    {
        const QString text = line.trimmed();
        if (m_wrap == 0 || before.trimmed().isEmpty() || isListItem(text) || hasColumns(before) || hasColumns(line)) {
            return false;
        }
        const qsizetype firstWord = text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' ');
        const bool full = before.size() + 1 + firstWord > m_wrap;
        return full || (text.front().isLower() && 2 * before.size() > m_wrap);
    }

    void setLine(const QString& line)
    {
        const QList<FlowSegment> segments = segmentsOf({FlowRun{line, m_look}});
        const qsizetype indent = indentOf(line);
        qsizetype column = 0;
        m_y += kLeading;
        for (const FlowToken& token : segments.first().tokens) {
            const auto gap = static_cast<qsizetype>(std::lround(token.gap / spaceWidth(kSize)));
            column += gap;
            if (column > indent && column + token.text.size() > kLineColumns) {
                column = indent;
                m_y += kLeading;
            }
            setWord(token, column);
            column += token.text.size();
        }
    }

    void setWord(const FlowToken& token, qsizetype column)
    {
        Word word;
        word.text = token.text;
        word.baseline = m_y;
        word.fontSize = kSize;
        word.tracked = token.look.tracked;
        word.spaceBefore = token.spaceBefore;
        word.box = QRectF(kMargin + kColumn * static_cast<double>(column), m_y - kAscent * kSize,
                          kColumn * static_cast<double>(token.text.size()), kSize);
        word.order = static_cast<int>(m_page.words.size());
        word.structure = m_structure;
        m_page.size.setWidth(std::max(m_page.size.width(), word.box.right() + kMargin));
        m_page.words << word;
    }

    QStringList m_lines;
    qsizetype m_wrap = 0; ///< see wrapColumn
    Page m_page;
    Structure m_structure;
    FlowLook m_look;
    double m_y = kMargin;
};

} // namespace

Result<PositionedText> readPlainText(const QByteArray& data, const ExtractOptions& options)
{
    CVENH_TRY(decoded, decodeText(data, options.limits));
    PositionedText text;
    text.format = SourceFormat::PlainText;
    text.pages << TextSetter(decoded).set();
    if (text.pages.first().words.isEmpty()) {
        return failure(ErrorCode::EmptyFile);
    }
    return text;
}

} // namespace cvenhancer::extraction
