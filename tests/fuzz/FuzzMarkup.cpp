// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "parsing/CvParser.h"

#include <cstddef>
#include <cstdint>

using namespace cvenhancer;

/// Whatever a text holds, reading it as Markdown and as plain text and parsing both ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    extraction::ExtractOptions options;
    options.limits.maxGlyphs = 20'000;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const auto& read : {extraction::readMarkdown(bytes, options), extraction::readPlainText(bytes, options)}) {
        if (read) {
            static_cast<void>(parsing::parseCv(*read));
        }
    }
    return 0;
}
