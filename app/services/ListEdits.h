// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Edit.h"

#include <QDateTime>
#include <QStringList>

namespace cvenhancer::services {

/// The edits that make the list field `path` hold `texts`, one item each. Items whose text did not change keep their
/// id; a text that was split keeps its id in the first part, joined ones in the first of them. New items get ids of
/// `now`. Empty when nothing changed.
QList<model::Edit> listEdits(const model::Cv& cv, const model::Path& path, const QStringList& texts,
                             const QDateTime& now);

/// "Go, Python (2, 3), SQL" as three texts: commas inside brackets do not part. Empty parts are left out.
QStringList splitWords(const QString& text);

/// Whether splitWords gives the items back from their joined form, so that they can be written in one line.
bool canBeOneLine(const QList<model::Item>& items);

} // namespace cvenhancer::services
