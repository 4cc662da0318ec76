// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Pages.h"

namespace cvenhancer::rendering {

/// Puts blocks on pages of `height` twips as a typesetter would: no heading and no entry's title last on a page, no
/// single line of a paragraph alone at the foot or the top of a page, no space above the first block of a page. What is
/// higher than a page is broken where the page ends.
QList<Page> paginate(const QList<LaidBlockPointer>& blocks, qreal height);

} // namespace cvenhancer::rendering
