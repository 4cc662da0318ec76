// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace cvenhancer::extraction::pdf {

/// A character map embedded in a PDF (ISO 32000-1, 9.7.5 and 9.10.3): how many bytes a code has, and what a code means,
/// as Unicode (a ToUnicode map) or as the number of a glyph description (the encoding of a composite font).
class CodeMap {
public:
    static CodeMap parse(QByteArrayView source);

    [[nodiscard]] QString unicodeOf(quint32 code) const;
    [[nodiscard]] std::optional<quint32> cidOf(quint32 code) const;
    /// The number of bytes of the code that `bytes` begins with, at least 1; `fallback` where the map says nothing.
    [[nodiscard]] qsizetype codeLength(QByteArrayView bytes, qsizetype fallback) const;
    [[nodiscard]] bool hasUnicode() const { return !m_texts.isEmpty() || !m_textRanges.empty(); }

private:
    friend class CodeMapParser;

    struct CodeSpace {
        quint32 low = 0;
        quint32 high = 0;
        qsizetype length = 0;
    };
    struct TextRange {
        quint32 low = 0;
        quint32 high = 0;
        QString first; ///< of `low`; its last character counts up
    };
    struct CidRange {
        quint32 low = 0;
        quint32 high = 0;
        quint32 first = 0;
    };

    void sort();

    std::vector<CodeSpace> m_spaces;
    QHash<quint32, QString> m_texts;
    std::vector<TextRange> m_textRanges; ///< sorted by `low`
    std::vector<CidRange> m_cidRanges; ///< sorted by `low`
};

} // namespace cvenhancer::extraction::pdf
