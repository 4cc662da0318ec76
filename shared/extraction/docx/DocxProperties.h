// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/docx/DocxTheme.h"
#include "extraction/flow/Flow.h"

#include <functional>
#include <optional>

namespace cvenhancer::extraction {

/// What w:rPr says of a run; what it does not say is inherited.
struct DocxRunProperties {
    std::optional<double> size; ///< points
    std::optional<QString> family;
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> vanish;
    std::optional<bool> shaded; ///< on a ground of another colour than the paper
    std::optional<double> tracking; ///< points between letters
    std::optional<QRgb> colour;
    QString style; ///< id of a character style, not inherited

    void overlay(const DocxRunProperties& other);
};

/// What w:pPr says of a paragraph. Lengths in points.
struct DocxParagraphProperties {
    std::optional<double> left;
    std::optional<double> right;
    std::optional<double> firstLine;
    std::optional<double> spaceBefore;
    std::optional<double> spaceAfter;
    std::optional<double> lineHeight;
    std::optional<double> lineFactor;
    std::optional<FlowAlignment> alignment;
    std::optional<int> outlineLevel; ///< 0-8; 9: body text
    std::optional<int> numberId; ///< 0: no list
    std::optional<int> numberLevel;
    std::optional<bool> ruleBelow;
    std::optional<bool> contextualSpacing;
    std::optional<bool> shaded;
    QList<FlowTabStop> tabStops;
    QList<double> clearedTabs;
    QString style; ///< id of a paragraph style, not inherited
    DocxRunProperties mark; ///< of the paragraph mark
    bool markDeleted = false; ///< a tracked deletion joins the paragraph with the next one

    void overlay(const DocxParagraphProperties& other);
};

/// A length in twentieths of a point or, in strict files, with its unit ("12pt", "2.5cm"); nothing when it is no
/// length.
std::optional<double> docxLength(const QString& value);

/// The value of an on/off property element (ECMA-376 part 1, 17.17.4).
bool docxSwitch(const XmlCursor& xml);

/// Reads w:rPr, from its start element on; `onProperty` sees each of its elements, too.
DocxRunProperties readRunProperties(XmlCursor& xml, const DocxTheme& theme,
                                    const std::function<void(const XmlCursor&)>& onProperty = {});

/// Reads w:pPr; `onSection` gets the w:sectPr of a paragraph that ends a section.
DocxParagraphProperties readParagraphProperties(XmlCursor& xml, const DocxTheme& theme,
                                                const std::function<void(XmlCursor&)>& onSection = {});

} // namespace cvenhancer::extraction
