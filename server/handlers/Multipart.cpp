// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "handlers/Multipart.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::handlers {

namespace {

constexpr qsizetype kMaxParts = 16;
constexpr qsizetype kMaxPartHeader = 4 * 1024;
constexpr qsizetype kMaxBoundary = 70; ///< RFC 2046 section 5.1.1

struct Parameter {
    QByteArray name; ///< small letters
    QByteArray value;
};

/// The text of a quoted string, whose first quote is at `from`; moves `from` behind it. Browsers write a quote inside a
/// file's name as %22 and escape nothing; others write \".
std::optional<QByteArray> takeQuoted(const QByteArray& text, qsizetype& from)
{
    QByteArray value;
    for (++from; from < text.size(); ++from) {
        const bool isEscape =
            text.at(from) == '\\' && from + 1 < text.size() && (text.at(from + 1) == '"' || text.at(from + 1) == '\\');
        if (isEscape) {
            ++from;
        } else if (text.at(from) == '"') {
            ++from;
            return value;
        }
        value += text.at(from);
    }
    return std::nullopt;
}

/// The parameters behind the first ";" of a field's value (RFC 9110 section 5.6.6).
std::optional<QList<Parameter>> parametersIn(const QByteArray& value)
{
    QList<Parameter> parameters;
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0) {
            return value.mid(at + 1).trimmed().isEmpty() ? std::optional(parameters) : std::nullopt;
        }
        Parameter parameter{value.mid(at + 1, equals - at - 1).trimmed().toLower(), {}};
        at = equals + 1;
        if (at < value.size() && value.at(at) == '"') {
            const auto quoted = takeQuoted(value, at);
            if (!quoted) {
                return std::nullopt;
            }
            parameter.value = *quoted;
            at = value.indexOf(';', at);
        } else {
            const qsizetype end = value.indexOf(';', at);
            parameter.value = value.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        parameters.append(parameter);
    }
    return parameters;
}

std::optional<QByteArray> find(const QList<Parameter>& parameters, const QByteArray& name)
{
    const auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.end() ? std::nullopt : std::optional(found->value);
}

std::optional<QByteArray> boundaryOf(const QByteArray& contentType)
{
    const QByteArray type = contentType.left(contentType.indexOf(';')).trimmed().toLower();
    const auto parameters = parametersIn(contentType);
    const auto boundary = parameters ? find(*parameters, "boundary") : std::nullopt;
    const bool isGood =
        type == "multipart/form-data" && boundary && !boundary->isEmpty() && boundary->size() <= kMaxBoundary;
    return isGood ? boundary : std::nullopt;
}

/// RFC 5987 section 3.2: UTF-8''na%C3%AFve.pdf
QString extendedText(const QByteArray& value)
{
    const bool isUtf8 = value.left(7).toUpper() == "UTF-8''";
    return isUtf8 ? QUrl::fromPercentEncoding(value.mid(7)) : QString();
}

/// Where the next boundary line begins; -1: nowhere. What only begins like one is data.
qsizetype findDelimiter(const QByteArray& body, const QByteArray& delimiter, qsizetype from)
{
    qsizetype at = body.indexOf(delimiter, from);
    while (at >= 0) {
        const QByteArray behind = body.mid(at + delimiter.size(), 2);
        if (behind == "\r\n" || behind == "--") {
            return at;
        }
        at = body.indexOf(delimiter, at + 1);
    }
    return -1;
}

/// A part without its boundary lines: header, empty line, data.
std::optional<FormPart> readPart(const QByteArray& part)
{
    const qsizetype end = part.startsWith("\r\n") ? -2 : part.indexOf("\r\n\r\n");
    if (end < 0 || end > kMaxPartHeader) {
        return std::nullopt;
    }
    for (const QByteArray& line : part.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(qMax<qsizetype>(colon, 0)).trimmed().toLower() != "content-disposition") {
            continue;
        }
        const auto parameters = parametersIn(line.mid(colon + 1).trimmed());
        const auto name = parameters ? find(*parameters, "name") : std::nullopt;
        if (!name) {
            return std::nullopt;
        }
        const QString extended = extendedText(find(*parameters, "filename*").value_or(QByteArray()));
        const QString plain = QString::fromUtf8(find(*parameters, "filename").value_or(QByteArray()));
        return FormPart{QString::fromUtf8(*name), extended.isEmpty() ? plain : extended, part.mid(end + 4)};
    }
    return std::nullopt;
}

} // namespace

std::optional<QList<FormPart>> parseForm(const QByteArray& contentType, const QByteArray& body)
{
    const auto boundary = boundaryOf(contentType);
    if (!boundary) {
        return std::nullopt;
    }
    const QByteArray delimiter = "\r\n--" + *boundary;
    // the first boundary has no line before it, unless there is a preamble
    qsizetype at = body.startsWith(delimiter.mid(2)) ? delimiter.size() - 2 : -1;
    if (at < 0) {
        const qsizetype first = findDelimiter(body, delimiter, 0);
        at = first < 0 ? -1 : first + delimiter.size();
    }
    QList<FormPart> parts;
    while (at >= 0 && body.mid(at, 2) == "\r\n" && parts.size() < kMaxParts) {
        const qsizetype end = findDelimiter(body, delimiter, at + 2); // each boundary has a line break of its own
        const auto part = end < 0 ? std::nullopt : readPart(body.mid(at + 2, end - at - 2));
        if (!part) {
            return std::nullopt;
        }
        parts.append(*part);
        at = end + delimiter.size();
    }
    return at >= 0 && body.mid(at, 2) == "--" ? std::optional(parts) : std::nullopt;
}

} // namespace cvenhancer::server::handlers
