// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/ContentStream.h"

#include "rendering/PdfWriter.h"

#include <algorithm>
#include <cmath>

namespace cvenhancer::rendering {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// Operators begin with a letter or are quotes; "true", "false" and "null" do not occur as operands here.
bool isOperator(QByteArrayView token)
{
    const char c = token.front();
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\'' || c == '"';
}

/// The end of the token that begins at `from`; arrays and dictionaries count as one.
qsizetype tokenEnd(QByteArrayView content, qsizetype from)
{
    int depth = 0;
    qsizetype i = from;
    for (; i < content.size(); ++i) {
        const char c = content[i];
        if (c == '[' || c == '<') {
            ++depth;
        } else if (c == ']' || c == '>') {
            --depth;
        } else if (depth == 0 && isBlank(c)) {
            break;
        }
        if (depth == 0 && (c == ']' || c == '>')) {
            return i + 1;
        }
    }
    return i;
}

} // namespace

std::vector<ContentOperation> splitContent(const QByteArray& content)
{
    const QByteArrayView all(content);
    std::vector<ContentOperation> operations;
    ContentOperation operation;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < all.size();) {
        if (isBlank(all[i])) {
            ++i;
            continue;
        }
        const qsizetype end = tokenEnd(all, i);
        const QByteArrayView token = all.sliced(i, end - i);
        begin = begin < 0 ? i : begin;
        i = end;
        if (!isOperator(token)) {
            operation.operands.push_back(token);
            continue;
        }
        operation.name = token;
        operation.written = all.sliced(begin, end - begin);
        operations.push_back(std::move(operation));
        operation = {};
        begin = -1;
    }
    return operations;
}

void removeDoubledLetters(std::vector<ContentOperation>& operations)
{
    static const ContentOperation kFillAndStroke{{"2"}, "Tr", "2 Tr"}; // ISO 32000-1, 9.3.6
    static const ContentOperation kStrokeWidth{
        {"5"}, "w", "5 w"}; // a quarter of a point, as far as Qt moves the second
    std::vector<ContentOperation> kept;
    std::size_t textBegin = 0;
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        const bool doubled = it->name == "BDC" && it->written.contains("/ActualText ()");
        if (doubled) {
            const auto begin = kept.begin() + static_cast<std::ptrdiff_t>(textBegin);
            kept.insert(begin, {kFillAndStroke, kStrokeWidth});
            it = std::find_if(it, operations.end(), [](const ContentOperation& op) { return op.name == "EMC"; });
            if (it == operations.end()) {
                break;
            }
            continue;
        }
        textBegin = it->name == "BT" ? kept.size() + 1 : textBegin;
        kept.push_back(std::move(*it));
    }
    operations = std::move(kept);
}

std::optional<int> paintSign(const ContentOperation& operation)
{
    const auto& operands = operation.operands;
    if (operation.name != "m" || operands.size() != 2 || std::abs(operands[0].toDouble() - kSignX) >= 1) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(-operands[1].toDouble()));
}

int markOfSign(int number)
{
    return number % 2 == 0 ? number / 2 - 1 : -1;
}

int glyphOf(QByteArrayView hexString)
{
    return hexString.size() < 2 ? 0 : hexString.sliced(1, hexString.size() - 2).toInt(nullptr, 16);
}

} // namespace cvenhancer::rendering
