// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "http/ChunkDecoder.h"

#include <algorithm>

namespace cvenhancer::server::http {

namespace {

constexpr qsizetype kMaxSizeDigits = 16; ///< 64 bits

bool isToken(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return alphanumeric || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

} // namespace

ChunkDecoder::ChunkDecoder(qint64 limit)
    : m_bodyLeft(static_cast<quint64>(limit))
{
}

qsizetype ChunkDecoder::decode(QByteArrayView bytes, QByteArray& body)
{
    qsizetype used = 0;
    while (m_state == State::Reading && used < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(used);
        const qsizetype step = m_part == Part::Data ? takeData(rest, body) : takeLine(rest);
        if (step == 0) {
            break;
        }
        used += step;
    }
    return used;
}

qsizetype ChunkDecoder::takeData(QByteArrayView bytes, QByteArray& body)
{
    const auto step = static_cast<qsizetype>(qMin(m_chunkLeft, static_cast<quint64>(bytes.size())));
    body.append(bytes.first(step));
    m_chunkLeft -= static_cast<quint64>(step);
    m_part = m_chunkLeft == 0 ? Part::DataEnd : Part::Data;
    return step;
}

/// 0 when the line is not complete yet.
qsizetype ChunkDecoder::takeLine(QByteArrayView bytes)
{
    const qsizetype feed = bytes.indexOf('\n');
    const bool bare = feed == 0 || (feed > 0 && bytes[feed - 1] != '\r');
    if (bare || (feed < 0 ? bytes.size() : feed) > kMaxLine) {
        m_state = State::Malformed;
        return 0;
    }
    if (feed < 0) {
        return 0;
    }
    readLine(bytes.first(feed - 1));
    return feed + 1;
}

void ChunkDecoder::readLine(QByteArrayView line)
{
    if (m_part == Part::Size) {
        readSize(line);
    } else if (m_part == Part::Trailer) {
        readTrailer(line);
    } else if (line.isEmpty()) {
        m_part = Part::Size;
    } else {
        m_state = State::Malformed;
    }
}

void ChunkDecoder::readSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArray digits = line.first(semicolon < 0 ? line.size() : semicolon).toByteArray();
    const bool isHex = !digits.isEmpty() && digits.size() <= kMaxSizeDigits
        && std::ranges::all_of(digits, [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); });
    if (!isHex || hasControl(line)) {
        m_state = State::Malformed;
        return;
    }
    m_chunkLeft = digits.toULongLong(nullptr, 16);
    if (m_chunkLeft > m_bodyLeft) {
        m_state = State::TooLarge;
        return;
    }
    m_bodyLeft -= m_chunkLeft;
    m_part = m_chunkLeft == 0 ? Part::Trailer : Part::Data;
}

void ChunkDecoder::readTrailer(QByteArrayView line)
{
    if (line.isEmpty()) {
        m_state = State::Done;
        return;
    }
    m_trailerBytes += line.size();
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(qMax<qsizetype>(colon, 0));
    const bool isField = colon > 0 && std::all_of(name.begin(), name.end(), isToken) && !hasControl(line);
    if (!isField || m_trailerBytes > kMaxTrailers) {
        m_state = State::Malformed;
    }
}

} // namespace cvenhancer::server::http
