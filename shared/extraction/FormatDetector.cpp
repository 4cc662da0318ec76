// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Extractor.h"

#include <array>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// Readers accept a header anywhere in the first 1024 bytes (ISO 32000-1, annex H, implementation note 13).
constexpr qsizetype kPdfHeaderWindow = 1024;
constexpr qsizetype kSniffedBytes = 4096;

using FormatOrNone = std::optional<SourceFormat>;

/// The format the file's name promises.
FormatOrNone formatOfEnding(const QString& fileName)
{
    static constexpr std::array kEndings{
        std::pair{u".pdf", SourceFormat::Pdf},           std::pair{u".docx", SourceFormat::Docx},
        std::pair{u".odt", SourceFormat::Odt},           std::pair{u".html", SourceFormat::Html},
        std::pair{u".htm", SourceFormat::Html},          std::pair{u".md", SourceFormat::Markdown},
        std::pair{u".markdown", SourceFormat::Markdown}, std::pair{u".txt", SourceFormat::PlainText},
        std::pair{u".text", SourceFormat::PlainText},    std::pair{u".rtf", SourceFormat::Rtf},
        std::pair{u".json", SourceFormat::JsonResume}};
    for (const auto& [ending, format] : kEndings) {
        if (fileName.endsWith(QStringView(ending), Qt::CaseInsensitive)) {
            return format;
        }
    }
    return {};
}

/// Zip archives name their members in the clear; an OpenDocument file begins with its type, stored without compression.
FormatOrNone formatOfZip(const QByteArray& data)
{
    if (data.first(qMin(data.size(), kSniffedBytes)).contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
        return SourceFormat::Odt;
    }
    return data.contains("word/document.xml") ? FormatOrNone(SourceFormat::Docx) : std::nullopt;
}

/// A signature nothing else begins with.
FormatOrNone formatOfSignature(const QByteArray& data)
{
    if (data.first(qMin(data.size(), kPdfHeaderWindow)).contains("%PDF-")) {
        return SourceFormat::Pdf;
    }
    if (data.startsWith("PK\x03\x04")) {
        return formatOfZip(data);
    }
    return data.startsWith("{\\rtf") ? FormatOrNone(SourceFormat::Rtf) : std::nullopt;
}

bool hasUtf16Mark(const QByteArray& data)
{
    return data.startsWith("\xFF\xFE") || data.startsWith("\xFE\xFF");
}

/// Text in some encoding: no control character but white space in its first part. UTF-16 says so by its mark.
bool looksLikeText(const QByteArray& data)
{
    if (hasUtf16Mark(data)) {
        return true;
    }
    const QByteArray head = data.first(qMin(data.size(), kSniffedBytes));
    return std::none_of(head.cbegin(), head.cend(), [](char c) {
        const bool control = static_cast<unsigned char>(c) < 0x20;
        return control && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
}

QByteArray firstCharacters(const QByteArray& data)
{
    const qsizetype mark = data.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return data.mid(mark, kSniffedBytes).trimmed().toLower();
}

/// Formats written as text that say by their first characters what they are.
FormatOrNone formatOfText(const QByteArray& data)
{
    const QByteArray head = firstCharacters(data);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
        return SourceFormat::Html;
    }
    const bool object = head.startsWith('{') && (head.mid(1).trimmed().startsWith('"') || head == "{}");
    return object ? FormatOrNone(SourceFormat::JsonResume) : std::nullopt;
}

bool isTextFormat(SourceFormat format)
{
    return format == SourceFormat::Html || format == SourceFormat::Markdown || format == SourceFormat::PlainText
        || format == SourceFormat::JsonResume;
}

} // namespace

Result<SourceFormat> detectFormat(const QByteArray& data, const QString& fileName)
{
    if (data.isEmpty()) {
        return failure(ErrorCode::EmptyFile);
    }
    if (const FormatOrNone format = formatOfSignature(data)) {
        return *format;
    }
    const FormatOrNone promised = formatOfEnding(fileName);
    if (promised && !isTextFormat(*promised)) {
        return *promised; // its reader will say that the file is damaged
    }
    if (!looksLikeText(data)) {
        return failure(ErrorCode::UnsupportedFormat);
    }
    const FormatOrNone found = promised == SourceFormat::Markdown ? std::nullopt : formatOfText(data);
    return found.value_or(promised.value_or(SourceFormat::PlainText));
}

} // namespace cvenhancer::extraction
