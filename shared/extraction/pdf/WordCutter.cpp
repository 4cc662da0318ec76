// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/WordCutter.h"

#include <algorithm>
#include <cmath>

namespace cvenhancer::extraction::pdf {

namespace {

/// In font sizes.
constexpr double kWordGap = 0.15;
constexpr double kTrackedGap = 0.12;
constexpr double kWidestTracking = 1.0;
constexpr double kGapPerTracking = 1.6; // a word gap exceeds the letters' gap by this factor
constexpr double kGapBesideTracking = 0.05;
constexpr size_t kFewestTrackedGaps = 3;

bool isVisible(const Glyph& glyph)
{
    return !glyph.isSpace;
}

bool isSameStyle(const Glyph& a, const Glyph& b)
{
    return a.face == b.face && std::abs(a.size - b.size) < 0.1 * std::max(a.size, b.size);
}

bool isBullet(const Glyph& glyph)
{
    constexpr QStringView kBullets = u"•‣◦⁃∙●○◆◇■□▪▫►▷➢➤✓✔❖⬧⧫❑❒❍⬥";
    return glyph.text.size() == 1 && kBullets.contains(glyph.text.front());
}

/// A stretch of a chain in one style and what its letters' gaps say.
struct Run {
    size_t begin = 0;
    size_t end = 0;
    double threshold = kWordGap;
    bool tracked = false;
};

double medianOf(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool isMostlyLetters(const GlyphChain& chain, const Run& run)
{
    size_t letters = 0;
    size_t visible = 0;
    for (size_t i = run.begin; i < run.end; ++i) {
        const Glyph& glyph = *chain.glyphs[i];
        visible += isVisible(glyph) ? 1 : 0;
        letters += !glyph.text.isEmpty() && glyph.text.front().isLetter() ? 1 : 0;
    }
    return letters * 10 >= visible * 7;
}

void measure(const GlyphChain& chain, Run& run)
{
    std::vector<double> gaps;
    for (size_t i = run.begin + 1; i < run.end; ++i) {
        if (isVisible(*chain.glyphs[i - 1]) && isVisible(*chain.glyphs[i])) {
            gaps.push_back(chain.gap(*chain.glyphs[i - 1], *chain.glyphs[i]));
        }
    }
    if (gaps.size() < kFewestTrackedGaps || !isMostlyLetters(chain, run)) {
        return;
    }
    const double median = medianOf(gaps);
    if (median < kWidestTracking) {
        run.tracked = median > kTrackedGap;
        run.threshold = std::max(kWordGap, kGapPerTracking * median + kGapBesideTracking);
    }
}

std::vector<Run> runsOf(const GlyphChain& chain)
{
    std::vector<Run> runs;
    for (size_t i = 0; i < chain.glyphs.size(); ++i) {
        if (i == 0 || !isSameStyle(*chain.glyphs[i - 1], *chain.glyphs[i])) {
            runs.push_back({i, i, kWordGap, false});
        }
        runs.back().end = i + 1;
    }
    for (Run& run : runs) {
        measure(chain, run);
    }
    return runs;
}

class Cutter {
public:
    explicit Cutter(const GlyphChain& chain)
        : m_chain(chain)
    {
    }

    std::vector<WordGlyphs> cut()
    {
        for (const Run& run : runsOf(m_chain)) {
            for (size_t i = run.begin; i < run.end; ++i) {
                take(*m_chain.glyphs[i], run);
            }
        }
        flush();
        return std::move(m_words);
    }

private:
    void take(const Glyph& glyph, const Run& run)
    {
        if (!isVisible(glyph)) {
            flush();
            m_sawSpace = true;
            return;
        }
        if (!m_word.glyphs.empty() && divides(*m_word.glyphs.back(), glyph, run)) {
            flush();
        }
        m_word.isIcon = glyph.isIcon;
        m_word.isTracked = run.tracked;
        m_word.glyphs.push_back(&glyph);
    }

    bool divides(const Glyph& before, const Glyph& glyph, const Run& run) const
    {
        return m_chain.gap(before, glyph) > run.threshold || before.isIcon != glyph.isIcon || before.isIcon
            || isBullet(before);
    }

    void flush()
    {
        if (!m_word.glyphs.empty()) {
            m_word.beginsChain = m_words.empty() && !m_sawSpace;
            m_words.push_back(std::exchange(m_word, WordGlyphs()));
        }
    }

    const GlyphChain& m_chain;
    std::vector<WordGlyphs> m_words;
    WordGlyphs m_word;
    bool m_sawSpace = false;
};

} // namespace

std::vector<WordGlyphs> cutWords(const GlyphChain& chain)
{
    return Cutter(chain).cut();
}

} // namespace cvenhancer::extraction::pdf
