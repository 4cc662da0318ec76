// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "codec/EditCodec.h"
#include "codec/ResumeCodec.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace cvenhancer;

/// Whatever is read comes back the same; whatever is not read is refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto json = QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(codec::decodeEdit(QJsonDocument::fromJson(json).object()));
    const auto cv = codec::decodeResume(json);
    if (!cv) {
        return 0;
    }
    const QByteArray text = codec::encodeResume(*cv);
    const auto again = codec::decodeResume(text);
    if (!again || *again != *cv || codec::encodeResume(*again) != text) {
        std::abort();
    }
    return 0;
}
