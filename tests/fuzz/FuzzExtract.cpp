// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace cvenhancer::extraction;

/// PDFs are left out: Qt Pdf hangs and leaks on some files, which is what the worker's limits are for, and our own
/// reader of PDFs has targets of its own. Whatever else the bytes are, reading them ends in text or an error, and the
/// text survives the way through the worker's pipe.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ExtractOptions options;
    options.limits.maxDecodedBytes = 8 * 1024 * 1024;
    options.limits.maxOperators = 100'000;
    options.limits.maxGlyphs = 20'000;
    options.limits.maxPages = 10;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto format = detectFormat(bytes, {});
    if (format && *format == SourceFormat::Pdf) {
        return 0;
    }
    const auto text = extract(bytes, {}, options);
    if (text) {
        static_cast<void>(plainText(*text));
        const QByteArray message = serialise(*text);
        const auto again = deserialise(message);
        if (!again || serialise(*again) != message) {
            std::abort();
        }
    }
    return 0;
}
