// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"
#include "extraction/pdf/GlyphDocument.h"
#include "extraction/pdf/WordBuilder.h"
#include "support/PdfBuilder.h"

#include <cstddef>
#include <cstdint>

using namespace cvenhancer::extraction;
using cvenhancer::test::PdfBuilder;

namespace {

/// A sound file around hostile parts: up to the first zero byte a page's content, after it the map of its font.
QByteArray fileAround(const QByteArray& bytes)
{
    const qsizetype zero = bytes.indexOf('\0');
    const QByteArray content = bytes.first(zero < 0 ? bytes.size() : zero);
    PdfBuilder pdf;
    const int map = pdf.addStream(zero < 0 ? QByteArray() : bytes.mid(zero + 1));
    const int font = pdf.add("<</Type/Font/Subtype/Type0/BaseFont/Some/Encoding/Identity-H/ToUnicode "
                             + PdfBuilder::reference(map) + "/DescendantFonts[<</DW 500>>]>>");
    pdf.addPage(content, pdf.usualFonts().chopped(2) + "/F3 " + PdfBuilder::reference(font) + ">>");
    return pdf.build();
}

} // namespace

/// Our own reader of a page's content and fonts, without Qt Pdf beside it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    ExtractOptions options;
    options.limits.maxOperators = 50'000;
    options.limits.maxGlyphs = 20'000;
    const auto document = pdf::GlyphDocument::open(fileAround(bytes), options);
    if (document == nullptr) {
        return 0;
    }
    const auto page = document->page(0);
    if (page) {
        const pdf::DocumentHabits habits({*page});
        static_cast<void>(pdf::wordsOf(*page, document->links(0), habits));
    }
    return 0;
}
