// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QStringList>

namespace cvenhancer::services {

/// The files among `paths`, and in the folders among them those whose ending is one of `endings` (lower case, no dot):
/// down to ten levels, at most 1,000, links to folders not followed, each folder in the order of its names. Files that
/// were named themselves are given whatever their ending.
QStringList filesInFolders(const QStringList& paths, const QStringList& endings);

} // namespace cvenhancer::services
