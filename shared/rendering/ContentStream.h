// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace cvenhancer::rendering {

/// One operation of a PDF content stream (ISO 32000-1, 7.8.2): its operands, its name, and both as they were written.
struct ContentOperation {
    std::vector<QByteArrayView> operands;
    QByteArrayView name;
    QByteArrayView written;
};

/// Splits a content stream as Qt writes it: no text strings in parentheses, no inline images. The views point into
/// `content`, which has to outlive them.
std::vector<ContentOperation> splitContent(const QByteArray& content);

/// Where a font has no bold face, Qt paints the letters twice, a trace apart, the second time as a Span with an empty
/// ActualText. Most readers give both back: "東京東京". The second painting is left out and the first one is filled and
/// stroked in its place.
void removeDoubledLetters(std::vector<ContentOperation>& operations);

/// The number of the paint sign (PdfWriter.h) that begins with `operation`, if it is one.
std::optional<int> paintSign(const ContentOperation& operation);

/// The paint mark a sign opens; -1 when it closes one.
int markOfSign(int number);

/// The code in a two-byte string: "<00a1>" gives 0xa1.
int glyphOf(QByteArrayView hexString);

} // namespace cvenhancer::rendering
