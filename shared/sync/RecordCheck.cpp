// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "sync/RecordCheck.h"

#include "codec/ResumeCodec.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::sync {

namespace {

constexpr std::array kTimes{RecordField{QLatin1StringView("created_at"), ValueType::Time},
                            RecordField{QLatin1StringView("updated_at"), ValueType::Time}};

bool isLine(const QJsonValue& value)
{
    const QString text = value.toString();
    return value.isString() && text.size() <= kMaxLine
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && value.toInteger(-1) >= 0;
}

bool isSha256(const QJsonValue& value)
{
    static const QRegularExpression kPattern(u"\\A[0-9a-f]{64}\\z"_s);
    return kPattern.match(value.toString()).hasMatch();
}

bool isReference(const QJsonValue& value)
{
    const QString text = value.toString();
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

/// What is wrong with a value; empty when nothing is.
QString faultOf(ValueType type, const QJsonValue& value)
{
    switch (type) {
    case ValueType::Line:
        return isLine(value) ? QString() : u"must be a text of at most %1 characters on one line"_s.arg(kMaxLine);
    case ValueType::Text:
        return value.isString() ? QString() : u"must be a text"_s;
    case ValueType::Resume:
    case ValueType::Object:
        return value.isObject() ? QString() : u"must be an object"_s;
    case ValueType::Array:
        return value.isArray() ? QString() : u"must be an array"_s;
    case ValueType::Bool:
        return value.isBool() ? QString() : u"must be true or false"_s;
    case ValueType::Integer:
        return isWhole(value) ? QString() : u"must be a whole number from 0"_s;
    case ValueType::Number:
        return value.isDouble() && std::isfinite(value.toDouble()) ? QString() : u"must be a number"_s;
    case ValueType::Time:
        return timeFromText(value.toString()) ? QString() : u"must be a time such as 2026-11-25T12:00:00.000Z"_s;
    case ValueType::Sha256:
        return isSha256(value) ? QString() : u"must be 64 small hexadecimal digits"_s;
    case ValueType::Reference:
        return isReference(value) ? QString() : u"must be a UUID"_s;
    }
    return u"is of no known type"_s;
}

Result<> checkResume(const RecordField& field, const QJsonObject& resume)
{
    const auto cv = codec::decodeResume(resume);
    return cv ? Result<>() : failure(ErrorCode::SchemaViolation, field.name + u": "_s + cv.error().subject);
}

} // namespace

Result<> checkValue(const RecordField& field, const QJsonValue& value)
{
    if (value.isNull() && field.presence == Presence::Nullable) {
        return {};
    }
    const QString fault = value.isUndefined() ? u"is missing"_s : faultOf(field.type, value);
    if (!fault.isEmpty()) {
        return failure(ErrorCode::SchemaViolation, field.name + u": "_s + fault);
    }
    return field.type == ValueType::Resume ? checkResume(field, value.toObject()) : Result<>();
}

Result<> checkRecord(RecordType type, const QJsonObject& data)
{
    const auto fields = fieldsOf(type);
    for (const std::span<const RecordField> some : {fields, std::span<const RecordField>(kTimes)}) {
        for (const RecordField& field : some) {
            if (auto checked = checkValue(field, data[field.name]); !checked) {
                return checked;
            }
        }
    }
    const auto known = [&fields](const QString& key) {
        return std::ranges::any_of(fields, [&key](const RecordField& field) { return field.name == key; })
            || std::ranges::any_of(kTimes, [&key](const RecordField& field) { return field.name == key; });
    };
    const QStringList keys = data.keys();
    const auto unknown = std::ranges::find_if_not(keys, known);
    return unknown == keys.end() ? Result<>() : failure(ErrorCode::SchemaViolation, *unknown + u": is not known"_s);
}

} // namespace cvenhancer::sync
