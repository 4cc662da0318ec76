// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <optional>

namespace cvenhancer::extraction {

/// Walks through XML from outside element by element. Refuses document type definitions (so no entity can expand),
/// elements nested too deep and more pieces than `Limits::maxOperators`. After the first failure no further element
/// comes and `failure` says why.
///
///     while (xml.nextChild()) {
///         if (xml.is(u"p")) { readParagraph(xml); } else { xml.skip(); }
///     }
class XmlCursor {
public:
    XmlCursor(QIODevice& device, const Limits& limits);

    /// Goes to the next element inside the current one; false at its end, which is then passed, or after a failure.
    /// Each element it stops at has to be walked through, skipped or read by `text`.
    bool nextChild();
    void skip();

    /// The characters inside the current element and all below it, which is then passed.
    QString text();

    /// Local names are compared: office formats have two namespaces (transitional and strict) for the same words.
    [[nodiscard]] bool is(QStringView name) const { return m_reader.name() == name; }
    [[nodiscard]] QStringView name() const { return m_reader.name(); }

    /// The attribute of that local name in whatever namespace; null when there is none.
    [[nodiscard]] QString attribute(QStringView name) const;

    /// Ends the reading with ResourceLimit.
    void giveUp();

    /// DamagedFile or ResourceLimit once reading has failed.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    bool advance();

    QXmlStreamReader m_reader;
    int m_depth = 0;
    int m_piecesLeft;
    bool m_exceeded = false;
};

} // namespace cvenhancer::extraction
