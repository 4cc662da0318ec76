// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/ImportedDocument.h"

#include "codec/ResumeCodec.h"

namespace cvenhancer::platform {

namespace {

Result<parsing::ParsedCv> cvOf(const extraction::PositionedText& text)
{
    if (text.attachedResume.isEmpty()) {
        return parsing::parseCv(text);
    }
    CVENH_TRY(cv, codec::decodeResume(text.attachedResume));
    return parsing::ParsedCv{std::move(cv), {}, {}};
}

} // namespace

Result<ImportedDocument> importedFrom(const extraction::PositionedText& text)
{
    CVENH_TRY(parsed, cvOf(text));
    const auto pages = static_cast<int>(text.pages.size());
    return ImportedDocument{std::move(parsed), pages > 0 ? parsing::readingText(text) : QString(), pages};
}

Result<ImportedDocument> importHere(const QByteArray& data, const QString& fileName,
                                    const extraction::ExtractOptions& options)
{
    return extraction::extract(data, fileName, options).and_then(importedFrom);
}

} // namespace cvenhancer::platform
