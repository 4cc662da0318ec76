// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Field.h"

#include <QLatin1StringView>
#include <QString>

namespace cvenhancer::codec {

/// The version of meta.cvenhancer we write; a document with a higher one is refused.
inline constexpr int kMetaVersion = 1;

// Keys of the document that are no fields.
inline constexpr QLatin1StringView kMeta("meta");
inline constexpr QLatin1StringView kCvenhancer("cvenhancer");
inline constexpr QLatin1StringView kProfiles("profiles");

// Keys of meta.cvenhancer (README.md).
inline constexpr QLatin1StringView kVersion("version");
inline constexpr QLatin1StringView kLanguage("language");
inline constexpr QLatin1StringView kOrder("order");
inline constexpr QLatin1StringView kHeadings("headings");
inline constexpr QLatin1StringView kHidden("hidden");
inline constexpr QLatin1StringView kIds("ids");
inline constexpr QLatin1StringView kCustomSections("customSections");
inline constexpr QLatin1StringView kTitle("title");
inline constexpr QLatin1StringView kEntries("entries");

/// How a section is named in `order`, `headings`, `hidden` and `ids`: "work", "basics.profiles", "custom[1]".
/// `customIndex` counts the custom sections.
QString sectionPath(model::SectionKind kind, qsizetype customIndex);

/// An entry of the section at `section`: "work[0]", "custom[1].entries[0]".
QString entryPath(model::SectionKind kind, const QString& section, qsizetype index);

/// An item: "work[0].highlights[2]".
QString itemPath(const QString& entry, QLatin1StringView key, qsizetype index);

} // namespace cvenhancer::codec
