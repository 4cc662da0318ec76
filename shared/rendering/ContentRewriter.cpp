// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ContentRewriter.h"

#include "rendering/FontFactory.h"
#include "rendering/PdfWriter.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace cvenhancer::rendering {

namespace {

constexpr int kNothingOpen = -2;
constexpr double kLeastAdjustment = 2; ///< thousandths of the font size; smaller shifts are carried on

bool isPathBuilding(QByteArrayView name)
{
    return name == "m" || name == "l" || name == "c" || name == "v" || name == "y" || name == "re" || name == "h"
        || name == "W" || name == "W*";
}

/// Whether an operation this file takes apart has the operands it takes.
bool hasItsOperands(const ContentOperation& operation)
{
    const bool pair = operation.name == "Tf" || operation.name == "Td";
    const std::size_t count = pair ? 2 : operation.name == "Tj" ? 1 : operation.operands.size();
    return operation.operands.size() == count;
}

bool isVisiblePainting(QByteArrayView name)
{
    return name != "n";
}

bool isRightToLeft(const QString& text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

void appendLine(QByteArray& out, QByteArrayView line)
{
    out.append(line);
    out.append('\n');
}

/// The letters of one line, gathered into a TJ array.
class LetterRun {
public:
    LetterRun(const PdfFont& font, double size)
        : m_font(font)
        , m_size(size)
    {
    }

    /// `x`: where the letter stands, from the run's beginning.
    void add(double x, QByteArrayView glyph)
    {
        const double wanted = x * 1000 / m_size;
        const double shift = m_reached - wanted;
        if (std::abs(shift) >= kLeastAdjustment) {
            closeString();
            const auto rounded = std::lround(shift);
            m_array += QByteArray::number(static_cast<qlonglong>(rounded));
            m_reached -= static_cast<double>(rounded);
        }
        if (!m_inString) {
            m_array += '<';
            m_inString = true;
        }
        m_array += glyph.sliced(1, glyph.size() - 2);
        m_reached += m_font.width(glyphOf(glyph));
    }

    QByteArray take()
    {
        closeString();
        return '[' + std::exchange(m_array, {}) + "] TJ\n";
    }

private:
    void closeString()
    {
        m_array += m_inString ? ">" : "";
        m_inString = false;
    }

    const PdfFont& m_font;
    double m_size;
    double m_reached = 0; ///< where the next letter would stand, in thousandths of the size
    bool m_inString = false;
    QByteArray m_array;
};

} // namespace

ContentRewriter::ContentRewriter(const PdfFontTable& fonts, const QList<QRectF>& links, qreal pageHeight)
    : m_fonts(fonts)
    , m_links(links)
    , m_pageHeight(pageHeight)
{
}

QByteArray ContentRewriter::rewrite(const Operations& operations)
{
    for (auto it = operations.begin(); it != operations.end();) {
        if (isPathBuilding(it->name)) {
            it = rewritePath(it, operations.end());
        } else if (it->name == "BT") {
            it = rewriteText(it, operations.end());
        } else if (it->name == "Do") {
            m_out += "/Artifact BMC\n"; // a photo says nothing that a reader of the text needs
            appendLine(m_out, it->written);
            m_out += "EMC\n";
            ++it;
        } else {
            appendLine(m_out, it->written);
            ++it;
        }
    }
    closeMark();
    return m_out;
}

ContentRewriter::Iterator ContentRewriter::rewritePath(Iterator from, Iterator end)
{
    const Iterator painting = std::find_if_not(from, end, [](const auto& op) { return isPathBuilding(op.name); });
    const Iterator after = painting == end ? end : painting + 1;
    if (const auto sign = paintSign(*from)) {
        applySign(*sign);
        return after;
    }
    const bool artifact = m_openLink == kNothingOpen && painting != end && isVisiblePainting(painting->name);
    m_out += artifact ? "/Artifact BMC\n" : "";
    for (Iterator it = from; it != after; ++it) {
        appendLine(m_out, it->written);
    }
    m_out += artifact ? "EMC\n" : "";
    return after;
}

void ContentRewriter::applySign(int number)
{
    closeMark();
    m_mark = markOfSign(number);
}

void ContentRewriter::openMark(int link, qreal top)
{
    if (m_mark < 0 || link == m_openLink) {
        return;
    }
    closeMark();
    const auto id = static_cast<int>(m_marked.size());
    m_marked.append({m_mark, id, link, top});
    m_out += link >= 0 ? "/Link" : "/Span";
    m_out += " <</MCID " + QByteArray::number(id) + ">> BDC\n";
    m_openLink = link;
}

void ContentRewriter::closeMark()
{
    m_out += m_openLink == kNothingOpen ? "" : "EMC\n";
    m_openLink = kNothingOpen;
}

int ContentRewriter::linkAt(const QPointF& point) const
{
    const auto it = std::ranges::find_if(m_links, [&point](const QRectF& rect) { return rect.contains(point); });
    return it == m_links.end() ? -1 : static_cast<int>(it - m_links.begin());
}

ContentRewriter::Iterator ContentRewriter::rewriteText(Iterator from, Iterator end)
{
    const Iterator last = std::find_if(from, end, [](const auto& op) { return op.name == "ET"; });
    const Iterator after = last == end ? end : last + 1;
    const Iterator move = std::find_if(from, last, [](const auto& op) { return op.name == "Td"; });
    const Iterator font = std::find_if(from, last, [](const auto& op) { return op.name == "Tf"; });
    if (move != last && font != last && move->operands.size() == 2 && font->operands.size() == 2) {
        const double size = font->operands[1].toDouble() / kTwipsPerPoint;
        const QPointF start(move->operands[0].toDouble() / kTwipsPerPoint,
                            m_pageHeight + move->operands[1].toDouble() / kTwipsPerPoint);
        openMark(linkAt(start + QPointF(size / 10, size / 5)), start.y() + size);
    }
    if (!mergeLetters(from, after)) {
        for (Iterator it = from; it != after; ++it) {
            appendLine(m_out, it->written);
        }
    }
    return after;
}

/// False, and nothing written, when the item is not one that can be merged.
bool ContentRewriter::mergeLetters(Iterator from, Iterator end)
{
    QByteArray out;
    const PdfFont* font = nullptr;
    std::optional<LetterRun> run;
    double size = 1;
    double x = 0; // of the letter, from the last Td written
    for (Iterator it = from; it != end; ++it) {
        if (!hasItsOperands(*it)) {
            return false;
        }
        if (it->name == "Tf") {
            font = m_fonts.value(it->operands[0].toByteArray());
            size = it->operands[1].toDouble();
        }
        if (it->name == "Td") {
            const double dy = it->operands[1].toDouble();
            x += it->operands[0].toDouble();
            if (run && dy == 0) {
                continue;
            }
            out += run ? run->take() : QByteArray();
            appendLine(out, QByteArray::number(x, 'f', 3) + ' ' + it->operands[1].toByteArray() + " Td");
            x = 0;
            run.reset();
        } else if (it->name == "Tj") {
            if (!font || isRightToLeft(font->unicode.text(glyphOf(it->operands[0])))) {
                return false;
            }
            if (!run) {
                run.emplace(*font, size);
            }
            run->add(x, it->operands[0]);
        } else {
            out += run ? run->take() : QByteArray();
            run.reset();
            x = it->name == "Tm" ? 0 : x; // a new matrix begins at its own origin
            appendLine(out, it->written);
        }
    }
    m_out += out;
    return true;
}

} // namespace cvenhancer::rendering
