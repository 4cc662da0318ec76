// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"
#include "model/Cv.h"

#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

namespace cvenhancer::parsing {

/// Where a value was read from and how sure we are.
struct FieldSource {
    int page = 0; ///< from 0
    QRectF rect; ///< points from the page's top left corner
    double confidence = 0; ///< 0-1
};

/// A piece of the document that found no place in a field. Words in = words out: every word is in a field or here.
struct NotPlaced {
    QString text;
    int page = 0;
    QRectF rect;
};

struct ParsedCv {
    model::Cv cv; ///< with content-derived ids and a detected language
    QMap<QString, FieldSource> fields; ///< by JSON path: "basics.email", "work[0].highlights[2]"
    QList<NotPlaced> notPlaced;
};

/// Positioned text -> CV: normalise, lines, columns and reading order, blocks, sections, fields.
/// Pure and deterministic; never invents a value. Language of headings, dates and labels is found per document.
ParsedCv parseCv(const extraction::PositionedText& text);

/// The text in reading order (columns one after the other), lines separated by '\n', blocks by a blank line.
QString readingText(const extraction::PositionedText& text);

} // namespace cvenhancer::parsing
