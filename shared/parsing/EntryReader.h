// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/BlockBuilder.h"

namespace cvenhancer::parsing {

/// One entry of a section before its fields are named.
struct RawEntry {
    QList<Part> head; ///< texts of the head lines without dates, in order; Part::line counts head lines
    QList<DateSpan> dates; ///< of the head
    QList<int> dateLines; ///< for each date the head line it stands on, or below
    QStringList paragraphs; ///< running text under the head
    QStringList bullets;
    QStringList tags; ///< short lines under the body: technologies, courses
    [[nodiscard]] QString startDate() const { return dates.isEmpty() ? QString() : dates.first().start; }
    [[nodiscard]] QString endDate() const;
};

/// Whether entries without a date may stand among dated ones: certificates and awards, but not jobs.
enum class Undated { None, Possible };

/// Splits a section's blocks into entries: by dates, by the look of the first head line, by bodies between heads.
QList<RawEntry> readEntries(const QList<Block>& blocks, const QString& language, Undated undated = Undated::None);

/// The block's texts without its dates, split at style changes, wide gaps and " | ", " · ", " — ".
QList<Part> headParts(const Block& block, int line, const QString& language);

} // namespace cvenhancer::parsing
