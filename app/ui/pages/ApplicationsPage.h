// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "models/ApplicationsModel.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cvenhancer::ui {

class ApplicationPane;
class EmptyState;
class MenuButton;
class MessageBar;

/// What was sent to whom: a table that is edited in place, and beside it the chosen one in full.
class ApplicationsPage : public Page {
    Q_OBJECT

public:
    explicit ApplicationsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void flush() override;
    /// Saves the shown rows as CSV to a path that was chosen.
    void exportTo(const QString& path);

private:
    void buildUi();
    QWidget* buildHeader();
    QWidget* buildTable();
    void buildActions();
    void bind();
    void showState();
    void showCurrent();
    void setFilter(const QString& state, const QString& name);
    void askForCsvPath();
    void askForFilePath(const storage::FileId& file, const QString& name);
    void removeCurrent();
    void showError(const Error& error);
    [[nodiscard]] const services::ApplicationCard* current() const;

    PageContext m_context;
    services::ApplicationService& m_service;
    models::ApplicationsModel* m_model;
    models::ApplicationsFilter* m_filter;
    QList<QAction*> m_actions;
    QLineEdit* m_search = nullptr;
    MenuButton* m_state = nullptr;
    QPushButton* m_export = nullptr;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    ApplicationPane* m_pane = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace cvenhancer::ui
