// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "extraction/text/TextDecoding.h"

namespace cvenhancer::extraction {

/// A JSON Resume needs no parsing: its bytes are handed through, and the codec checks them against the schema.
Result<PositionedText> readJsonResume(const QByteArray& data, const ExtractOptions& options)
{
    Limits limits = options.limits;
    limits.maxGlyphs = static_cast<int>(limits.maxBytes); // a picture may be embedded
    CVENH_TRY(decoded, decodeText(data, limits));
    PositionedText text;
    text.format = SourceFormat::JsonResume;
    text.attachedResume = decoded.toUtf8();
    return text;
}

} // namespace cvenhancer::extraction
