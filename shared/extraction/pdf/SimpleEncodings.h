// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::extraction::pdf {

/// The encodings of one-byte fonts (ISO 32000-1, annex D).
enum class SimpleEncoding { Standard, WinAnsi, MacRoman, Symbol, ZapfDingbats };

/// What a code means in an encoding, empty where it means nothing.
QString unicodeIn(SimpleEncoding encoding, quint8 code);

} // namespace cvenhancer::extraction::pdf
