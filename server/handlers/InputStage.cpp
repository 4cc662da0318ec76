// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/InputStage.h"

#include "codec/JsonReader.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

using http::Reply;

namespace {

bool hasControl(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// A lone surrogate has no UTF-8 form, so it could not be stored as it came.
bool isWellFormed(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

/// Whether mail arrives is for mail to tell; this keeps out what cannot be an address (RFC 5321 section 4.1.2).
bool isEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString domain = text.mid(at + 1);
    const bool spaced = std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
    return at > 0 && text.count(u'@') == 1 && !domain.isEmpty() && !domain.startsWith(u'.') && !domain.endsWith(u'.')
        && !spaced;
}

bool isId(const QString& text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

/// What is wrong with a text; empty when nothing is.
QString textFaultOf(const FieldRule& rule, const QString& text)
{
    const bool secret = rule.kind == FieldKind::Password;
    const bool isProse = rule.kind == FieldKind::Prose;
    const qsizetype length = secret ? text.toUtf8().size() : isProse ? text.size() : text.trimmed().size();
    if (length < rule.least || length > rule.most) {
        return u"must have %1 to %2 %3"_s.arg(rule.least).arg(rule.most).arg(secret ? u"bytes"_s : u"characters"_s);
    }
    if (!isWellFormed(text) || (!secret && !isProse && hasControl(text))) {
        return u"must not hold control characters"_s;
    }
    if (rule.kind == FieldKind::Email && !isEmail(text.trimmed())) {
        return u"must be an e-mail address"_s;
    }
    return {};
}

/// What is wrong with a value; empty when nothing is.
QString faultOf(const FieldRule& rule, const QJsonValue& value)
{
    if (value.isUndefined()) {
        return rule.isOptional ? QString() : u"is missing"_s;
    }
    if (rule.kind == FieldKind::Object) {
        return value.isObject() ? QString() : u"must be an object"_s;
    }
    if (rule.kind == FieldKind::Flag) {
        return value.isBool() ? QString() : u"must be true or false"_s;
    }
    if (rule.kind == FieldKind::Id) {
        return isId(value.toString()) ? QString() : u"must be a UUID"_s;
    }
    return value.isString() ? textFaultOf(rule, value.toString()) : u"must be a text"_s;
}
bool isJson(const http::Request& request)
{
    const QByteArray type = request.headers.value("Content-Type");
    return type.split(';').first().trimmed().compare("application/json", Qt::CaseInsensitive) == 0;
}

} // namespace

tl::expected<QJsonObject, Reply> InputStage::readObject(const http::Request& request)
{
    if (!isJson(request)) {
        return tl::unexpected(Reply::problem(415, u"not-json"_s, u"The body must be application/json."_s));
    }
    auto object = codec::readJsonObject(request.body);
    if (object) {
        return *std::move(object);
    }
    const Error& error = object.error();
    const QString detail = error.code == ErrorCode::InvalidJson ? u"The body is not JSON: %1."_s.arg(error.subject)
                                                                : u"The body must be a JSON object in UTF-8."_s;
    return tl::unexpected(Reply::problem(400, u"invalid-json"_s, detail));
}

tl::expected<QJsonObject, Reply> InputStage::examine(const http::Request& request, const QList<FieldRule>& fields)
{
    auto input = readObject(request);
    if (!input) {
        return input;
    }
    QJsonArray errors;
    for (const FieldRule& rule : fields) {
        const QString fault = faultOf(rule, input->value(rule.name));
        if (!fault.isEmpty()) {
            errors.append(QJsonObject{{u"field"_s, rule.name}, {u"message"_s, fault}});
        }
    }
    if (!errors.isEmpty()) {
        return tl::unexpected(
            Reply::problem(422, u"invalid-input"_s, u"Some fields are not valid."_s, {{u"errors"_s, errors}}));
    }
    return input;
}

} // namespace cvenhancer::server::handlers
