// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"

#include "extraction/pdf/ReferenceDocument.h"
#include "extraction/pdf/ReferenceWords.h"

namespace cvenhancer::extraction {

Result<PositionedText> readPdf(const QByteArray& data, const ExtractOptions& options)
{
    CVENH_TRY(reference, pdf::ReferenceDocument::open(data, options));
    PositionedText text;
    text.format = SourceFormat::Pdf;
    text.title = reference->title();
    text.author = reference->author();
    bool anyWord = false;
    for (int number = 0; number < reference->pageCount(); ++number) {
        const pdf::ReferencePage page = reference->page(number);
        text.pages.append(Page{page.size, pdf::wordsOf(page), {}, 1});
        anyWord = anyWord || !text.pages.last().words.isEmpty();
    }
    if (!anyWord) {
        return failure(ErrorCode::NoTextLayer);
    }
    return text;
}

} // namespace cvenhancer::extraction
