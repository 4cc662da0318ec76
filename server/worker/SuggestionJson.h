// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cvenhancer::server::worker {

/// The fields of table `suggestions` for a suggestion nobody has decided about; `edit` is {suggestion, path, op,
/// before, after, evidence[{path, text}], gain, needs_confirmation, state, edits[]}, as the desktop program writes it.
QJsonObject recordFields(const matching::Suggestion& suggestion);

QJsonArray toJson(const QList<model::Edit>& edits);

} // namespace cvenhancer::server::worker
