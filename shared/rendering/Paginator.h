// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "rendering/Pages.h"

#include <functional>

namespace cvenhancer::rendering {

/// The room one flow has on one page, in twips from the text area's origin, and its blocks as they are laid out for
/// that room: the same blocks on every page, but perhaps in another width.
struct PageRoom {
    qreal left = 0;
    qreal top = 0;
    qreal height = 0;
    const QList<LaidBlockPointer>* blocks = nullptr;
};

/// Asked page by page, from 0.
using PageRooms = std::function<PageRoom(int page)>;

/// Puts the blocks of a flow on pages as a typesetter would: no heading and no entry's title last on a page, no single
/// line of a paragraph alone at the foot or the top of a page, no space above the first block of a page. What is higher
/// than a page is broken where the page ends. Where the next page has another width, blocks go over whole.
QList<Page> paginate(const PageRooms& rooms);

/// The same where every page has `height` twips.
QList<Page> paginate(const QList<LaidBlockPointer>& blocks, qreal height);

} // namespace cvenhancer::rendering
