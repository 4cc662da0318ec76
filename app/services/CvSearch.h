// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Edit.h"

#include <QList>
#include <QString>

namespace cvenhancer::services {

struct SearchOptions {
    bool matchCase = false;
    bool wholeWords = false;
};

/// A place where a text was found.
struct SearchHit {
    model::Path path; ///< a text field or an item
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Every place of `text` in what a person writes (dates apart), in the order of the form: basics, then sections.
QList<SearchHit> findInCv(const model::Cv& cv, const QString& text, const SearchOptions& options);

/// The edits that put `replacement` in the place of all `hits` of findInCv.
QList<model::Edit> replaceEdits(const model::Cv& cv, const QList<SearchHit>& hits, const QString& replacement);

/// The text a path names: a field's or an item's.
QString textAt(const model::Cv& cv, const model::Path& path);

/// Words a reader sees, over all sections, entries and items that are not hidden.
int countWords(const model::Cv& cv);
int countWords(QStringView text);

} // namespace cvenhancer::services
