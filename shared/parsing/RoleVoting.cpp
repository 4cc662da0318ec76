// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/RoleVoting.h"

#include "parsing/Normaliser.h"
#include "parsing/PlaceReader.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostNameWords = 14; // a longer text is no name of a job or an employer

/// A slot: which part of the head, told by rank and look.
struct SlotKey {
    int line = 0;
    int rank = 0;

    friend bool operator<(const SlotKey& a, const SlotKey& b) { return std::pair(a.line, a.rank) < std::pair(b.line, b.rank); }
    friend bool operator==(const SlotKey& a, const SlotKey& b) { return a.line == b.line && a.rank == b.rank; }
};

struct SlotVotes {
    double first = 0;
    double second = 0;
    double place = 0;
    int count = 0;
    Part sample;
};

using Votes = QMap<SlotKey, SlotVotes>;

QList<SlotKey> slotsOf(const QList<Part>& head)
{
    QList<SlotKey> keys;
    for (const Part& part : head) {
        const int rank = !keys.isEmpty() && keys.last().line == part.line ? keys.last().rank + 1 : 0;
        keys << SlotKey { part.line, rank };
    }
    return keys;
}

bool isSamePartLook(const Part& a, const Part& b)
{
    return a.bold == b.bold && a.italic == b.italic && a.colour == b.colour && std::abs(a.size - b.size) < 0.06 * a.size;
}

bool isUrl(const QString& text)
{
    return text.startsWith(u"http") || text.startsWith(u"www.");
}

/// " at " and its sisters between a title and an employer.
QStringList splitAt(const QString& text)
{
    static const QStringList words { u" at "_s, u" @ "_s, u" bei "_s, u" chez "_s, u" presso "_s, u" bij "_s };
    for (const QString& word : words) {
        const qsizetype at = text.indexOf(word);
        if (at > 2) {
            return { text.left(at), text.mid(at + word.size()) };
        }
    }
    return { text };
}

/// Splits a head of one text at commas: title, employer, place.
QList<Part> splitCommas(const Part& part)
{
    QList<Part> parts;
    const QStringList pieces = part.text.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        Part copy = part;
        copy.text = piece.trimmed();
        parts << copy;
    }
    return parts;
}

/// Takes "…, City" or "…, City, ST" off the end of a text; the place, empty when there is none.
QString takePlace(QString& text, bool loose)
{
    const QStringList pieces = text.split(u", "_s);
    if (pieces.size() < 2) {
        return {};
    }
    qsizetype take = 0;
    const QString last = pieces.last().trimmed();
    if (pieces.size() > 2 && placeScore(last) == 2 && placeScore(pieces.at(pieces.size() - 2)) > 0) {
        take = 2;
    } else if (placeScore(last) == 2 || (loose && placeScore(last) == 1 && vocabulary::companyScore(last) == 0)) {
        take = 1;
    }
    if (take == 0) {
        return {};
    }
    const QString place = QStringList(pieces.mid(pieces.size() - take)).join(u", "_s);
    text = QStringList(pieces.mid(0, pieces.size() - take)).join(u", "_s);
    return place;
}

class RoleVoter {
public:
    RoleVoter(const QList<RawEntry>& entries, const std::function<RoleScore(const QString&)>& score)
        : m_score(score)
    {
        const auto dashed = std::count_if(entries.cbegin(), entries.cend(), [](const RawEntry& entry) {
            return std::any_of(entry.head.cbegin(), entry.head.cend(), [](const Part& part) { return splitDashes(part.text).size() > 1; });
        });
        m_splitsDashes = 2 * dashed >= entries.size(); // a dash in few heads belongs to a name
        for (const RawEntry& entry : entries) {
            m_heads << prepared(entry.head);
        }
        splitHeads();
        countRepeats();
        vote();
        choose();
    }

    [[nodiscard]] QList<Roles> roles()
    {
        QList<Roles> result;
        for (const QList<Part>& head : std::as_const(m_heads)) {
            Roles roles = read(head);
            recognisePlace(roles, result);
            inherit(roles, result);
            result << roles;
        }
        separatePlaces(result);
        return result;
    }

private:
    QList<Part> prepared(const QList<Part>& head) const
    {
        QList<Part> parts;
        for (const Part& part : head) {
            if (isUrl(part.text)) {
                continue;
            }
            QStringList pieces;
            const QStringList dashed = m_splitsDashes ? splitDashes(part.text) : QStringList { part.text };
            for (const QString& piece : dashed) {
                pieces += splitAt(piece);
            }
            for (const QString& piece : std::as_const(pieces)) {
                Part copy = part;
                copy.text = trimSeparators(piece);
                parts << copy;
            }
        }
        return parts;
    }

    /// Heads of one text are cut at commas where most of them have one or words tell that an employer follows. A comma
    /// in few of them belongs to the title: "Vice President, Procurement" where no head names an employer.
    void splitHeads()
    {
        qsizetype single = 0;
        qsizetype cut = 0;
        bool told = false;
        for (const QList<Part>& head : std::as_const(m_heads)) {
            const bool alone = head.size() == 1;
            const QStringList pieces = alone ? head.first().text.split(u", "_s) : QStringList();
            single += alone ? 1 : 0;
            cut += pieces.size() > 1 ? 1 : 0;
            told = told || std::any_of(pieces.cbegin() + (pieces.isEmpty() ? 0 : 1), pieces.cend(), [this](const QString& piece) {
                return m_score(piece).second > 0 || placeScore(piece) == 2;
            });
        }
        if (cut == 0 || (!told && 4 * cut < 3 * single)) {
            return;
        }
        for (QList<Part>& head : m_heads) {
            if (head.size() == 1 && head.first().text.contains(u", "_s)) {
                head = regrouped(splitCommas(head.first()));
            }
        }
    }

    /// Comma pieces that clearly carry on the role of the piece before them are joined again.
    QList<Part> regrouped(const QList<Part>& pieces) const
    {
        QList<Part> parts;
        for (const Part& piece : pieces) {
            const RoleScore score = m_score(piece.text);
            if (!parts.isEmpty()) {
                const RoleScore before = m_score(parts.last().text);
                const bool continues = (score.first > score.second && before.first > before.second)
                    || (score.second > score.first && before.second > before.first)
                    || (parts.size() > 1 && score.first + score.second <= 0 && piece.text.count(u' ') > 1);
                const bool code = isStateCode(piece.text) || !countryCode(piece.text).isEmpty();
                if (continues || (code && parts.size() > 2)) {
                    parts.last().text += u", "_s + piece.text;
                    continue;
                }
            }
            parts << piece;
        }
        return parts;
    }

    void countRepeats()
    {
        for (const QList<Part>& head : std::as_const(m_heads)) {
            for (const Part& part : head) {
                ++m_repeats[foldKey(part.text)];
            }
        }
    }

    void vote()
    {
        for (const QList<Part>& head : std::as_const(m_heads)) {
            const QList<SlotKey> keys = slotsOf(head);
            for (qsizetype i = 0; i < head.size(); ++i) {
                SlotVotes& votes = m_votes[keys.at(i)];
                const RoleScore score = m_score(head.at(i).text);
                votes.first += qMin(score.first, 2.0);
                votes.second += qMin(score.second, 2.0) + (m_repeats.value(foldKey(head.at(i).text)) > 1 ? 0.6 : 0);
                votes.place += score.first + score.second > 0 ? 0 : placeScore(head.at(i).text);
                votes.sample = ++votes.count == 1 ? head.at(i) : votes.sample;
            }
        }
    }

    void choose()
    {
        QList<SlotKey> keys = m_votes.keys();
        const auto most = std::max_element(m_votes.cbegin(), m_votes.cend(), [](const auto& a, const auto& b) { return a.count < b.count; });
        const int entries = most == m_votes.cend() ? 0 : most->count;
        double best = -1e9;
        for (qsizetype a = 0; a < keys.size(); ++a) {
            for (qsizetype b = 0; b < keys.size(); ++b) {
                if (a == b) {
                    continue;
                }
                const SlotVotes& first = m_votes[keys.at(a)];
                const SlotVotes& second = m_votes[keys.at(b)];
                const double n = std::max(1, entries);
                double value = (first.first - first.second - first.place) / n + (second.second - second.first - 0.8 * second.place) / n;
                value += 0.6 * (first.count + second.count) / n;
                value -= 0.12 * static_cast<double>(a + b); // early slots hold the names
                value += a < b ? 0.05 : 0;
                if (value > best) {
                    best = value;
                    m_first = keys.at(a);
                    m_second = keys.at(b);
                }
            }
        }
        m_hasPair = keys.size() > 1;
        if (!m_hasPair && !keys.isEmpty()) {
            m_first = keys.first();
        }
    }

    [[nodiscard]] Roles read(const QList<Part>& head) const
    {
        Roles roles;
        const QList<SlotKey> keys = slotsOf(head);
        qsizetype first = keys.indexOf(m_first);
        qsizetype second = m_hasPair ? keys.indexOf(m_second) : -1;
        const bool mixedUp = m_hasPair && (first < 0 || second < 0);
        if (mixedUp) {
            matchByLook(head, first, second);
        } else if (first >= 0 && second >= 0) {
            const RoleScore a = m_score(head.at(first).text);
            const RoleScore b = m_score(head.at(second).text);
            const bool nested = placeScore(head.at(second).text) == 2 && b.second <= 0;
            const double swapped = (b.first - b.second) - (a.first - a.second);
            if (swapped >= 1 && a.first <= 0 && b.second <= 0) {
                std::swap(first, second);
            } else if (nested) {
                second = -1;
            }
        }
        for (qsizetype i = 0; i < head.size(); ++i) {
            const QString& text = head.at(i).text;
            const bool name = text.count(u' ') < kMostNameWords;
            if (i == first && name) {
                roles.first = text;
            } else if (i == second && name) {
                roles.second = text;
            } else if (roles.place.isEmpty() && placeScore(text) > 0 && m_score(text).first <= 0) {
                roles.place = text;
            } else {
                roles.others << text;
            }
        }
        return roles;
    }

    /// An entry with fewer parts than the others: which of the two roles do its parts look like?
    void matchByLook(const QList<Part>& head, qsizetype& first, qsizetype& second) const
    {
        first = second = -1;
        for (qsizetype i = 0; i < head.size() && i < 3; ++i) {
            const Part& part = head.at(i);
            const RoleScore score = m_score(part.text);
            const bool looksFirst = isSamePartLook(part, m_votes[m_first].sample);
            const bool looksSecond = isSamePartLook(part, m_votes[m_second].sample);
            const double a = score.first - score.second + (looksFirst ? 0.7 : 0) - (looksSecond ? 0.7 : 0);
            if (placeScore(part.text) == 2 && i > 0) {
                continue;
            }
            if (a > 0 && first < 0) {
                first = i;
            } else if (a < 0 && second < 0) {
                second = i;
            } else if (first < 0 && i == 0) {
                first = i;
            } else if (second < 0 && a >= 0 && first >= 0 && score.second > 0) {
                second = i;
            }
        }
    }

    /// A text that was the place of an entry above is no employer here.
    static void recognisePlace(Roles& roles, const QList<Roles>& before)
    {
        const bool known = std::any_of(before.cbegin(), before.cend(), [&roles](const Roles& other) {
            return !other.place.isEmpty() && other.place == roles.second && other.second != roles.second;
        });
        if (known && roles.place.isEmpty()) {
            roles.place = roles.second;
            roles.second.clear();
        }
    }

    /// A position without employer stands under the employer above it.
    static void inherit(Roles& roles, const QList<Roles>& before)
    {
        if (roles.second.isEmpty() && !roles.first.isEmpty() && !before.isEmpty()) {
            roles.second = before.last().second;
        }
    }

    void separatePlaces(QList<Roles>& all) const
    {
        qsizetype commas = 0;
        qsizetype placed = 0;
        for (const Roles& roles : all) {
            commas += roles.second.contains(u", "_s) ? 1 : 0;
            placed += roles.place.isEmpty() ? 0 : 1;
        }
        const bool loose = placed == 0 && commas == all.size() && commas > 1;
        for (Roles& roles : all) {
            if (roles.place.isEmpty()) {
                roles.place = takePlace(roles.second, loose);
            }
            if (roles.place.isEmpty() && roles.second.isEmpty()) {
                roles.place = takePlace(roles.first, false);
            }
        }
    }

    std::function<RoleScore(const QString&)> m_score;
    QList<QList<Part>> m_heads;
    QHash<QString, int> m_repeats;
    Votes m_votes;
    SlotKey m_first;
    SlotKey m_second;
    bool m_hasPair = false;
    bool m_splitsDashes = true;
};

} // namespace

QStringList splitDashes(const QString& text)
{
    QString plain = text;
    for (const QStringView dash : { QStringView(u" — "), QStringView(u" – "), QStringView(u" ‒ ") }) {
        plain.replace(dash.toString(), u"\n"_s);
    }
    return plain.split(u'\n', Qt::SkipEmptyParts);
}

QList<Roles> assignRoles(const QList<RawEntry>& entries, const std::function<RoleScore(const QString&)>& score)
{
    return RoleVoter(entries, score).roles();
}

} // namespace cvenhancer::parsing
