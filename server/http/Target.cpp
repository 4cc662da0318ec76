// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/Target.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace {

int hexDigit(char c)
{
    const int digit = c >= '0' && c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    return digit >= 0 && digit < 16 ? digit : -1;
}

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0) {
            return std::nullopt;
        }
        decoded += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
        i += 2;
    }
    return decoded;
}

std::optional<QString> decodedText(QByteArrayView text)
{
    const auto bytes = percentDecoded(text);
    if (!bytes
        || std::ranges::any_of(*bytes, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })) {
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(*bytes);
    return decoder.hasError() ? std::nullopt : std::make_optional(decoded);
}

std::optional<QStringList> parsePath(const QByteArray& path)
{
    QStringList segments;
    for (const QByteArray& part : path.mid(1).split('/')) {
        const auto segment = decodedText(part);
        if (!segment || segment->isEmpty() || segment == u"."_s || segment == u".."_s) {
            return std::nullopt;
        }
        segments.append(*segment);
    }
    return segments;
}

/// "/cvs" of "http://host/cvs"; nothing when it is no HTTP URL with a path.
QByteArray originForm(const QByteArray& absolute)
{
    const qsizetype authority = absolute.indexOf("://") + 3;
    const qsizetype path = absolute.indexOf('/', authority);
    return path < 0 ? QByteArray("/") : absolute.mid(path);
}

bool isAbsoluteForm(const QByteArray& text)
{
    const QByteArray lower = text.left(8).toLower();
    return lower.startsWith("http://") || lower.startsWith("https://");
}

} // namespace

std::optional<Target> parseTarget(const QByteArray& text)
{
    if (text == "*") {
        return Target{};
    }
    const QByteArray origin = isAbsoluteForm(text) ? originForm(text) : text;
    if (!origin.startsWith('/') || origin.contains('#')) {
        return std::nullopt;
    }
    const qsizetype mark = origin.indexOf('?');
    const QByteArray path = mark < 0 ? origin : origin.left(mark);
    const QByteArray query = mark < 0 ? QByteArray() : origin.mid(mark + 1);
    if (!decodedText(query)) {
        return std::nullopt;
    }
    if (path == "/") {
        return Target{{}, QUrlQuery(QString::fromUtf8(query))};
    }
    auto segments = parsePath(path);
    return segments ? std::make_optional(Target{*segments, QUrlQuery(QString::fromUtf8(query))}) : std::nullopt;
}

} // namespace cvenhancer::server::http
