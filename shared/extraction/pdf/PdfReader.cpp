// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"

#include "extraction/pdf/Arbiter.h"
#include "extraction/pdf/GlyphDocument.h"
#include "extraction/pdf/ReferenceDocument.h"
#include "extraction/pdf/ReferenceWords.h"
#include "extraction/pdf/WordBuilder.h"

namespace cvenhancer::extraction {

namespace pdf {

namespace {

/// Our own reading of all pages, before anyone judges it. Pages are missing where qpdf could not read the file.
Result<std::vector<PageContent>> readContents(GlyphDocument* document, int pageCount)
{
    std::vector<PageContent> pages;
    for (int number = 0; document != nullptr && number < std::min(pageCount, document->pageCount()); ++number) {
        CVENH_TRY(page, document->page(number));
        pages.push_back(std::move(page));
    }
    return pages;
}

Page pageFrom(const ReferencePage& reference, double confidence)
{
    return Page{reference.size, wordsOf(reference), {}, confidence};
}

/// The better of both readings of a page.
Page arbitrate(const PageContent& content, const std::vector<Link>& links, const DocumentHabits& habits,
               const ReferencePage& reference)
{
    Page own{content.size, wordsOf(content, links, habits), rulesOf(content, links), 1};
    own.confidence = agreement(own.words, reference.text);
    return isTrusted(content, own.confidence, reference.text) ? own : pageFrom(reference, own.confidence);
}

bool hasWords(const PositionedText& text)
{
    return std::any_of(text.pages.cbegin(), text.pages.cend(), [](const Page& page) { return !page.words.isEmpty(); });
}

} // namespace

} // namespace pdf

Result<PositionedText> readPdf(const QByteArray& data, const ExtractOptions& options)
{
    CVENH_TRY(reference, pdf::ReferenceDocument::open(data, options));
    const auto document = pdf::GlyphDocument::open(data, options);
    // Our reader keeps to its budget, so a page that asks for too much is refused before Qt Pdf works on it.
    CVENH_TRY(contents, pdf::readContents(document.get(), reference->pageCount()));
    const pdf::DocumentHabits habits(contents);
    PositionedText text;
    text.format = SourceFormat::Pdf;
    text.title = reference->title();
    text.author = reference->author();
    text.language = document != nullptr ? document->language() : QString();
    text.attachedResume = document != nullptr ? document->attachedResume() : QByteArray();
    for (int number = 0; number < reference->pageCount(); ++number) {
        const pdf::ReferencePage page = reference->page(number);
        const bool isRead = static_cast<size_t>(number) < contents.size();
        text.pages.append(
            isRead ? pdf::arbitrate(contents[static_cast<size_t>(number)], document->links(number), habits, page)
                   : pdf::pageFrom(page, 1));
    }
    if (!pdf::hasWords(text)) {
        return failure(ErrorCode::NoTextLayer);
    }
    return text;
}

} // namespace cvenhancer::extraction
