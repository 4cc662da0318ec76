// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/ReplyWriter.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/serializer.hpp>

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace beast_http = boost::beast::http;

namespace {

boost::beast::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

bool isPlain(const QByteArray& text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// IMF-fixdate, RFC 9110 section 5.6.7.
QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

/// RFC 9110 section 8.6: no Content-Length with these.
bool hasNoBody(int status)
{
    return status < 200 || status == 204 || status == 304;
}

void addFields(beast_http::response<beast_http::empty_body>& message, const Reply& reply, const WriteOptions& options)
{
    message.set(beast_http::field::date, view(httpDate(options.now)));
    message.set("X-Request-Id", view(options.requestId));
    message.set("X-Content-Type-Options", "nosniff");
    message.set(beast_http::field::cache_control, "no-store");
    if (options.isSecure) {
        message.set(beast_http::field::strict_transport_security, "max-age=31536000");
    }
    if (options.persistence == Persistence::Close) {
        message.set(beast_http::field::connection, "close");
    }
    for (const Headers::Field& field : reply.headers.fields()) {
        if (isPlain(field.name) && isPlain(field.value)) {
            message.set(view(field.name), view(field.value));
        }
    }
}

QByteArray serialised(beast_http::response<beast_http::empty_body>& message)
{
    QByteArray bytes;
    beast_http::response_serializer<beast_http::empty_body> serializer(message);
    boost::beast::error_code error;
    while (!serializer.is_done() && !error) {
        serializer.next(error, [&](boost::beast::error_code&, const auto& buffers) {
            for (const auto buffer : boost::beast::buffers_range_ref(buffers)) {
                bytes.append(static_cast<const char*>(buffer.data()), static_cast<qsizetype>(buffer.size()));
            }
            serializer.consume(boost::beast::buffer_bytes(buffers));
        });
    }
    return bytes;
}

} // namespace

QByteArray writeReply(const Reply& reply, const WriteOptions& options)
{
    beast_http::response<beast_http::empty_body> message;
    message.version(11);
    message.result(static_cast<unsigned>(reply.status));
    addFields(message, reply, options);
    const bool bodiless = hasNoBody(reply.status);
    if (!bodiless) {
        message.set(beast_http::field::content_length, view(QByteArray::number(reply.body.size())));
    }
    QByteArray bytes = serialised(message);
    if (!bodiless && options.method != Method::Head) {
        bytes += reply.body;
    }
    return bytes;
}

QByteArray reasonPhrase(int status)
{
    const auto text = beast_http::obsolete_reason(static_cast<beast_http::status>(status));
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace cvenhancer::server::http
