// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// Forms from anybody: the first line is the content type, the rest the body. Parts never hold more than came.
#include "handlers/Multipart.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace cvenhancer::server;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype end = input.indexOf('\n');
    const QByteArray type = end < 0 ? QByteArray("multipart/form-data; boundary=b") : input.left(end);
    const QByteArray body = input.mid(end + 1);
    const auto parts = handlers::parseForm(type, body);
    qsizetype held = 0;
    for (const handlers::FormPart& part : parts.value_or(QList<handlers::FormPart>())) {
        held += part.data.size();
        if (!part.data.isEmpty() && !body.contains(part.data)) {
            std::abort();
        }
    }
    if (held > body.size()) {
        std::abort();
    }
    return 0;
}
