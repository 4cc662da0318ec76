// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/LibrarySync.h"

#include <QString>

namespace cvenhancer::ui {

/// How the sync stands in a few words: "Synced", "Syncing …", "On this device only".
QString syncState(const services::SyncStatus& status);

/// When it last went well, what waits, what is wrong and what happens next; one or two sentences.
QString syncDetail(const services::SyncStatus& status);

} // namespace cvenhancer::ui
