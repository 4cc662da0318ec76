// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>

class QAction;

namespace cvenhancer::ui {

/// The pages of the window. Those without a place in the rail are reached from another page.
enum class PageId {
    Welcome,
    Library,
    Review,
    Editor,
    Tailor,
    Applications,
    Export,
    Conflicts,
    Settings,
    Account,
    LogIn,
    SignUp
};

/// Where to go: a page and what it shall show. Empty ids: what the page showed last.
struct Destination {
    PageId page = PageId::Library;
    CvId cv;
    QString customization; ///< id of a row of cv_customizations

    friend bool operator==(const Destination&, const Destination&) = default;
};

/// One page of the window. It shows what models and services hold and says where the user wants to go; only the window
/// (shell) knows the other pages. A page is built once, on its first visit, and must not read anything slow while
/// built. It is built anew, and opened at the same destination, when the user changes appearance, text size or
/// language: what must survive that lies in a service or is stored by flush(). A page draws its own header
/// (widgets/PageHeader).
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page becomes the visible one. Called again when it is asked to show something else.
    virtual void open(const Destination& destination) { Q_UNUSED(destination) }
    /// Its actions for the menu, the shortcuts and the command palette, with texts and shortcuts set. They are added to
    /// the page by addAction() as well, so that their shortcuts work while it is visible.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// Files were dropped on the window or opened while this page is the visible one. False: they are not for this
    /// page, and the library imports them.
    virtual bool takeFiles(const QStringList& paths)
    {
        Q_UNUSED(paths)
        return false;
    }
    /// Asks for everything that is not stored yet to be stored. The page may be destroyed right after.
    virtual void flush() { }
    /// What the page shows beyond its destination (chosen tab, place in a list), for the page that is built in its
    /// place. Taken before the old page goes and given after open().
    [[nodiscard]] virtual QVariant viewState() const { return {}; }
    virtual void setViewState(const QVariant& state) { Q_UNUSED(state) }

Q_SIGNALS:
    void destinationRequested(const cvenhancer::ui::Destination& destination);
    /// The library shall import these files and be shown.
    void importRequested(const QStringList& paths);
    /// Something was stored; the status line tells when.
    void saved();
    /// The middle of the status line: pages, words, language; empty hides it.
    void statusChanged(const QString& text);
};

} // namespace cvenhancer::ui
