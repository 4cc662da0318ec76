// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/docx/DocxProperties.h"

#include <QHash>

namespace cvenhancer::extraction {

/// Everything a style says, with what it inherits (ECMA-376 part 1, 17.7.2).
struct DocxStyle {
    DocxRunProperties run;
    DocxParagraphProperties paragraph;
    int headingLevel = 0; ///< of "heading N" and styles based on it, or by outline level; 0: not a heading
};

/// The style part of a DOCX file.
class DocxStyles {
public:
    /// Reads a style part from its root element on.
    void read(XmlCursor& xml, const DocxTheme& theme);

    /// A paragraph in the style of that id, or in the default style for an empty one. The document's defaults are
    /// included, and what the style of the table says that the paragraph stands in. A style that is named but not
    /// described gets its look from its name ("Heading1", "Title").
    [[nodiscard]] DocxStyle paragraphStyle(const QString& id, const QString& tableStyle = {}) const;

    /// Run properties of a character style, without the document's defaults.
    [[nodiscard]] DocxRunProperties characterStyle(const QString& id) const;

    /// The language most of the document is in, BCP 47; empty when the file does not say.
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    struct Entry {
        QString name;
        QString basedOn;
        DocxRunProperties run;
        DocxParagraphProperties paragraph;
    };

    void readDefaults(XmlCursor& xml, const DocxTheme& theme);
    void readDefaultRun(XmlCursor& xml, const DocxTheme& theme);
    void readStyle(XmlCursor& xml, const DocxTheme& theme);
    void inherit(DocxStyle& style, const QString& id) const;
    [[nodiscard]] QList<const Entry*> ancestry(const QString& id) const;

    QHash<QString, Entry> m_entries;
    Entry m_defaults;
    QString m_defaultParagraphStyle;
    QString m_language;
};

} // namespace cvenhancer::extraction
