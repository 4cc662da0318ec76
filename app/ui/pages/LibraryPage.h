// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "models/ImportModel.h"
#include "models/LibraryFilterModel.h"
#include "models/LibraryModel.h"
#include "ui/pages/library/LibraryCommands.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"
#include "ui/widgets/CardView.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace cvenhancer::ui {

class ChipRow;
class EmptyState;
class IconButton;
class ImportTray;
class MenuButton;
class MessageBar;
class TextLabel;

/// The library: all CVs, the archive and the bin as cards or rows, search, tags, import with its tray, and what can be
/// done to a CV. Shows what the models hold and emits intentions; decides nothing itself.
class LibraryPage : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    /// Starts importing; each file gets its row in the tray. Folders are looked through.
    bool takeFiles(const QStringList& paths) override;
    [[nodiscard]] QVariant viewState() const override;
    void setViewState(const QVariant& state) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Place = services::LibraryService::Place;

    /// The actions of the page, shared by shortcuts, menus and palette.
    struct Actions {
        QAction* find;
        QAction* import;
        QAction* importFolder;
        QAction* paste;
        QAction* edit;
        QAction* tailor;
        QAction* exportPdf;
        QAction* rename;
        QAction* duplicate;
        QAction* tags;
        QAction* archive;
        QAction* bin;
        QAction* restore;
    };

    void buildUi();
    QWidget* buildHeader();
    QWidget* buildBar();
    QWidget* buildSelectionBar();
    QWidget* buildBody();
    void buildEmptyStates();
    void buildOrderMenu();
    void buildActions();
    QAction* addPageAction(const QString& text, const QKeySequence& keys, const QString& icon);
    void bind();
    void bindActions();

    [[nodiscard]] models::LibraryModel* modelOf(Place place) const;
    void showPlace(Place place);
    void showState();
    void showCounts();
    void showSelection(int count);
    void showAsList(bool list);
    void showTags();
    void placeTray();
    void chooseFiles();
    void chooseFolder();
    void paste();
    void search();
    void open(const QModelIndex& index);
    void tailor(const QModelIndex& index);
    void exportCvs(const QList<ChosenCv>& cvs);
    void onActionRequested(const QModelIndex& index, CardAction action);
    void onMenuRequested(const QModelIndex& index, const QPoint& position);
    void askForPassword(int row, bool wasWrong);
    void showError(const Error& error);
    void setOrder(models::LibraryFilterModel::Order order);
    [[nodiscard]] QList<ChosenCv> chosen() const;
    [[nodiscard]] ChosenCv cvAt(const QModelIndex& index) const;
    using Page::open;

    PageContext m_context;
    const Theme& m_theme;
    Place m_place = Place::Library;
    models::LibraryModel* m_library;
    models::LibraryModel* m_archive;
    models::LibraryModel* m_bin;
    models::LibraryFilterModel* m_filter;
    models::ImportModel* m_imports;
    LibraryCommands* m_commands;
    Actions m_actions{};
    QLineEdit* m_search = nullptr;
    QPushButton* m_import = nullptr;
    QList<QPushButton*> m_tabs; ///< in the order of Place
    ChipRow* m_chips = nullptr;
    MenuButton* m_order = nullptr;
    IconButton* m_list = nullptr;
    QWidget* m_selection = nullptr;
    TextLabel* m_selectionText = nullptr;
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
