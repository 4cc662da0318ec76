// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

#include <QKeySequence>

#include <span>

namespace cvenhancer::ui {

/// One page of the program and its place in the window.
struct PageEntry {
    enum class Rail { Top, Bottom, None };

    PageId id;
    Rail rail = Rail::None;
    const char* icon; ///< name in resources/icons; empty when it has no place in the rail
    const char* name; ///< English; pageName() translates it
    Page* (*make)(const PageContext& context, QWidget* parent);
    bool needsServer = false; ///< made only where the context has what is online
};

/// Every page there is, those of the rail in its order.
std::span<const PageEntry> allPages();

/// The page of the rail that `page` belongs to: itself, or Account for the ways into it.
PageId railPage(PageId page);

/// Whether the page can be made from `context`.
bool isOffered(const PageEntry& entry, const PageContext& context);

/// Whether the program has such a page.
bool hasPage(PageId page);

/// The page's name in the user's language.
QString pageName(const PageEntry& entry);

/// Ctrl+1 Library, Ctrl+2 Editor, Ctrl+3 Tailor, Ctrl+4 Applications, Ctrl+5 Settings, Ctrl+6 Account; empty for a page
/// without a place in the rail.
QKeySequence pageShortcut(PageId page);

} // namespace cvenhancer::ui
