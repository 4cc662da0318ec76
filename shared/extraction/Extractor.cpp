// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include "extraction/Readers.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

constexpr qint64 kBytesPerMegabyte = 1024 * 1024;

Result<PositionedText> readAs(SourceFormat format, const QByteArray& data, const ExtractOptions& options)
{
    switch (format) {
    case SourceFormat::Pdf:
        return readPdf(data, options);
    case SourceFormat::Docx:
        return readDocx(data, options);
    case SourceFormat::Markdown:
        return readMarkdown(data, options);
    case SourceFormat::PlainText:
        return readPlainText(data, options);
    case SourceFormat::JsonResume:
        return readJsonResume(data, options);
    case SourceFormat::Odt:
    case SourceFormat::Html:
    case SourceFormat::Rtf:
        break;
    }
    return failure(ErrorCode::UnsupportedFormat);
}

} // namespace

Result<> checkSize(const QByteArray& data, const Limits& limits)
{
    if (data.size() > limits.maxBytes) {
        return failure(ErrorCode::FileTooLarge, u"%1 MB"_s.arg(limits.maxBytes / kBytesPerMegabyte));
    }
    return {};
}

Result<PositionedText> extract(const QByteArray& data, const QString& fileName, const ExtractOptions& options)
{
    if (const Result<> size = checkSize(data, options.limits); !size) {
        return tl::unexpected(size.error());
    }
    CVENH_TRY(format, detectFormat(data, fileName));
    return readAs(format, data, options);
}

} // namespace cvenhancer::extraction
