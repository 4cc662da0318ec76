// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"

#include <QList>
#include <QString>
#include <QWidget>

class QAction;

namespace cvenhancer::ui {

/// The pages of the window. Those without a place in the rail are reached from another page.
enum class PageId { Welcome, Library, Review, Editor, Tailor, Applications, Export, Conflicts, Settings, Account, LogIn, SignUp };

/// Where to go: a page and what it shall show. Empty ids: what the page showed last.
struct Destination {
    PageId page = PageId::Library;
    CvId cv;
    QString customization; ///< id of a row of cv_customizations
};

/// One page of the window. It shows what models and services hold and says where the user wants to go; only the window
/// (shell) knows the other pages. A page is built once, on its first visit, and must not read anything slow while built.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page becomes the visible one. Called again when it is asked to show something else.
    virtual void open(const Destination& destination) { Q_UNUSED(destination) }
    /// Its actions for the menu, the shortcuts and the command palette, with texts and shortcuts set.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }

Q_SIGNALS:
    void destinationRequested(const cvenhancer::ui::Destination& destination);
    /// Something was stored; the status line tells when.
    void saved();
    /// The middle of the status line: pages, words, language; empty hides it.
    void statusChanged(const QString& text);
};

} // namespace cvenhancer::ui
