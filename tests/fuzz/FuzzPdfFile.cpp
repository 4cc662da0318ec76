// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"
#include "extraction/pdf/GlyphDocument.h"
#include "extraction/pdf/WordBuilder.h"

#include <cstddef>
#include <cstdint>

using namespace cvenhancer::extraction;

/// Our own reader on whole files, without Qt Pdf beside it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ExtractOptions options;
    options.limits.maxDecodedBytes = 8 * 1024 * 1024;
    options.limits.maxOperators = 50'000;
    options.limits.maxGlyphs = 20'000;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto document = pdf::GlyphDocument::open(bytes, options);
    if (document == nullptr) {
        return 0;
    }
    static_cast<void>(document->language());
    static_cast<void>(document->attachedResume());
    for (int number = 0; number < std::min(document->pageCount(), 3); ++number) {
        const auto page = document->page(number);
        if (!page) {
            return 0;
        }
        const pdf::DocumentHabits habits({*page});
        static_cast<void>(pdf::wordsOf(*page, document->links(number), habits));
        static_cast<void>(pdf::rulesOf(*page, document->links(number)));
    }
    return 0;
}
