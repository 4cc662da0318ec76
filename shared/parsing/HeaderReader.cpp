// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/HeaderReader.h"

#include "parsing/ContactReader.h"
#include "parsing/Normaliser.h"
#include "parsing/SectionFinder.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cvenhancer::parsing {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasDigitIn(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

struct HeaderPiece {
    QString text;
    double size = 0;
    bool bold = false;
    bool taken = false;
    qsizetype line = 0;
    double left = 0;
    double baseline = 0;
};

bool canBeName(const QString& text)
{
    const qsizetype words = text.count(u' ') + 1;
    return !text.isEmpty() && text.size() < 60 && words <= 7 && !hasDigitIn(text) && !isContactText(text)
        && !vocabulary::isTitleLine(text) && !vocabulary::heading(text) && !text.contains(u':') && !(text.endsWith(u'.') && text.section(u' ', -1).size() > 6)
        && !vocabulary::label(text);
}

QList<HeaderPiece> piecesOf(const QList<Line>& lines)
{
    QList<HeaderPiece> pieces;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QList<Part> joined;
        for (const Part& part : lines.at(i).parts) { // a name set in two weights is one piece
            const bool goesOn = !joined.isEmpty() && joined.last().cell == part.cell
                && std::abs(joined.last().size - part.size) < 0.12 * part.size && part.size > 14;
            if (goesOn) {
                joined.last().text += u' ' + part.text;
            } else {
                joined << part;
            }
        }
        for (const Part& part : std::as_const(joined)) {
            pieces << HeaderPiece { part.text, part.size, part.bold, false, i, part.left, lines.at(i).baseline };
        }
    }
    return pieces;
}

class HeaderScanner {
public:
    HeaderScanner(const QList<Line>& header, const QList<Line>& likely, double leading)
        : m_pieces(piecesOf(header)), m_lines(header), m_likely(likely), m_leading(leading)
    {
    }

    Header scan()
    {
        takeName();
        takeSummary();
        takeLabel();
        takePlace();
        return m_header;
    }

private:
    /// "Name: Annegret Böttcher" among personal data.
    [[nodiscard]] QString labelledName() const
    {
        QStringList texts;
        for (const QList<Line>& lines : { m_lines, m_likely }) {
            for (const Line& line : lines) {
                texts << line.text;
            }
        }
        for (const QString& text : std::as_const(texts)) {
            const qsizetype colon = text.indexOf(u':');
            const QString value = trimSeparators(text.mid(colon + 1));
            if (colon > 0 && vocabulary::label(text.left(colon)) == LabelKind::Name && canBeName(value) && value.contains(u' ')) {
                return value;
            }
        }
        return {};
    }

    void takeName()
    {
        if (const QString name = labelledName(); !name.isEmpty()) {
            m_header.name = name;
            return;
        }
        HeaderPiece* best = nullptr;
        for (HeaderPiece& piece : m_pieces) {
            const QString text = trimSeparators(piece.text);
            const bool larger = best == nullptr || piece.size > 1.04 * best->size;
            if (larger && canBeName(text.section(u',', 0, 0)) && (canBeName(text) || text.contains(u", "))) {
                best = &piece;
            }
        }
        if (best == nullptr) {
            return;
        }
        best->taken = true;
        m_size = best->size;
        m_nameLine = best->line;
        m_header.name = trimSeparators(best->text);
        splitNameFromLabel();
        double baseline = best->baseline;
        for (HeaderPiece& piece : m_pieces) { // a name on several lines
            const bool below = !piece.taken && std::abs(piece.size - m_size) < 0.02 * m_size && piece.line > m_nameLine
                && piece.line <= m_nameLine + 2 && canBeName(piece.text) && m_size > 1.5 * 10
                && std::abs(piece.left - best->left) < 4 && piece.baseline - baseline < 1.7 * m_size && m_header.label.isEmpty();
            if (below && m_header.name.count(u' ') < 3 && vocabulary::titleScore(piece.text) == 0) {
                m_header.name = joinText(m_header.name, trimSeparators(piece.text));
                piece.taken = true;
                baseline = piece.baseline;
            }
        }
    }

    /// "Priya Venkataraghavan, Data Scientist" on one line.
    void splitNameFromLabel()
    {
        const qsizetype comma = m_header.name.indexOf(u", "_s);
        if (comma > 3) {
            const QString rest = m_header.name.mid(comma + 2);
            if (vocabulary::titleScore(rest) > 0 || rest.count(u' ') > 0) {
                m_header.label = rest;
                m_header.name.truncate(comma);
            }
        }
    }

    void takeSummary()
    {
        const QList<Block> blocks = buildBlocks(m_lines, m_leading, {});
        for (const Block& block : blocks) {
            const qsizetype words = block.text.count(u' ') + 1;
            const bool contact = isContactText(block.text) && words < 25;
            if (!contact && words >= 12 && block.lines.first().parts.last().cell == 0) {
                m_header.summary = joinText(m_header.summary, block.text);
                for (HeaderPiece& piece : m_pieces) {
                    const auto holds = [&piece](const Line& line) { return line.baseline == piece.baseline && line.text.contains(piece.text.left(20)); };
                    piece.taken = piece.taken || std::any_of(block.lines.cbegin(), block.lines.cend(), holds);
                }
            }
        }
    }

    void takeLabel()
    {
        if (!m_header.label.isEmpty()) {
            return;
        }
        HeaderPiece* best = nullptr;
        double bestValue = 0;
        for (HeaderPiece& piece : m_pieces) {
            const QString text = trimSeparators(piece.text);
            if (piece.taken || text.size() > 110 || text.size() < 3 || isContactText(text) || vocabulary::isTitleLine(text)
                || vocabulary::label(text.section(u':', 0, 0)) || vocabulary::heading(text)) {
                continue;
            }
            double value = piece.line >= m_nameLine ? 1.0 / (1 + static_cast<double>(piece.line - m_nameLine)) : 0.2;
            value += vocabulary::titleScore(text) > 0 ? 1.5 : 0;
            value -= vocabulary::titleScore(text) == 0 && !text.contains(u' ') ? 1 : 0;
            value += piece.size > 0.5 * m_size ? 0.2 : 0;
            value -= placeScore(text) == 2 || hasDigitIn(text) ? 1.2 : 0;
            value -= placeScore(text) == 1 && vocabulary::titleScore(text) == 0 && piece.line > m_nameLine + 1 ? 0.6 : 0;
            if (value > bestValue) {
                bestValue = value;
                best = &piece;
            }
        }
        if (best == nullptr || bestValue < 0.4) {
            return;
        }
        best->taken = true;
        m_header.label = trimSeparators(best->text);
        for (HeaderPiece& piece : m_pieces) { // a label that wraps
            const bool goesOn = !piece.taken && piece.line == best->line + 1 && std::abs(piece.size - best->size) < 0.1 && piece.bold == best->bold
                && std::abs(piece.left - best->left) < 8 && piece.baseline - best->baseline < 1.6 * piece.size && piece.size > 10.5
                && !isContactText(piece.text) && placeScore(piece.text) < 2 && !hasDigitIn(piece.text);
            if (goesOn) {
                m_header.label = joinText(m_header.label, trimSeparators(piece.text));
                piece.taken = true;
            }
        }
    }

    void takePlace()
    {
        QStringList texts;
        for (const HeaderPiece& piece : std::as_const(m_pieces)) {
            if (!piece.taken) {
                texts << piece.text;
            }
        }
        for (const Line& line : m_likely) {
            for (const Part& part : line.parts) {
                texts << part.text;
            }
        }
        Place best;
        double bestValue = 0;
        QString before;
        for (const QString& text : std::as_const(texts)) {
            const QStringList pieces = text.split(QRegularExpression(u"\\s[|·•–]\\s|\\s{3,}"_s), Qt::SkipEmptyParts);
            for (const QString& raw : pieces) {
                considerPlace(raw, before, best, bestValue);
                before = raw;
            }
        }
        m_header.place = best;
    }

    void considerPlace(const QString& raw, const QString& before, Place& best, double& bestValue) const
    {
        QString text = trimSeparators(raw);
        const qsizetype colon = text.indexOf(u':');
        const bool labelled = (colon > 0 && vocabulary::label(text.left(colon)) == LabelKind::Address) || vocabulary::label(before) == LabelKind::Address;
        if (colon > 0) {
            text = vocabulary::label(text.left(colon)) == LabelKind::Address ? text.mid(colon + 1).trimmed() : QString();
        }
        if (text.isEmpty() || text.size() > 100 || text == m_header.name || text == m_header.label || isContactText(text)
            || vocabulary::isTitleLine(text) || vocabulary::heading(text) || vocabulary::label(text)) {
            return;
        }
        const Place place = readPlace(text);
        if (place.city.isEmpty() || hasDigitIn(place.city) || place.city.count(u' ') > 4 || !place.city.front().isUpper()
            || place.city.endsWith(u'.')) {
            return;
        }
        double value = labelled ? 3 : 0;
        value += place.postalCode.isEmpty() ? 0 : 2;
        value += place.countryCode.isEmpty() ? 0 : 1.5;
        value += isStateCode(place.region) ? 1.5 : 0;
        value += placeScore(text) > 0 ? 0.5 : 0;
        value += hasDigitIn(place.address) ? 0.5 : 0; // a street with its number
        value -= vocabulary::titleScore(text) > 0 || vocabulary::companyScore(text) > 0 ? 1.5 : 0;
        if (value > bestValue) {
            const QString street = best.address;
            best = place;
            bestValue = value;
            if (best.address.isEmpty() && hasDigitIn(before) && !isContactText(before) && vocabulary::label(before) == std::nullopt) {
                best.address = trimSeparators(before);
            }
        }
    }

    QList<HeaderPiece> m_pieces;
    const QList<Line>& m_lines;
    const QList<Line>& m_likely;
    double m_leading;
    Header m_header;
    double m_size = 0;
    qsizetype m_nameLine = 0;
};

} // namespace

void bringHeadForward(Sections& sections, double bodySize)
{
    constexpr double kNameToBody = 1.4; // smaller names are not told from the heads of entries
    constexpr double kLoneNameToBody = 1.8; // a name of one word
    const auto nameSize = [bodySize](const Line& line) {
        const QString text = trimSeparators(line.text);
        const bool sized = text.contains(u' ') || line.size > kLoneNameToBody * bodySize;
        return sized && canBeName(text) ? line.size : 0;
    };
    double largest = kNameToBody * bodySize;
    for (const Line& line : std::as_const(sections.header)) {
        largest = std::max(largest, 1.04 * nameSize(line));
    }
    for (const TextSection& section : std::as_const(sections.sections)) {
        largest = std::max(largest, 1.04 * section.headingSize);
    }
    TextSection* holder = nullptr;
    qsizetype at = 0;
    for (TextSection& section : sections.sections) {
        for (qsizetype i = 0; i < section.lines.size(); ++i) {
            if (nameSize(section.lines.at(i)) > largest) {
                largest = nameSize(section.lines.at(i));
                holder = &section;
                at = i;
            }
        }
    }
    if (holder != nullptr) {
        sections.header = holder->lines.mid(at) + sections.header;
        holder->lines.resize(at);
    }
}

Header readHeader(const QList<Line>& header, const QList<Line>& likely, double leading)
{
    return HeaderScanner(header, likely, leading).scan();
}

} // namespace cvenhancer::parsing
