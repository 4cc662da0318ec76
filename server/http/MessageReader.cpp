// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/MessageReader.h"

#include "http/Target.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace beast = boost::beast;

namespace {

/// A chunk's size line with extensions, or trailers: what Beast must see in one piece.
constexpr qsizetype kMaxBodyStep = 8 * 1024;

QByteArray toBytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Refusal refusalOf(const beast::error_code& code)
{
    using beast::http::error;
    if (code == error::header_limit) {
        return {431, u"The header is too large."_s};
    }
    if (code == error::body_limit) {
        return {413, u"The body is too large."_s};
    }
    if (code == error::bad_version) {
        return {505, u"The server speaks HTTP/1.1."_s};
    }
    return {400, u"This is not a well-formed HTTP request."_s};
}

} // namespace

struct MessageReader::Parser {
    beast::http::request_parser<beast::http::string_body> parser;
};

MessageReader::MessageReader(const Limits& limits, BodyLimit bodyLimit)
    : m_limits(limits)
    , m_bodyLimit(std::move(bodyLimit))
{
}

MessageReader::~MessageReader() = default;

void MessageReader::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    advance();
}

bool MessageReader::takeExpectation()
{
    return std::exchange(m_expects, false);
}

Request MessageReader::takeRequest()
{
    Q_ASSERT(m_state == State::Complete);
    m_state = State::Header;
    Request request = std::exchange(m_request, {});
    advance();
    return request;
}

void MessageReader::advance()
{
    if (m_state == State::Header && !readHeader()) {
        return;
    }
    if (m_state == State::Body) {
        readBody();
    }
}

/// Waits for the empty line, because the checks need the header in one piece. True: the header is good.
bool MessageReader::readHeader()
{
    if (m_scanned == 0 && m_buffer.startsWith("\r\n")) {
        m_buffer.remove(0, 2); // RFC 9112 section 2.2: an empty line before a request is ignored
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_scanned);
    const QByteArrayView header = QByteArrayView(m_buffer).first(end < 0 ? m_buffer.size() : end + 4);
    if (auto refusal = checkBeginning(header)) {
        refuse(*std::move(refusal));
        return false;
    }
    const qsizetype lineEnd = header.indexOf('\r');
    if ((lineEnd < 0 ? header.size() : lineEnd) > m_limits.requestLineBytes) {
        refuse({414, u"The request line is too long."_s});
        return false;
    }
    if (header.size() > m_limits.headerBytes) {
        refuse({431, u"The header is too large."_s});
        return false;
    }
    m_scanned = end < 0 ? qMax<qsizetype>(0, m_buffer.size() - 3) : 0;
    if (end < 0) {
        return false;
    }
    const QByteArray raw = m_buffer.left(end + 4);
    m_buffer.remove(0, end + 4);
    return parseHeader(raw) && acceptHeader(raw) && acceptBodyLength();
}

bool MessageReader::parseHeader(const QByteArray& raw)
{
    m_parser = std::make_unique<Parser>();
    auto& parser = m_parser->parser;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
    parser.body_limit(std::numeric_limits<std::uint64_t>::max()); // known when the route is
    beast::error_code error;
    parser.put(boost::asio::buffer(raw.constData(), static_cast<size_t>(raw.size())), error);
    if (error || !parser.is_header_done()) {
        refuse(refusalOf(error));
        return false;
    }
    return true;
}

bool MessageReader::acceptHeader(const QByteArray& raw)
{
    const auto& message = m_parser->parser.get();
    for (const auto& field : message) {
        m_request.headers.add(toBytes(field.name_string()), toBytes(field.value()));
    }
    const int minor = static_cast<int>(message.version() % 10);
    if (auto refusal = checkHeader(raw, m_request.headers, minor, m_limits.headerFields)) {
        refuse(*std::move(refusal));
        return false;
    }
    const auto target = parseTarget(toBytes(message.target()));
    if (!target) {
        refuse({400, u"The address is not well-formed."_s});
        return false;
    }
    m_request.method = methodFromName(toBytes(message.method_string()));
    m_request.segments = target->segments;
    m_request.query = target->query;
    m_keepsAlive = message.keep_alive();
    return true;
}

bool MessageReader::acceptBodyLength()
{
    auto& parser = m_parser->parser;
    const auto limit = static_cast<std::uint64_t>(m_bodyLimit(m_request.method, m_request.segments));
    if (parser.content_length().value_or(0) > limit) {
        refuse({413, u"The body is too large."_s});
        return false;
    }
    parser.body_limit(limit);
    parser.eager(true);
    m_bodyBytes = 0;
    m_state = State::Body;
    m_expects = m_request.headers.contains("Expect") && m_buffer.isEmpty() && !parser.is_done();
    return true;
}

void MessageReader::readBody()
{
    auto& parser = m_parser->parser;
    qsizetype used = 0;
    beast::error_code error;
    while (!parser.is_done() && used < m_buffer.size() && !error) {
        const auto rest = boost::asio::buffer(m_buffer.constData() + used, static_cast<size_t>(m_buffer.size() - used));
        used += static_cast<qsizetype>(parser.put(rest, error));
    }
    m_buffer.remove(0, used);
    m_bodyBytes += used;
    if (parser.is_done()) {
        finish();
    } else if (error && error != beast::http::error::need_more) {
        refuse(refusalOf(error));
    } else if (m_buffer.size() > kMaxBodyStep) {
        refuse({400, u"A chunk of the body is not well-formed."_s});
    }
}

void MessageReader::finish()
{
    m_request.body = toBytes(m_parser->parser.get().body());
    m_parser.reset();
    m_expects = false;
    m_state = State::Complete;
    if (m_buffer.isEmpty()) {
        m_buffer = {};
    }
}

void MessageReader::refuse(Refusal refusal)
{
    m_refusal = std::move(refusal);
    m_state = State::Refused;
    m_parser.reset();
    m_buffer = {};
}

} // namespace cvenhancer::server::http
