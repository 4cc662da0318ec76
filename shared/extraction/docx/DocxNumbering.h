// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/docx/DocxProperties.h"

#include <QHash>

namespace cvenhancer::extraction {

/// One level of a list (ECMA-376 part 1, 17.9.6).
struct DocxListLevel {
    bool marked = true; ///< has a bullet or a number before its text
    DocxParagraphProperties paragraph; ///< its indents
};

/// The numbering part of a DOCX file.
class DocxNumbering {
public:
    /// Reads a numbering part from its root element on.
    void read(XmlCursor& xml, const DocxTheme& theme);

    /// Level `level` (0-8) of the list with that w:numId. A list the file does not describe is a plain bullet list.
    [[nodiscard]] DocxListLevel level(int numberId, int level) const;

private:
    using Levels = QHash<int, DocxListLevel>;

    struct Abstract {
        Levels levels;
        QString styleLink; ///< the list style it defines
        QString numberStyleLink; ///< the list style it takes its levels from
    };

    struct Instance {
        QString abstractId;
        Levels overrides;
    };

    static void readLevel(XmlCursor& xml, const DocxTheme& theme, Levels& levels);
    void readAbstract(XmlCursor& xml, const DocxTheme& theme);
    void readInstance(XmlCursor& xml, const DocxTheme& theme);
    [[nodiscard]] const Abstract* abstractOf(const QString& id) const;

    QHash<QString, Abstract> m_abstracts;
    QHash<int, Instance> m_instances;
};

} // namespace cvenhancer::extraction
