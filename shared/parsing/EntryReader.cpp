// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/EntryReader.h"

#include "parsing/Normaliser.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutDates(const QString& text, const QString& language)
{
    QList<DateSpan> spans = findDates(text, language);
    QString rest = text;
    for (auto it = spans.crbegin(); it != spans.crend(); ++it) {
        rest.remove(it->position, it->length);
    }
    if (!spans.isEmpty()) {
        rest.replace(u"()"_s, u""_s).replace(u"( )"_s, u""_s).replace(u"[]"_s, u""_s);
    }
    return rest.simplified();
}

/// "3 years 4 months", "(2 ans)": says no more than the dates beside it.
bool isDuration(const QString& text)
{
    static const QRegularExpression pattern(u"^\\(?\\d{1,2}\\s*\\p{L}{1,8}\\.?(?:,?\\s+(?:\\p{L}{1,3}\\s+)?\\d{1,2}\\s*\\p{L}{1,8}\\.?)?\\)?$"_s);
    return pattern.match(text).hasMatch();
}

QStringList splitStrong(const QString& text)
{
    static const QStringList signs { u" | "_s, u" · "_s, u" • "_s, u" ∙ "_s, u" ● "_s, u" ▪ "_s, u" :: "_s, u" // "_s, u" ⋄ "_s };
    QStringList pieces { text };
    for (const QString& sign : signs) {
        QStringList next;
        for (const QString& piece : std::as_const(pieces)) {
            next += piece.split(sign, Qt::SkipEmptyParts);
        }
        pieces = next;
    }
    return pieces;
}

bool isSameLook(const Line& a, const Line& b)
{
    const Part& p = a.parts.first();
    const Part& q = b.parts.first();
    return p.bold == q.bold && p.italic == q.italic && p.colour == q.colour && std::abs(p.size - q.size) < 0.06 * p.size
        && a.caps == b.caps;
}

bool standsOutFrom(const Line& a, const Line& b)
{
    return !isSameLook(a, b);
}

bool isBody(const Block& block)
{
    return block.bullet || (block.sentence && block.dates.isEmpty());
}

/// Splits consecutive head blocks that hold several dates into the heads of several entries; gives start indices.
QList<qsizetype> startsInGroup(const QList<Block>& group, const Block* model)
{
    QList<qsizetype> dated;
    for (qsizetype i = 0; i < group.size(); ++i) {
        if (!group.at(i).dates.isEmpty()) {
            dated << i;
        }
    }
    QList<qsizetype> starts { 0 };
    const qsizetype offset = dated.isEmpty() ? 0 : dated.first();
    for (qsizetype n = 1; n < dated.size(); ++n) {
        const qsizetype low = qMax(dated.at(n - 1) + 1, starts.last() + 1);
        qsizetype start = -1;
        for (qsizetype i = low; i <= dated.at(n) && start < 0; ++i) {
            if (isSameLook(group.at(i).first(), (model ? *model : group.first()).first())
                && (standsOutFrom(group.at(i).first(), group.at(i - 1).first()) || dated.at(n) - i == offset)) {
                start = i;
            }
        }
        starts << (start >= 0 ? start : qMax(low, dated.at(n) - offset));
    }
    return starts;
}

/// Adds the starts of entries without a date that stand among dated ones: the look of a first line, and clearly more
/// space above it than inside the entry before.
void addUndatedStarts(const QList<Block>& group, QList<qsizetype>& starts, const Block& model)
{
    const QList<qsizetype> dated = starts;
    for (qsizetype n = 0; n < dated.size(); ++n) {
        const qsizetype end = n + 1 < dated.size() ? dated.at(n + 1) : group.size();
        for (qsizetype i = dated.at(n) + 2; i + 1 < end; ++i) {
            const Line& line = group.at(i).first();
            const double inner = group.at(i - 1).first().gapBefore;
            const bool spaced = inner > 0 && line.gapBefore > 1.25 * inner && line.gapBefore > 1.25 * group.at(i + 1).first().gapBefore;
            if (spaced && isSameLook(line, model.first()) && !isSameLook(group.at(i - 1).first(), line)) {
                starts << i;
            }
        }
    }
    std::sort(starts.begin(), starts.end());
}

class EntrySplitter {
public:
    EntrySplitter(const QList<Block>& blocks, const QString& language, Undated undated)
        : m_blocks(blocks), m_language(language), m_undated(undated)
    {
        m_hasDates = std::any_of(blocks.cbegin(), blocks.cend(), [](const Block& b) { return !b.dates.isEmpty(); });
    }

    QList<RawEntry> split()
    {
        qsizetype i = 0;
        while (i < m_blocks.size()) {
            if (isBody(m_blocks.at(i))) {
                addBody(m_blocks.at(i));
                ++i;
                continue;
            }
            QList<Block> group;
            while (i < m_blocks.size() && !isBody(m_blocks.at(i))) {
                group << m_blocks.at(i++);
            }
            addGroup(group);
        }
        return m_entries;
    }

private:
    void addBody(const Block& block)
    {
        if (m_entries.isEmpty()) {
            m_entries << RawEntry();
        }
        (block.bullet ? m_entries.last().bullets : m_entries.last().paragraphs) << block.text;
        m_bodySeen = true;
    }

    void addGroup(const QList<Block>& group)
    {
        const bool dated = std::any_of(group.cbegin(), group.cend(), [](const Block& b) { return !b.dates.isEmpty(); });
        qsizetype from = 0;
        if (!m_entries.isEmpty()) { // trailing tags and sub-headings of the entry before
            while (from < group.size() && belongsToBody(group, from, dated)) {
                addTag(group.at(from++));
            }
        }
        if (from == group.size()) {
            return;
        }
        const QList<Block> rest = group.mid(from);
        QList<qsizetype> starts = dated || !m_hasDates ? QList<qsizetype>() : QList<qsizetype> { 0 };
        if (dated) {
            const Block& model = m_model.lines.isEmpty() ? rest.first() : m_model;
            starts = startsInGroup(rest, &model);
            if (m_undated == Undated::Possible) {
                addUndatedStarts(rest, starts, model);
            }
        } else if (!m_hasDates) {
            starts = startsByLook(rest);
        }
        if (m_model.lines.isEmpty()) {
            m_model = rest.first();
        }
        for (qsizetype n = 0; n < starts.size(); ++n) {
            const qsizetype end = n + 1 < starts.size() ? starts.at(n + 1) : rest.size();
            addHead(rest.mid(starts.at(n), end - starts.at(n)));
        }
    }

    /// A block before the first block that begins like an entry, in a group that follows a body.
    [[nodiscard]] bool belongsToBody(const QList<Block>& group, qsizetype i, bool dated) const
    {
        const Block& block = group.at(i);
        if (vocabulary::label(block.text) == LabelKind::Highlights || vocabulary::label(block.text) == LabelKind::Courses
            || vocabulary::label(block.text) == LabelKind::Keywords) {
            return true;
        }
        if (!m_bodySeen || m_model.lines.isEmpty() || isSameLook(block.first(), m_model.first()) || !block.dates.isEmpty()) {
            return false;
        }
        if (!dated) {
            return m_hasDates;
        }
        const auto laterStart = std::any_of(group.cbegin() + i + 1, group.cend(), [this](const Block& b) {
            return isSameLook(b.first(), m_model.first());
        });
        return laterStart;
    }

    void addTag(const Block& block)
    {
        if (vocabulary::label(block.text) != LabelKind::Highlights) {
            m_entries.last().tags << block.text;
        }
    }

    [[nodiscard]] QList<qsizetype> startsByLook(const QList<Block>& group) const
    {
        QList<qsizetype> starts { 0 };
        const Line& model = (m_model.lines.isEmpty() ? group.first() : m_model).first();
        const QList<qsizetype> spaced = startsBySpace(group);
        const bool uniform = std::all_of(group.cbegin(), group.cend(), [&model](const Block& b) { return isSameLook(b.first(), model); });
        if (uniform && spaced.size() > 1) {
            return spaced;
        }
        for (qsizetype i = 1; i < group.size(); ++i) {
            const bool labelled = vocabulary::label(group.at(i).text.section(u':', 0, 0)).has_value();
            if (isSameLook(group.at(i).first(), model) && !labelled && (uniform || !isSameLook(group.at(i - 1).first(), model))) {
                starts << i;
            }
        }
        return starts;
    }

    /// Where the space above a block is clearly wider than inside entries; one start when all are spaced alike.
    [[nodiscard]] static QList<qsizetype> startsBySpace(const QList<Block>& group)
    {
        double narrow = 0;
        for (const Block& block : group) {
            const double gap = block.first().gapBefore;
            narrow = gap > 0 && (narrow <= 0 || gap < narrow) ? gap : narrow;
        }
        QList<qsizetype> starts { 0 };
        for (qsizetype i = 1; i < group.size(); ++i) {
            if (group.at(i).first().startsFlow || group.at(i).first().gapBefore > 1.25 * narrow) {
                starts << i;
            }
        }
        return starts.size() < group.size() ? starts : QList<qsizetype> { 0 };
    }

    /// `next` stands closer below `block` than that below what is above it.
    [[nodiscard]] static bool isNearer(const Block& next, const Block& block)
    {
        const Line& line = block.first();
        return !next.first().startsFlow && (line.startsFlow || line.gapBefore > 1.15 * next.first().gapBefore);
    }

    void addHead(const QList<Block>& blocks)
    {
        RawEntry entry;
        int line = 0;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const Block& block = blocks.at(i);
            entry.dates += block.dates;
            const QList<Part> parts = headParts(block, line, m_language);
            const bool above = parts.isEmpty() && i + 1 < blocks.size() && isNearer(blocks.at(i + 1), block);
            entry.dateLines.resize(entry.dates.size(), parts.isEmpty() && !above ? std::max(0, line - 1) : line);
            for (const Part& part : parts) {
                if (isSentenceText(part.text) && !entry.head.isEmpty()) {
                    entry.bullets << part.text; // a text beside the head
                } else {
                    entry.head << part;
                }
            }
            line += parts.isEmpty() ? 0 : 1;
        }
        m_entries << entry;
        m_bodySeen = false;
    }

    const QList<Block>& m_blocks;
    QString m_language;
    Undated m_undated;
    QList<RawEntry> m_entries;
    Block m_model;
    bool m_hasDates = false;
    bool m_bodySeen = false;
};

} // namespace

QString RawEntry::endDate() const
{
    if (dates.isEmpty()) {
        return {};
    }
    if (dates.first().isRange) {
        return dates.first().end;
    }
    return dates.size() > 1 && !dates.at(1).isRange ? dates.at(1).start : QString();
}

QList<Part> headParts(const Block& block, int line, const QString& language)
{
    QList<Part> joined;
    for (const Line& textLine : block.lines) {
        for (const Part& part : textLine.parts) {
            const bool goesOn = !joined.isEmpty() && &part == &textLine.parts.first() && joined.last().bold == part.bold
                && joined.last().italic == part.italic;
            if (goesOn) {
                joined.last().text = joinText(joined.last().text, part.text);
            } else {
                joined << part;
            }
        }
    }
    const bool dated = !findDates(block.text, language).isEmpty();
    QList<Part> parts;
    for (const Part& part : std::as_const(joined)) {
        const QStringList pieces = splitStrong(withoutDates(part.text, language));
        for (const QString& piece : pieces) {
            Part copy = part;
            copy.text = trimSeparators(piece);
            copy.line = line;
            const bool words = std::any_of(copy.text.cbegin(), copy.text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
            if (words && !vocabulary::isSince(copy.text) && vocabulary::label(copy.text) != LabelKind::Highlights && !(dated && isDuration(copy.text))) {
                parts << copy;
            }
        }
    }
    return parts;
}

QList<RawEntry> readEntries(const QList<Block>& blocks, const QString& language, Undated undated)
{
    return EntrySplitter(blocks, language, undated).split();
}

} // namespace cvenhancer::parsing
