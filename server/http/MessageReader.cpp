// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/MessageReader.h"

#include "http/Target.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::http {

namespace beast = boost::beast;

namespace {

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
    if (code == error::bad_version) {
        return {505, u"The server speaks HTTP/1.1."_s};
    }
    return {400, u"This is not a well-formed HTTP request."_s};
}

const Refusal kBodyTooLarge{413, u"The body is too large."_s};

} // namespace

MessageReader::MessageReader(const Limits& limits, BodyLimit bodyLimit)
    : m_limits(limits)
    , m_bodyLimit(std::move(bodyLimit))
{
}

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
    return parseHeader(raw);
}

bool MessageReader::parseHeader(const QByteArray& raw)
{
    beast::http::request_parser<beast::http::empty_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.headerBytes));
    parser.body_limit(std::numeric_limits<std::uint64_t>::max()); // expectBody knows the limit
    beast::error_code error;
    parser.put(boost::asio::buffer(raw.constData(), static_cast<size_t>(raw.size())), error);
    if (error || !parser.is_header_done()) {
        refuse(refusalOf(error));
        return false;
    }
    const auto& message = parser.get();
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
    return expectBody(parser.content_length().value_or(0), m_request.headers.contains("Transfer-Encoding"));
}

bool MessageReader::expectBody(quint64 length, bool isChunked)
{
    const qint64 limit = m_bodyLimit(m_request.method, m_request.segments);
    if (length > static_cast<quint64>(limit)) {
        refuse(kBodyTooLarge);
        return false;
    }
    m_chunks = isChunked ? std::make_optional<ChunkDecoder>(limit) : std::nullopt;
    m_bodyLeft = length;
    m_bodyBytes = 0;
    m_state = State::Body;
    m_expects = m_request.headers.contains("Expect") && m_buffer.isEmpty() && (isChunked || length > 0);
    return true;
}

void MessageReader::readBody()
{
    if (m_chunks) {
        readChunks();
    } else {
        readPlainBody();
    }
}

void MessageReader::readPlainBody()
{
    const auto step = static_cast<qsizetype>(qMin(m_bodyLeft, static_cast<quint64>(m_buffer.size())));
    m_request.body.append(QByteArrayView(m_buffer).first(step));
    m_buffer.remove(0, step);
    m_bodyLeft -= static_cast<quint64>(step);
    m_bodyBytes += step;
    if (m_bodyLeft == 0) {
        finish();
    }
}

void MessageReader::readChunks()
{
    const qsizetype used = m_chunks->decode(m_buffer, m_request.body);
    m_buffer.remove(0, used);
    m_bodyBytes += used;
    switch (m_chunks->state()) {
    case ChunkDecoder::State::Reading:
        break;
    case ChunkDecoder::State::Done:
        finish();
        break;
    case ChunkDecoder::State::Malformed:
        refuse({400, u"A chunk of the body is not well-formed."_s});
        break;
    case ChunkDecoder::State::TooLarge:
        refuse(kBodyTooLarge);
        break;
    }
}

void MessageReader::finish()
{
    m_chunks.reset();
    m_expects = false;
    m_state = State::Complete;
    if (m_buffer.isEmpty()) {
        m_buffer = {}; // an idle connection is small
    }
}

void MessageReader::refuse(Refusal refusal)
{
    m_refusal = std::move(refusal);
    m_state = State::Refused;
    m_chunks.reset();
    m_request = {};
    m_buffer = {};
}

} // namespace cvenhancer::server::http
