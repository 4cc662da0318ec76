// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Matching.h"

#include <QString>

#include <cstddef>
#include <cstdint>

/// Any text is an advert: the analysis ends, its offsets lie inside the text and give the keyword's words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QList<uint> points = text.toUcs4();
    const cvenhancer::matching::AdvertAnalysis analysis = cvenhancer::matching::analyseAdvert(text);
    for (const cvenhancer::matching::Keyword& keyword : analysis.keywords) {
        if (keyword.start < 0 || keyword.end <= keyword.start || keyword.end > points.size()) {
            __builtin_trap();
        }
    }
    (void)cvenhancer::matching::checkRewrite({}, text.left(text.size() / 2), text.mid(text.size() / 2));
    return 0;
}
