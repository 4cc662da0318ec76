// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/ColourSpace.h"

namespace cvenhancer::extraction::pdf {

namespace {

constexpr int kDeepestDefinition = 4;

int channel(double value)
{
    return static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255));
}

QRgb rgb(double red, double green, double blue)
{
    return qRgb(channel(red), channel(green), channel(blue));
}

std::optional<ColourSpace::Kind> deviceKind(const QByteArray& name)
{
    using enum ColourSpace::Kind;
    if (name == "DeviceGray" || name == "CalGray" || name == "G") {
        return Gray;
    }
    if (name == "DeviceRGB" || name == "CalRGB" || name == "RGB") {
        return Rgb;
    }
    if (name == "DeviceCMYK" || name == "CMYK") {
        return Cmyk;
    }
    if (name == "Separation" || name == "DeviceN" || name == "Indexed") {
        return Tint;
    }
    if (name == "Lab") {
        return Lab;
    }
    return name == "Pattern" ? std::optional(Pattern) : std::nullopt;
}

} // namespace

ColourSpace ColourSpace::named(const QByteArray& name, const Object& resources)
{
    if (const auto kind = deviceKind(name)) {
        return ColourSpace(*kind);
    }
    const Object spaces = valueOf(resources, "/ColorSpace");
    return ColourSpace(kindOf(valueOf(spaces, ("/" + name).constData()), 0));
}

ColourSpace::Kind ColourSpace::kindOf(const Object& definition, int depth)
{
    Object array = definition;
    const bool isArray = array.isArray() && array.getArrayNItems() > 0;
    const QByteArray name = isArray ? nameOf(array.getArrayItem(0)) : nameOf(definition);
    if (name == "ICCBased" && array.getArrayNItems() > 1) {
        const int components = integerOf(array.getArrayItem(1), "/N").value_or(3);
        return components == 1 ? Kind::Gray : components == 4 ? Kind::Cmyk : Kind::Rgb;
    }
    if (isArray && array.getArrayNItems() == 1 && depth < kDeepestDefinition) {
        return kindOf(array.getArrayItem(0), depth + 1);
    }
    return deviceKind(name).value_or(Kind::Gray);
}

QRgb ColourSpace::colourOf(std::span<const double> components) const
{
    const auto at = [&components](size_t i) { return i < components.size() ? components[i] : 0.0; };
    switch (m_kind) {
    case Kind::Gray:
        return rgb(at(0), at(0), at(0));
    case Kind::Rgb:
        return rgb(at(0), at(1), at(2));
    case Kind::Cmyk:
        return rgb((1 - at(0)) * (1 - at(3)), (1 - at(1)) * (1 - at(3)), (1 - at(2)) * (1 - at(3)));
    case Kind::Tint:
        return rgb(1 - at(0), 1 - at(0), 1 - at(0));
    case Kind::Lab:
        return rgb(at(0) / 100, at(0) / 100, at(0) / 100);
    case Kind::Pattern:
        break;
    }
    return kUnknownColour;
}

QRgb ColourSpace::initialColour() const
{
    return m_kind == Kind::Pattern ? kUnknownColour : qRgb(0, 0, 0);
}

} // namespace cvenhancer::extraction::pdf
