// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// What the glyphs of an embedded font mean: the ToUnicode map of a PDF font with two-byte codes.
class UnicodeMap {
public:
    /// Reads a CMap (ISO 32000-1, 9.10.3): bfchar and both forms of bfrange.
    static UnicodeMap fromCMap(const QByteArray& cmap);

    [[nodiscard]] QString text(int code) const { return m_texts.value(code); }

    /// Puts right what Qt 6.4 writes: the space is mapped to TAB or NO-BREAK SPACE; presentation forms, Kangxi radicals
    /// and letter-like signs (Ohm, Angstrom) stand for the letters the text had.
    void repair();

    /// All meanings, in the order of the codes.
    [[nodiscard]] QStringList texts() const { return m_texts.values(); }
    void set(int code, const QString& text) { m_texts.insert(code, text); }

    [[nodiscard]] QByteArray toCMap() const;

private:
    QMap<int, QString> m_texts;
};

} // namespace cvenhancer::rendering
