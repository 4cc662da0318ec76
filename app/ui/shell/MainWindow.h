// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/LibraryService.h"
#include "settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace cvenhancer::ui {

class DropVeil;
class LibraryPage;
class NavigationRail;

/// The window: rail, page, status line. Takes files dropped anywhere on it. Owned by the composition root; theme,
/// service and settings outlive it.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(const Theme& theme, services::LibraryService& service, settings::Settings& settings);

    void importFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildUi();
    QWidget* buildStatusLine();
    void onCountChanged(int count);
    void onSaved();

    const Theme& m_theme;
    settings::Settings& m_settings;
    NavigationRail* m_rail;
    LibraryPage* m_library;
    DropVeil* m_veil;
    QLabel* m_savedLabel;
    QLabel* m_countLabel;
};

} // namespace cvenhancer::ui
