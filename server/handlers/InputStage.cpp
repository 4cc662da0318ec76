// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/InputStage.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// What is wrong with a value; empty when nothing is.
QString faultOf(const FieldRule& rule, const QJsonValue& value)
{
    if (value.isUndefined()) {
        return rule.isOptional ? QString() : u"is missing"_s;
    }
    if (!value.isString()) {
        return u"must be a text"_s;
    }
    const QString text = value.toString();
    const bool secret = rule.kind == FieldKind::Password;
    const qsizetype length = secret ? text.toUtf8().size() : text.trimmed().size();
    if (length < rule.least || length > rule.most) {
        return u"must have %1 to %2 %3"_s.arg(rule.least).arg(rule.most).arg(secret ? u"bytes"_s : u"characters"_s);
    }
    if (!isWellFormed(text) || (!secret && hasControl(text))) {
        return u"must not hold control characters"_s;
    }
    if (rule.kind == FieldKind::Email && !isEmail(text.trimmed())) {
        return u"must be an e-mail address"_s;
    }
    return {};
}

bool isJson(const http::Request& request)
{
    const QByteArray type = request.headers.value("Content-Type");
    return type.split(';').first().trimmed().compare("application/json", Qt::CaseInsensitive) == 0;
}

} // namespace

tl::expected<QJsonObject, Reply> InputStage::examine(const http::Request& request, const QList<FieldRule>& fields)
{
    if (!isJson(request)) {
        return tl::unexpected(Reply::problem(415, u"not-json"_s, u"The body must be application/json."_s));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject()) {
        const QString detail = error.error == QJsonParseError::NoError
            ? u"The body must be a JSON object."_s
            : u"The body is not JSON: error at byte %1."_s.arg(error.offset);
        return tl::unexpected(Reply::problem(400, u"invalid-json"_s, detail));
    }
    const QJsonObject input = document.object();
    QJsonArray errors;
    for (const FieldRule& rule : fields) {
        const QString fault = faultOf(rule, input.value(rule.name));
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
