// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/Operands.h"

namespace cvenhancer::extraction::pdf {

namespace {

constexpr size_t kMaxOperands = 50'000;

} // namespace

bool Operands::isOperand(const Token& token)
{
    return token.kind != Token::Kind::Word || token.bytes == "true" || token.bytes == "false" || token.bytes == "null";
}

void Operands::take(const Token& token)
{
    if (m_tokens.size() < kMaxOperands) {
        m_tokens.push_back(token);
    }
}

double Operands::number(size_t fromEnd) const
{
    const bool exists = fromEnd >= 1 && fromEnd <= m_tokens.size();
    return exists ? m_tokens[m_tokens.size() - fromEnd].number : 0;
}

QByteArray Operands::name(size_t fromEnd) const
{
    const bool exists = fromEnd >= 1 && fromEnd <= m_tokens.size();
    return exists ? m_tokens[m_tokens.size() - fromEnd].bytes : QByteArray();
}

QByteArray Operands::string() const
{
    return !m_tokens.empty() && m_tokens.back().kind == Token::Kind::String ? m_tokens.back().bytes : QByteArray();
}

std::vector<double> Operands::numbers() const
{
    std::vector<double> values;
    for (const Token& token : m_tokens) {
        if (token.kind == Token::Kind::Number) {
            values.push_back(token.number);
        }
    }
    return values;
}

Matrix Operands::matrix() const
{
    const Matrix made{number(6), number(5), number(4), number(3), number(2), number(1)};
    return made.isFinite() ? made : Matrix();
}

bool Operands::isNamed() const
{
    return m_tokens.size() == 2 && m_tokens.back().kind == Token::Kind::Name;
}

const Token* Operands::valueOf(QByteArrayView key) const
{
    for (size_t i = 0; i + 1 < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == Token::Kind::Name && m_tokens[i].bytes == key) {
            return &m_tokens[i + 1];
        }
    }
    return nullptr;
}

} // namespace cvenhancer::extraction::pdf
