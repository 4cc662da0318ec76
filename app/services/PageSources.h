// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Path.h"
#include "rendering/Pages.h"

#include <QHash>

namespace cvenhancer::services {

/// Which text of the CV stands in which block of its pages, both ways: a click on a line leads to its field, and the
/// field under the cursor to its line. Found by the words themselves, in reading order, so that it holds for every
/// template; a block of several fields (a title with its employer) leads to the first of them.
class PageSources {
public:
    PageSources() = default;
    PageSources(const model::Cv& cv, const rendering::Pages& pages);

    /// The source of a block, by PageItem::blockIndex.
    [[nodiscard]] std::optional<model::Path> sourceOf(int blockIndex) const;
    /// The block that shows `path`, or the entry or section it belongs to; -1 when none does.
    [[nodiscard]] int blockOf(const model::Path& path) const;

private:
    QHash<int, model::Path> m_sources;
    QHash<QString, int> m_blocks; ///< by path, also by that of the entry
};

} // namespace cvenhancer::services
