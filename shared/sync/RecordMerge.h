// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "sync/Record.h"

#include <QList>
#include <QString>

namespace cvenhancer::sync {

/// A value both sides changed differently; the merged record has `theirs`.
struct RecordConflict {
    QString field; ///< the column, and inside a CV the place: "title", "parsed_data/work[0].position"
    QString base; ///< texts as they are, other values as JSON, null: absent
    QString mine;
    QString theirs;

    friend bool operator==(const RecordConflict&, const RecordConflict&) = default;
};

struct RecordMerge {
    QJsonObject data;
    QList<RecordConflict> conflicts;
};

/// Three-way merge of a record's data, column by column: CVs by mergeCvs, letters and notes by words, is_applied ORed,
/// created_at the earlier and updated_at the later of both, what is computed from other columns (score,
/// matched_keywords, original_text) as theirs, everything else as one value. Without a common base pass {}.
RecordMerge mergeRecords(RecordType type, const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs);

/// The column that holds a whole CV, empty: none.
QString cvColumn(RecordType type);

} // namespace cvenhancer::sync
