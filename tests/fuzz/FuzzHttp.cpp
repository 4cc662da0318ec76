// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// The framing of HTTP/1.1, as a connection drives it: the bytes of one client in pieces (the first byte says how long
// they are), requests taken out one after another until it is refused. Whatever comes out is within the limits.
#include "http/MessageReader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace cvenhancer::server::http;

namespace {

constexpr qint64 kBodyLimit = 4096;

void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void takeAll(MessageReader& reader, const Limits& limits)
{
    while (reader.state() == MessageReader::State::Complete) {
        const Request request = reader.takeRequest();
        check(request.body.size() <= kBodyLimit);
        check(request.headers.fields().size() <= limits.headerFields);
        check(request.headers.count("Host") <= 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Limits limits;
    MessageReader reader(limits, [](Method, const QStringList&) { return kBodyLimit; });
    if (size == 0) {
        return 0;
    }
    const qsizetype piece = data[0] + 1;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    for (qsizetype i = 0; i < bytes.size() && reader.state() != MessageReader::State::Refused; i += piece) {
        reader.feed(bytes.sliced(i, qMin(piece, bytes.size() - i)));
        takeAll(reader, limits);
    }
    return 0;
}
