// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "models/ImportModel.h"
#include "models/LibraryFilterModel.h"
#include "models/LibraryModel.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace cvenhancer::ui {

class CardView;
class EmptyState;
class ImportTray;
class MenuButton;
class MessageBar;

/// The library: cards of all CVs and of the bin, search, import with its tray, export, delete with undo.
/// Shows what the models hold and emits intentions to the service; decides nothing itself.
class LibraryPage : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    /// Starts importing; each file gets its row in the tray.
    bool takeFiles(const QStringList& paths) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    QWidget* buildHeader();
    QWidget* buildBar();
    QWidget* buildBody();
    void buildActions();
    void bind();
    void showPlace(services::LibraryService::Place place);
    void showState();
    void importFiles(const QStringList& paths);
    void placeTray();
    void chooseFiles();
    void search();
    void onActionRequested(const QModelIndex& index);
    void onMenuRequested(const QModelIndex& index, const QPoint& position);
    void askForExport(const QModelIndex& index);
    void exportTo(const CvId& id, const QString& path);
    void moveToBin(const QModelIndex& index);
    void restore(const CvId& id, const QString& title);
    void askForPassword(int row, bool wasWrong);
    void showError(const Error& error);
    void setOrder(models::LibraryFilterModel::Order order);
    [[nodiscard]] bool inBin() const;

    const Theme& m_theme;
    services::LibraryService& m_service;
    settings::Settings& m_settings;
    models::LibraryModel* m_library;
    models::LibraryModel* m_bin;
    models::LibraryFilterModel* m_filter;
    models::ImportModel* m_imports;
    QLineEdit* m_search = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cvsTab = nullptr;
    QPushButton* m_binTab = nullptr;
    MenuButton* m_order = nullptr;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    CardView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_nothing = nullptr;
    ImportTray* m_tray = nullptr;
    QTimer* m_searchDelay;
    quint64 m_searchNumber = 0; ///< answers to an older question are dropped
};

} // namespace cvenhancer::ui
