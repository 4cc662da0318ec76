// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"

namespace cvenhancer::extraction::pdf {

/// How much work a document may still cause. Once something is asked for that is not left, the budget is exhausted for
/// good and every reader stops: forms that paint each other and streams that swell a thousandfold end quickly.
class WorkBudget {
public:
    explicit WorkBudget(const Limits& limits)
        : m_bytes(limits.maxDecodedBytes)
        , m_bytesPerStream(limits.maxDecodedBytes / 4)
        , m_operators(limits.maxOperators)
        , m_glyphs(limits.maxGlyphs)
    {
    }

    bool takeBytes(qint64 count) { return take(m_bytes, count); }
    /// What a single stream may come to. More ends the whole budget: no page or font of a CV is that large.
    [[nodiscard]] qint64 bytesPerStream() const { return m_bytesPerStream; }
    void exhaust() { m_exhausted = true; }
    bool takeOperator() { return take(m_operators, 1); }
    bool takeGlyph() { return take(m_glyphs, 1); }
    [[nodiscard]] bool isExhausted() const { return m_exhausted; }

private:
    bool take(qint64& left, qint64 count)
    {
        left -= count;
        m_exhausted = m_exhausted || left < 0;
        return !m_exhausted;
    }

    qint64 m_bytes;
    qint64 m_bytesPerStream;
    qint64 m_operators;
    qint64 m_glyphs;
    bool m_exhausted = false;
};

} // namespace cvenhancer::extraction::pdf
