// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/LibraryService.h"

namespace cvenhancer::services {

/// The cards of a place, in the order of LibraryService::list. Runs where the connection belongs.
/// Errors: those of sql::toError.
[[nodiscard]] Result<QList<CvCard>> listCards(sql::Connection& connection, LibraryService::Place place,
                                              const QDateTime& now);

} // namespace cvenhancer::services
