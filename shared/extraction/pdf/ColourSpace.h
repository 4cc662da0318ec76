// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/QpdfAccess.h"

#include <QColor>

#include <span>

namespace cvenhancer::extraction::pdf {

/// No colour can be said: a pattern, a picture, half transparent paint. Every other colour is opaque.
inline constexpr QRgb kUnknownColour = 0;

/// A colour space as far as the eye needs it (ISO 32000-1, 8.6): calibrated spaces count as the device's, a spot colour
/// as so much black.
class ColourSpace {
public:
    enum class Kind { Gray, Rgb, Cmyk, Tint, Lab, Pattern };

    ColourSpace() = default;
    explicit ColourSpace(Kind kind)
        : m_kind(kind)
    {
    }

    /// By the operand of CS or cs: a device space's name, or a name in the resources' /ColorSpace dictionary.
    static ColourSpace named(const QByteArray& name, const Object& resources);

    /// Opaque; kUnknownColour for a pattern.
    [[nodiscard]] QRgb colourOf(std::span<const double> components) const;
    /// The colour a space begins with: black.
    [[nodiscard]] QRgb initialColour() const;

private:
    static Kind kindOf(const Object& definition, int depth);

    Kind m_kind = Kind::Gray;
};

} // namespace cvenhancer::extraction::pdf
