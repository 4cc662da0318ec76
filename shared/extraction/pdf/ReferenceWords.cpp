// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/ReferenceWords.h"

#include "extraction/pdf/CharacterRules.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction::pdf {

namespace {

/// Usual proportions of Latin text faces, in ems.
constexpr double kAscent = 0.75;
constexpr double kDescent = 0.22;

bool isSameLine(const QRectF& before, const QRectF& box)
{
    const double overlap = std::min(before.bottom(), box.bottom()) - std::max(before.top(), box.top());
    const double shift = std::abs(before.bottom() - box.bottom());
    return box.left() > before.left() - 1 && overlap > -1 && shift < 1.2 * std::max(before.height(), box.height());
}

/// Boxes of text objects that follow each other to the right, united.
QList<QRectF> linesOfBoxes(const QList<QRectF>& boxes)
{
    QList<QRectF> lines;
    QRectF before;
    for (const QRectF& box : boxes) {
        if (!lines.isEmpty() && isSameLine(before, box)) {
            lines.last() |= box;
        } else {
            lines.append(box);
        }
        before = box;
    }
    return lines;
}

QStringList linesOfText(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString trimmed = line.simplified(); !trimmed.isEmpty()) {
            lines.append(trimmed);
        }
    }
    return lines;
}

/// How far a line's letters reach above and below the baseline, in ems.
struct Extent {
    double above = 0.5;
    double below = 0;
};

Extent extentOf(const QString& line)
{
    constexpr QStringView kTall = u"bdfhkltß";
    constexpr QStringView kTallest = u"()[]{}|/";
    constexpr QStringView kDeep = u"gjpqy()[]{}|";
    constexpr QStringView kSlightlyDeep = u"/,;Q";
    Extent extent;
    for (const QChar c : line) {
        const bool capital = c.isUpper() || c.isDigit();
        const bool accented = capital && c.decompositionTag() == QChar::Canonical;
        extent.above = std::max({extent.above, capital || kTall.contains(c) ? 0.71 : 0, kTallest.contains(c) ? 0.74 : 0,
                                 accented ? 0.9 : 0});
        extent.below = std::max({extent.below, kDeep.contains(c) ? 0.2 : 0, kSlightlyDeep.contains(c) ? 0.13 : 0});
    }
    return extent;
}

/// Width of a character in ems, in a usual text face.
double widthOf(QChar c)
{
    if (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Hangul) {
        return 1;
    }
    if (QStringView(u"iljtfrI.,:;'|!()[] /").contains(c)) {
        return 0.29;
    }
    if (QStringView(u"mwMW@%").contains(c)) {
        return 0.85;
    }
    return c.isUpper() ? 0.67 : 0.53;
}

double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text) {
        width += widthOf(c);
    }
    return width;
}

class LinePlacer {
public:
    void place(const QString& line, const QRectF& box)
    {
        const Extent extent = extentOf(line);
        const double size = box.height() / (extent.above + extent.below);
        const double baseline = box.bottom() - extent.below * size;
        const double scale = box.width() / std::max(widthOf(line), 0.1);
        double x = box.left();
        for (const QString& text : line.split(u' ')) {
            const double width = widthOf(text) * scale;
            append(text, QRectF(x, baseline - kAscent * size, width, (kAscent + kDescent) * size), baseline, size);
            x += width + widthOf(u' ') * scale;
        }
    }

    QList<Word> words;

private:
    void append(const QString& text, const QRectF& box, double baseline, double size)
    {
        Word word;
        word.text = recomposedAccents(readable(text));
        word.box = box;
        word.baseline = baseline;
        word.fontSize = size;
        word.order = static_cast<int>(words.size());
        if (!word.text.isEmpty()) {
            words.append(word);
        }
    }
};

/// Text without any place: lines of ordinary size from the top of the page.
QRectF imaginedBox(const ReferencePage& page, qsizetype line, qsizetype lines)
{
    const double step = std::min(12.0, 0.9 * page.size.height() / static_cast<double>(lines));
    return {0.1 * page.size.width(), 0.05 * page.size.height() + step * static_cast<double>(line),
            0.8 * page.size.width(), 0.75 * step};
}

} // namespace

QList<Word> wordsOf(const ReferencePage& page)
{
    const QStringList lines = linesOfText(page.text);
    const QList<QRectF> boxes = linesOfBoxes(page.boxes);
    LinePlacer placer;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // Counts agree in nearly every file; where not, a line is placed near its height at least.
        const qsizetype match = i * boxes.size() / lines.size();
        placer.place(lines.at(i), boxes.isEmpty() ? imaginedBox(page, i, lines.size()) : boxes.at(match));
    }
    return placer.words;
}

} // namespace cvenhancer::extraction::pdf
