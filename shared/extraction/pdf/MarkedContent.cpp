// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/MarkedContent.h"

#include <algorithm>

namespace cvenhancer::extraction::pdf {

QString actualText(const Operands& operands, const Object& properties)
{
    if (operands.isNamed()) {
        return textOf(properties, "/ActualText");
    }
    const Token* text = operands.valueOf("ActualText");
    return text != nullptr && text->kind == Token::Kind::String
        ? QString::fromStdString(Object::newString(text->bytes.toStdString()).getUTF8Value())
        : QString();
}

int sequenceNumber(const Operands& operands, const Object& properties)
{
    if (operands.isNamed()) {
        return integerOf(properties, "/MCID").value_or(-1);
    }
    const Token* number = operands.valueOf("MCID");
    return number != nullptr ? static_cast<int>(std::clamp(number->number, -1.0, 1e6)) : -1;
}

} // namespace cvenhancer::extraction::pdf
