// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/ContentLexer.h"
#include "extraction/pdf/Matrix.h"

#include <QByteArray>

#include <vector>

namespace cvenhancer::extraction::pdf {

/// What stands in front of an operator, counted from the last one. Arrays and dictionaries lie flat between their
/// brackets. What is missing or of another kind reads as 0 or empty.
class Operands {
public:
    /// Everything but an operator's name.
    [[nodiscard]] static bool isOperand(const Token& token);

    void take(const Token& token);
    void clear() { m_tokens.clear(); }
    [[nodiscard]] const std::vector<Token>& all() const { return m_tokens; }

    [[nodiscard]] double number(size_t fromEnd) const;
    [[nodiscard]] QByteArray name(size_t fromEnd) const;
    /// The last operand, if it is a string.
    [[nodiscard]] QByteArray string() const;
    [[nodiscard]] std::vector<double> numbers() const;
    /// The last six numbers; the identity when they are no finite matrix.
    [[nodiscard]] Matrix matrix() const;
    /// A tag and the name of a property list: "/Span /P1 BDC".
    [[nodiscard]] bool isNamed() const;
    /// What follows the name `key`, null when it is not there.
    [[nodiscard]] const Token* valueOf(QByteArrayView key) const;

private:
    std::vector<Token> m_tokens;
};

} // namespace cvenhancer::extraction::pdf
