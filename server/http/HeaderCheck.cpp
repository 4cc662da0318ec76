// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/HeaderCheck.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace {

/// RFC 9112 section 5.2: a server refuses line folding.
bool isFolded(const QByteArray& raw)
{
    return raw.contains("\n ") || raw.contains("\n\t");
}

bool hasBareLineFeed(QByteArrayView raw)
{
    for (qsizetype i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) {
        if (i == 0 || raw[i - 1] != '\r') {
            return true;
        }
    }
    return false;
}

bool isHost(const QByteArray& text)
{
    const QUrl url(u"http://"_s + QString::fromLatin1(text), QUrl::StrictMode);
    return !text.isEmpty() && url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

std::optional<Refusal> checkHost(const Headers& headers, int versionMinor)
{
    const qsizetype hosts = headers.count("Host");
    if (hosts > 1 || (hosts == 0 && versionMinor > 0)) {
        return Refusal{400, u"A request names exactly one host."_s};
    }
    if (hosts == 1 && !isHost(headers.value("Host"))) {
        return Refusal{400, u"The host is not valid."_s};
    }
    return std::nullopt;
}

std::optional<Refusal> checkLength(const Headers& headers, int versionMinor)
{
    const bool coded = headers.contains("Transfer-Encoding");
    if (headers.count("Content-Length") > 1 || (coded && headers.contains("Content-Length"))) {
        return Refusal{400, u"The length of the body is given twice."_s};
    }
    const QByteArray length = headers.value("Content-Length");
    if (!std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; })) {
        return Refusal{400, u"The length of the body is not a number."_s}; // the parser takes "3, 3"
    }
    if (coded && versionMinor == 0) {
        return Refusal{400, u"HTTP/1.0 has no transfer codings."_s};
    }
    if (coded && headers.value("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0) {
        return Refusal{501, u"The only transfer coding is chunked."_s};
    }
    const bool expects = headers.contains("Expect");
    if (expects && headers.value("Expect").compare("100-continue", Qt::CaseInsensitive) != 0) {
        return Refusal{417, u"The only expectation is 100-continue."_s};
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> checkHeader(const QByteArray& raw, const Headers& headers, int versionMinor, qsizetype maxFields)
{
    if (isFolded(raw)) {
        return Refusal{400, u"A header field is folded over several lines."_s};
    }
    if (headers.fields().size() > maxFields) {
        return Refusal{431, u"The request has too many header fields."_s};
    }
    if (auto refusal = checkHost(headers, versionMinor)) {
        return refusal;
    }
    return checkLength(headers, versionMinor);
}

std::optional<Refusal> checkBeginning(QByteArrayView raw)
{
    const bool isText = raw.isEmpty() || (raw[0] >= 'A' && raw[0] <= 'Z') || raw[0] == '\r';
    if (!isText) {
        return Refusal{400, u"This is not an HTTP request."_s};
    }
    if (hasBareLineFeed(raw)) {
        return Refusal{400, u"A line does not end with CR LF."_s};
    }
    return std::nullopt;
}

} // namespace cvenhancer::server::http
