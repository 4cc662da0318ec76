// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/Operands.h"
#include "extraction/pdf/QpdfAccess.h"

/// What the operator BDC says of the sequence it begins (ISO 32000-1, 14.6): in a dictionary among its operands, or in
/// `properties`, which they name in the resources.
namespace cvenhancer::extraction::pdf {

/// The replacement text, empty when there is none.
QString actualText(const Operands& operands, const Object& properties);

/// The number that ties the sequence to the structure tree, -1 when there is none.
int sequenceNumber(const Operands& operands, const Object& properties);

} // namespace cvenhancer::extraction::pdf
