// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"

#include <QStringList>

namespace cvenhancer::test {

/// Builds positioned words for tests: each call adds one line; words are half an em a letter wide.
class TextBuilder {
public:
    TextBuilder() { newPage(); }

    TextBuilder& newPage()
    {
        extraction::Page page;
        page.size = QSizeF(595, 842);
        m_text.pages << page;
        m_y = 60;
        m_order = 0;
        return *this;
    }

    TextBuilder& size(double points)
    {
        m_size = points;
        return *this;
    }

    TextBuilder& bold(bool on = true)
    {
        m_bold = on;
        return *this;
    }

    /// Extra space before the next line, points.
    TextBuilder& gap(double points)
    {
        m_y += points;
        return *this;
    }

    /// A new line at `x` with `text`; "\t" jumps to x = 400 (a right-hand cell).
    TextBuilder& line(const QString& text, double x = 50)
    {
        m_y += 1.25 * m_size;
        const QStringList cells = text.split(QLatin1Char('\t'));
        double left = x;
        for (const QString& cell : cells) {
            const QStringList words = cell.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString& word : words) {
                addWord(word, left);
                left += (static_cast<double>(word.size()) + 0.6) * 0.5 * m_size;
            }
            left = 400;
        }
        return *this;
    }

    TextBuilder& moveTo(double y)
    {
        m_y = y;
        return *this;
    }

    [[nodiscard]] const extraction::PositionedText& text() const { return m_text; }

private:
    void addWord(const QString& text, double left)
    {
        extraction::Word word;
        word.text = text;
        word.baseline = m_y;
        word.fontSize = m_size;
        word.bold = m_bold;
        word.box = QRectF(left, m_y - 0.8 * m_size, static_cast<double>(text.size()) * 0.5 * m_size, m_size);
        word.order = m_order++;
        m_text.pages.last().words << word;
    }

    extraction::PositionedText m_text;
    double m_y = 60;
    double m_size = 10;
    bool m_bold = false;
    int m_order = 0;
};

} // namespace cvenhancer::test
