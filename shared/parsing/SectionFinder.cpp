// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/SectionFinder.h"

#include "parsing/DateReader.h"
#include "parsing/Normaliser.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace cvenhancer::parsing {

namespace {

using Look = std::tuple<int, bool, bool, QRgb, int>;

struct Candidate {
    qsizetype line = 0;
    HeadingKind kind = HeadingKind::Custom;
    Look look;
    qsizetype wordCount = 0; ///< words of the heading, fewer than the line's when content follows it
};

Line headOf(const Line& line, qsizetype wordCount)
{
    Line head = line;
    head.words = line.words.mid(0, wordCount);
    finishLine(head);
    return head;
}

Look lookOf(const Line& line)
{
    return { static_cast<int>(std::lround(line.size * 2)), line.bold, line.caps || line.tracked, line.colour, line.headingLevel };
}

bool standsOut(const Line& line, const Layout& layout)
{
    return line.headingLevel > 0 || line.size > 1.08 * layout.bodySize || line.bold || line.caps || line.tracked || line.rule
        || (line.colour & 0xffffff) > 0x404040;
}

/// Words before the first wide gap of the line.
qsizetype firstCellWords(const Line& line)
{
    if (line.parts.isEmpty() || line.parts.last().cell == 0) {
        return line.words.size();
    }
    double right = 0;
    for (const Part& part : line.parts) {
        if (part.cell == 0) {
            right = part.right;
        }
    }
    const auto end = std::find_if(line.words.cbegin(), line.words.cend(),
                                  [right](const extraction::Word& word) { return word.box.left() > right; });
    return end - line.words.cbegin();
}

std::optional<Candidate> candidateAt(const Layout& layout, qsizetype i)
{
    const Line& line = layout.lines.at(i);
    if (line.margin || line.bullet || line.words.size() > 40) {
        return std::nullopt;
    }
    if (line.words.size() <= 8 && line.text.size() < 60) {
        if (const auto kind = vocabulary::heading(line.text)) {
            return Candidate { i, *kind, lookOf(line), line.words.size() };
        }
    }
    const qsizetype count = firstCellWords(line);
    if (count < line.words.size() && count <= 6) {
        const Line head = headOf(line, count);
        const auto kind = vocabulary::heading(head.text);
        if (kind && standsOut(head, layout)) {
            return Candidate { i, *kind, lookOf(head), count };
        }
    }
    return std::nullopt;
}

/// The look that most different kinds of known headings share.
std::optional<Look> mainLook(const QList<Candidate>& candidates)
{
    QMap<Look, QSet<int>> kinds;
    for (const Candidate& candidate : candidates) {
        kinds[candidate.look].insert(static_cast<int>(candidate.kind));
    }
    std::optional<Look> best;
    qsizetype most = 0;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        if (it.value().size() >= most) {
            most = it.value().size();
            best = it.key();
        }
    }
    return best;
}

class HeadingJudge {
public:
    explicit HeadingJudge(const Layout& layout) : m_layout(layout)
    {
        for (qsizetype i = 0; i < layout.lines.size(); ++i) {
            if (const auto candidate = candidateAt(layout, i)) {
                m_candidates << *candidate;
            }
        }
        m_main = mainLook(m_candidates);
        for (const Candidate& candidate : m_candidates) {
            m_mainCount += m_main && candidate.look == *m_main ? 1 : 0;
        }
    }

    [[nodiscard]] QList<Candidate> headings() const
    {
        QList<Candidate> found;
        QSet<int> kindsInMain;
        for (const Candidate& candidate : m_candidates) {
            if (m_main && candidate.look == *m_main) {
                kindsInMain.insert(static_cast<int>(candidate.kind));
            }
        }
        for (const Candidate& candidate : m_candidates) {
            const bool known = kindsInMain.contains(static_cast<int>(candidate.kind));
            if (isAccepted(candidate, known)) {
                found << candidate;
            }
        }
        addUnknown(found);
        std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) { return a.line < b.line; });
        return found;
    }

private:
    [[nodiscard]] bool isAccepted(const Candidate& candidate, bool kindInMain) const
    {
        const Line& line = m_layout.lines.at(candidate.line);
        if (m_main && candidate.look == *m_main) {
            const bool plain = !standsOut(line, m_layout) && std::get<0>(candidate.look) <= std::lround(2 * m_layout.bodySize);
            const bool alone = line.paragraph >= 0; // the source says that it is a line of its own
            return !plain || alone || line.startsFlow || line.gapBefore > 1.25 * m_layout.leading || candidate.line == 0;
        }
        const int mainSize = m_main ? std::get<0>(*m_main) : 0;
        const int size = std::get<0>(candidate.look);
        if (line.headingLevel > 0 && m_main && std::get<4>(*m_main) > 0) {
            return line.headingLevel <= std::get<4>(*m_main);
        }
        const bool asStrong = std::get<1>(candidate.look) >= std::get<1>(*m_main) && std::get<2>(candidate.look) >= std::get<2>(*m_main);
        if (size >= mainSize + 2 || (size >= mainSize && standsOut(line, m_layout) && (asStrong || m_mainCount < 3))) {
            return true;
        }
        const bool different = std::get<1>(candidate.look) != std::get<1>(*m_main) || size + 2 < mainSize;
        return !kindInMain && standsOut(line, m_layout) && (!different || m_mainCount < 2);
    }

    /// Lines that look exactly like the known headings but are in no dictionary.
    void addUnknown(QList<Candidate>& found) const
    {
        if (!m_main || m_mainCount < 2 || found.isEmpty()) {
            return;
        }
        const qsizetype first = found.first().line;
        QList<Candidate> unknown;
        for (qsizetype i = first + 1; i < m_layout.lines.size(); ++i) {
            const Line& line = m_layout.lines.at(i);
            const bool taken = std::any_of(found.cbegin(), found.cend(), [i](const Candidate& c) { return c.line == i; });
            if (!taken && !line.margin && !line.bullet && lookOf(line) == *m_main && standsOut(line, m_layout) && line.words.size() <= 7
                && line.parts.last().cell == 0 && (isToldHeading(i) || !isEntryHead(i))) {
                unknown << Candidate { i, vocabulary::headingInside(line.text).value_or(HeadingKind::Custom), *m_main, line.words.size() };
            }
        }
        if (unknown.size() <= m_mainCount) {
            found += unknown;
        }
    }

    /// The source says that this is a heading of the sections' own level, and it has no date itself.
    [[nodiscard]] bool isToldHeading(qsizetype i) const
    {
        const Line& line = m_layout.lines.at(i);
        return line.paragraph >= 0 && line.headingLevel > 0 && std::get<4>(*m_main) == line.headingLevel && findDates(line.text, {}).isEmpty()
            && m_mainCount > 2;
    }

    /// A date in the line or the few lines below it: an employer or a school, not a heading.
    [[nodiscard]] bool isEntryHead(qsizetype i) const
    {
        for (qsizetype k = i; k < qMin(i + 4, m_layout.lines.size()); ++k) {
            const Line& line = m_layout.lines.at(k);
            if (k > i && (line.bullet || line.words.size() > 14)) {
                return false;
            }
            if (!findDates(line.text, {}).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    const Layout& m_layout;
    QList<Candidate> m_candidates;
    std::optional<Look> m_main;
    int m_mainCount = 0;
};

} // namespace

Sections findSections(const Layout& layout)
{
    const QList<Candidate> headings = HeadingJudge(layout).headings();
    Sections result;
    qsizetype next = 0;
    for (qsizetype i = 0; i < layout.lines.size(); ++i) {
        const Line& line = layout.lines.at(i);
        const bool isHeading = next < headings.size() && headings.at(next).line == i;
        if (line.margin && !isHeading) {
            result.margins << line;
            continue;
        }
        if (!isHeading) {
            (result.sections.isEmpty() ? result.header : result.sections.last().lines) << line;
            continue;
        }
        const Candidate& heading = headings.at(next++);
        const Line head = headOf(line, heading.wordCount);
        result.sections << TextSection { heading.kind, trimSeparators(head.text), head.size, {} };
        if (heading.wordCount < line.words.size()) {
            Line rest = line;
            rest.words = line.words.mid(heading.wordCount);
            finishLine(rest);
            rest.startsFlow = true;
            result.sections.last().lines << rest;
        }
    }
    return result;
}

} // namespace cvenhancer::parsing
