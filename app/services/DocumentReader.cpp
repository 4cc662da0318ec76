// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/DocumentReader.h"

#include "codec/ResumeCodec.h"
#include "rendering/Renderer.h"

namespace cvenhancer::services {

namespace {

using extraction::SourceFormat;

/// Text that needs no reader can be taken as it stands. Errors: NotUtf8, FileTooLarge as the extractor gives them.
bool isTakenAsItStands(SourceFormat format)
{
    return format == SourceFormat::PlainText || format == SourceFormat::Markdown;
}

} // namespace

DocumentReader::DocumentReader(platform::Import import)
    : m_import(std::move(import))
{
}

Result<platform::ImportedDocument> DocumentReader::read(const Document& document) const
{
    extraction::ExtractOptions options;
    options.password = document.password;
    return m_import(document.data, document.fileName, options);
}

Result<parsing::ParsedCv> DocumentReader::readCv(const Document& document) const
{
    CVENH_TRY(format, extraction::detectFormat(document.data, document.fileName));
    if (format == SourceFormat::JsonResume) {
        return codec::decodeResume(document.data).map([](const model::Cv& cv) {
            return parsing::ParsedCv{cv, {}, {}};
        });
    }
    return read(document).map([](const platform::ImportedDocument& imported) { return imported.parsed; });
}

Result<QString> DocumentReader::readText(const Document& document) const
{
    CVENH_TRY(imported, read(document));
    return imported.pages > 0 ? imported.text : rendering::renderPlainText(imported.parsed.cv);
}

Result<QString> DocumentReader::readAdvert(const Document& document) const
{
    CVENH_TRY(format, extraction::detectFormat(document.data, document.fileName));
    if (!isTakenAsItStands(format)) {
        return readText(document);
    }
    if (!document.data.isValidUtf8()) {
        return failure(ErrorCode::NotUtf8);
    }
    return QString::fromUtf8(document.data);
}

} // namespace cvenhancer::services
