// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/Pages.h"

#include "ui/pages/ApplicationsPage.h"
#include "ui/pages/ExportPage.h"
#include "ui/pages/LibraryPage.h"
#include "ui/pages/TailorPage.h"
#include "ui/pages/WelcomePage.h"
#include "ui/pages/account/AccountPage.h"
#include "ui/pages/account/LogInPage.h"
#include "ui/pages/account/SignUpPage.h"
#include "ui/pages/editor/EditorPage.h"
#include "ui/pages/review/ReviewPage.h"
#include "ui/pages/settings/SettingsPage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cvenhancer::ui {

namespace {

template <class P>
Page* make(const PageContext& context, QWidget* parent)
{
    return new P(context, parent);
}

using enum PageEntry::Rail;

/// A page is added by one line here.
constexpr std::array kPages{
    PageEntry{PageId::Library, Top, "library", QT_TRANSLATE_NOOP("Pages", "Library"), make<LibraryPage>},
    PageEntry{PageId::Editor, Top, "editor", QT_TRANSLATE_NOOP("Pages", "Editor"), make<EditorPage>},
    PageEntry{PageId::Tailor, Top, "tailor", QT_TRANSLATE_NOOP("Pages", "Tailor"), make<TailorPage>},
    PageEntry{PageId::Applications, Top, "applications", QT_TRANSLATE_NOOP("Pages", "Applications"),
              make<ApplicationsPage>},
    PageEntry{PageId::Settings, Bottom, "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), make<SettingsPage>},
    PageEntry{PageId::Account, Bottom, "account", QT_TRANSLATE_NOOP("Pages", "Account"), make<AccountPage>, true},
    PageEntry{PageId::LogIn, None, "", QT_TRANSLATE_NOOP("Pages", "Log in"), make<LogInPage>, true},
    PageEntry{PageId::SignUp, None, "", QT_TRANSLATE_NOOP("Pages", "Create an account"), make<SignUpPage>, true},
    PageEntry{PageId::Export, None, "", QT_TRANSLATE_NOOP("Pages", "Export"), make<ExportPage>},
    PageEntry{PageId::Review, None, "", QT_TRANSLATE_NOOP("Pages", "Import review"), make<ReviewPage>},
    PageEntry{PageId::Welcome, None, "", QT_TRANSLATE_NOOP("Pages", "Welcome"), make<WelcomePage>},
};

constexpr std::array kNumbered{PageId::Library,      PageId::Editor,   PageId::Tailor,
                               PageId::Applications, PageId::Settings, PageId::Account};

} // namespace

std::span<const PageEntry> allPages()
{
    return kPages;
}

PageId railPage(PageId page)
{
    return page == PageId::LogIn || page == PageId::SignUp ? PageId::Account : page;
}

bool isOffered(const PageEntry& entry, const PageContext& context)
{
    return !entry.needsServer || context.online != nullptr;
}

bool hasPage(PageId page)
{
    return std::ranges::find(kPages, page, &PageEntry::id) != kPages.end();
}

QString pageName(const PageEntry& entry)
{
    return QCoreApplication::translate("Pages", entry.name);
}

QKeySequence pageShortcut(PageId page)
{
    const auto* const found = std::ranges::find(kNumbered, page);
    return found == kNumbered.end() ? QKeySequence()
                                    : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + (found - kNumbered.begin())));
}

} // namespace cvenhancer::ui
