// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/CommandModel.h"
#include "ui/shell/PageContext.h"
#include "ui/shell/Pages.h"

#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace cvenhancer::ui {

class DropVeil;
class MessageBar;
class NavigationRail;
class PageStack;
class StatusLine;

/// The window: rail, pages, status line. Takes files dropped anywhere on it. Owned by the composition root, which keeps
/// what the context names alive for longer.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const PageContext& context, std::span<const PageEntry> pages = allPages());

    /// Shows the page a start begins with: the library, or for a new user the welcome page.
    void showFirstPage();

    /// Gives the files to the visible page, or else to the library, which imports them.
    void takeFiles(const QStringList& paths);
    /// Shows the window above others, also when it was minimised.
    void comeForward();
    /// Makes everything in the window anew, in the present look and language, and shows what was shown.
    void rebuild();
    [[nodiscard]] PageStack* pages() const { return m_pages; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void fillRail();
    void buildActions();
    QAction* addAction(const QString& text, const QKeySequence& keys);
    void importIntoLibrary(const QStringList& paths);
    void tellHowOpeningWent();
    void openPalette();
    void openShortcutSheet();
    [[nodiscard]] QList<Command> commands();

    PageContext m_context;
    std::span<const PageEntry> m_entries;
    PageStack* m_pages;
    DropVeil* m_veil;
    QVBoxLayout* m_column; ///< pages and status line
    NavigationRail* m_rail = nullptr;
    StatusLine* m_status = nullptr;
    MessageBar* m_message = nullptr;
    QDateTime m_savedAt;
    QList<QAction*> m_actions; ///< of the window, whatever its page
};

} // namespace cvenhancer::ui
