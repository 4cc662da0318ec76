// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/Matrix.h"
#include "extraction/pdf/WorkBudget.h"

#include <QByteArray>
#include <QString>

#include <optional>

#include <qpdf/QPDFObjectHandle.hh>

/// Reading qpdf's objects without surprises: an object of another type than asked for is absent. qpdf itself throws
/// (std::exception) on damaged files; GlyphDocument is the border that catches.
namespace cvenhancer::extraction::pdf {

using Object = QPDFObjectHandle;

/// The value of `key` ("/Font") if `dictionary` is one (a stream's dictionary counts), else null.
Object valueOf(Object dictionary, const char* key);

std::optional<double> numberOf(const Object& object);
std::optional<double> numberOf(const Object& dictionary, const char* key);
std::optional<int> integerOf(const Object& dictionary, const char* key);

/// A name without its slash, empty when it is none.
QByteArray nameOf(const Object& object);
QByteArray nameOf(const Object& dictionary, const char* key);

/// A text string as Unicode, empty when it is none.
QString textOf(const Object& dictionary, const char* key);

std::optional<Matrix> matrixOf(const Object& array);
/// A rectangle given by two corners in any order; y up.
std::optional<QRectF> rectOf(const Object& array);

/// A stream's data with its filters undone, paid from the budget while it flows; empty when it is damaged, when it has
/// a filter for pictures, or when the budget ends.
QByteArray dataOf(Object stream, WorkBudget& budget);

} // namespace cvenhancer::extraction::pdf
