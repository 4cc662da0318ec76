// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/SourceFinder.h"

#include "parsing/DateReader.h"
#include "parsing/Normaliser.h"

#include <QHash>

#include <algorithm>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;
using model::Entry;
using model::Field;
using model::Section;
using model::SectionKind;

namespace {

constexpr int kMostTries = 2000; // places a value is looked for; a long CV has a few dozen with the same three letters

/// The letters and digits of a text, folded; words are compared by them, whatever the punctuation.
QString squeezed(const QString& text)
{
    QString key = foldKey(text);
    key.remove(u' ');
    return key;
}

struct PlacedWord {
    QString key;
    const extraction::Word* word = nullptr;
    qsizetype line = 0;
    bool used = false;
};

class SourceScanner {
public:
    SourceScanner(ParsedCv& parsed, const Layout& layout) : m_parsed(parsed), m_layout(layout)
    {
        for (qsizetype i = 0; i < layout.lines.size(); ++i) {
            for (const extraction::Word& word : layout.lines.at(i).words) {
                m_words << PlacedWord { squeezed(word.text), &word, i, false };
            }
        }
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            m_index[m_words.at(i).key.left(3)] << i;
        }
    }

    void scan()
    {
        visit(u"basics"_s, SectionKind::Basics, m_parsed.cv.basics);
        int custom = 0;
        for (const Section& section : std::as_const(m_parsed.cv.sections)) {
            place({}, section.title);
            const QString key = section.kind == SectionKind::Profiles ? u"basics.profiles"_s : QString(model::sectionKey(section.kind));
            const bool isCustom = section.kind == SectionKind::Custom;
            for (qsizetype i = 0; i < section.entries.size(); ++i) {
                const QString path = isCustom ? u"custom[%1].entries[%2]"_s.arg(custom).arg(i) : u"%1[%2]"_s.arg(key).arg(i);
                visit(path, section.kind, section.entries.at(i));
            }
            custom += isCustom ? 1 : 0;
        }
        placeDates();
        collectRest();
    }

private:
    void visit(const QString& path, SectionKind kind, const Entry& entry)
    {
        for (const auto& description : model::fieldsOf(kind)) {
            const QString fieldPath = path + u'.' + QString(description.key);
            const QString text = entry.text(description.field);
            if (description.type == model::FieldType::Date) {
                if (!text.isEmpty()) {
                    m_dates[text] << fieldPath;
                }
                continue;
            }
            const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
            for (const QString& paragraph : paragraphs) {
                place(fieldPath, paragraph);
            }
            const QList<model::Item> items = entry.list(description.field);
            for (qsizetype i = 0; i < items.size(); ++i) {
                place(fieldPath + u"[%1]"_s.arg(i), items.at(i).text);
            }
        }
    }

    /// Matches the value's letters against consecutive unused words; the longest run wins.
    void place(const QString& path, const QString& value)
    {
        const QString wanted = squeezed(value);
        if (wanted.isEmpty()) {
            return;
        }
        qsizetype end = -1;
        const qsizetype start = nearest(wanted.left(3), [&](qsizetype i) {
            end = matchFrom(i, wanted);
            return end >= 0;
        });
        if (start < 0) {
            placeLoosely(path, value);
            return;
        }
        record(path, start, end, 0.95);
        m_cursor = end;
    }

    /// The unused word nearest to the cursor, of those that begin with `beginning`, that `fits`; -1 when none of the
    /// nearest kMostTries does. Asks in order of distance, so that many equal words cost no more than few.
    template<class Fits>
    [[nodiscard]] qsizetype nearest(const QString& beginning, const Fits& fits) const
    {
        const auto found = m_index.constFind(beginning);
        if (found == m_index.cend()) {
            return -1;
        }
        const QList<qsizetype>& places = *found;
        qsizetype ahead = std::lower_bound(places.begin(), places.end(), m_cursor) - places.begin();
        qsizetype behind = ahead - 1;
        for (int tries = 0; tries < kMostTries && (ahead < places.size() || behind >= 0); ++tries) {
            const bool forward = behind < 0 || (ahead < places.size() && distance(places.at(ahead)) < distance(places.at(behind)));
            const qsizetype place = places.at(forward ? ahead++ : behind--);
            if (!m_words.at(place).used && fits(place)) {
                return place;
            }
        }
        return -1;
    }

    [[nodiscard]] qsizetype distance(qsizetype at) const { return at >= m_cursor ? at - m_cursor : 2 * (m_cursor - at); }

    [[nodiscard]] qsizetype matchFrom(qsizetype start, const QString& wanted) const
    {
        qsizetype at = 0;
        qsizetype i = start;
        while (i < m_words.size() && at < wanted.size()) {
            const QString& key = m_words.at(i).key;
            const QStringView rest = QStringView(wanted).mid(at);
            if (!rest.startsWith(key) && !(key.startsWith(rest) && rest.size() > 2)) {
                return -1;
            }
            at += key.size();
            ++i;
        }
        return at >= wanted.size() ? i : -1;
    }

    /// Word by word, for values put together from several places.
    void placeLoosely(const QString& path, const QString& value)
    {
        const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            const QString key = squeezed(word);
            const qsizetype best = nearest(key.left(3), [&](qsizetype i) { return m_words.at(i).key == key; });
            if (best >= 0) {
                record(path, best, best + 1, 0.6);
            }
        }
    }

    void record(const QString& path, qsizetype start, qsizetype end, double confidence)
    {
        QRectF rect;
        const int page = m_layout.lines.at(m_words.at(start).line).page;
        for (qsizetype i = start; i < end; ++i) {
            m_words[i].used = true;
            const bool samePage = m_layout.lines.at(m_words.at(i).line).page == page;
            rect = rect.isNull() ? m_words.at(i).word->box : samePage ? rect.united(m_words.at(i).word->box) : rect;
        }
        if (path.isEmpty()) {
            return;
        }
        auto& source = m_parsed.fields[path];
        const bool first = source.rect.isNull();
        source.page = first ? page : source.page;
        source.confidence = first ? confidence : qMin(source.confidence, confidence);
        source.rect = first ? rect : source.page == page ? source.rect.united(rect) : source.rect;
    }

    void placeDates()
    {
        qsizetype from = 0;
        while (from < m_words.size()) {
            qsizetype to = from;
            QString text;
            QList<std::pair<qsizetype, qsizetype>> spans;
            while (to < m_words.size() && m_words.at(to).line == m_words.at(from).line) {
                spans << std::pair(text.size(), text.size() + m_words.at(to).word->text.size());
                text += m_words.at(to).word->text + u' ';
                ++to;
            }
            const QList<DateSpan> dates = findDates(text, m_parsed.cv.language);
            for (const DateSpan& date : dates) {
                placeDate(date, from, spans);
            }
            from = to;
        }
    }

    void placeDate(const DateSpan& date, qsizetype from, const QList<std::pair<qsizetype, qsizetype>>& spans)
    {
        for (const QString& iso : { date.start, date.end }) {
            QStringList& paths = m_dates[iso];
            if (iso.isEmpty() || paths.isEmpty()) {
                continue;
            }
            const QString path = paths.size() > 1 ? paths.takeFirst() : paths.first();
            for (qsizetype i = 0; i < spans.size(); ++i) {
                if (spans.at(i).first < date.position + date.length && spans.at(i).second > date.position) {
                    record(path, from + i, from + i + 1, 0.9);
                }
            }
        }
    }

    void collectRest()
    {
        qsizetype line = -1;
        for (const PlacedWord& word : std::as_const(m_words)) {
            if (word.used) {
                line = -1;
                continue;
            }
            if (line != word.line) {
                m_parsed.notPlaced << NotPlaced { QString(), m_layout.lines.at(word.line).page, QRectF() };
                line = word.line;
            }
            NotPlaced& piece = m_parsed.notPlaced.last();
            piece.text += piece.text.isEmpty() ? word.word->text : u' ' + word.word->text;
            piece.rect = piece.rect.isNull() ? word.word->box : piece.rect.united(word.word->box);
        }
        // A line between two fields ("|", "—") says nothing that could be lost; stars that rate a skill do, and stay.
        m_parsed.notPlaced.removeIf([](const NotPlaced& piece) { return trimSeparators(piece.text).isEmpty(); });
    }

    ParsedCv& m_parsed;
    const Layout& m_layout;
    QList<PlacedWord> m_words;
    QHash<QString, QList<qsizetype>> m_index;
    QMap<QString, QStringList> m_dates;
    qsizetype m_cursor = 0;
};

} // namespace

void findSources(ParsedCv& parsed, const Layout& layout)
{
    SourceScanner(parsed, layout).scan();
}

} // namespace cvenhancer::parsing
