// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QList>
#include <QString>

namespace cvenhancer::extraction {

/// The fields that are open at a point of the text (ECMA-376 part 1, 17.16): a field has an instruction, which is not
/// text, and a result, which is. Fields nest and may reach over several paragraphs.
class DocxFields {
public:
    void begin();
    void addInstruction(const QString& text);
    void separate();
    void end();

    /// A field with its instruction in one place (w:fldSimple): begin, instruction and separate at once.
    void beginSimple(const QString& instruction);

    /// Text at this point is shown: it stands in no instruction and is not the number of a page.
    [[nodiscard]] bool isTextShown() const;

    /// The target of the innermost hyperlink field, empty: none.
    [[nodiscard]] QString link() const;

private:
    struct Field {
        QString instruction;
        QString link;
        bool inResult = false;
        bool pageNumber = false;
    };

    QList<Field> m_fields;
};

} // namespace cvenhancer::extraction
