// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "support/DocxBuilder.h"

#include <cstddef>
#include <cstdint>

using namespace cvenhancer::extraction;
using cvenhancer::test::DocxBuilder;

namespace {

/// A sound package around hostile parts: the body's XML, and after zero bytes that of styles and numbering.
QByteArray packageAround(const QByteArray& bytes)
{
    const QList<QByteArray> parts = bytes.split('\0');
    DocxBuilder builder(parts.value(0));
    builder.part("styles", parts.value(1), "w:styles").part("numbering", parts.value(2), "w:numbering");
    return builder.build();
}

} // namespace

/// Whatever the parts of a DOCX file hold, reading them ends in text or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ExtractOptions options;
    options.limits.maxDecodedBytes = 1024 * 1024;
    options.limits.maxOperators = 50'000;
    options.limits.maxGlyphs = 20'000;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool isPackage = bytes.startsWith("PK");
    static_cast<void>(readDocx(isPackage ? bytes : packageAround(bytes), options));
    return 0;
}
