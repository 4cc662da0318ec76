// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvDocument.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace cvenhancer::ui {

class EmptyState;
class FindBar;
class HistoryPanel;
class IconButton;
class MenuButton;
class MessageBar;
class OutlinePane;
class PageHeader;
class PreviewPane;
class SectionForm;

/// The editor: sections, form and live pages side by side, all of them views of the one open document. Decides only
/// where the user looks; what is changed goes to the document as edits.
class EditorPage : public Page {
    Q_OBJECT

public:
    explicit EditorPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Destination& destination) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void flush() override;
    [[nodiscard]] QVariant viewState() const override;
    void setViewState(const QVariant& state) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    PageHeader* buildHeader();
    QWidget* buildBody();
    QWidget* buildForm();
    void buildActions();
    QAction* addPageAction(const QString& text, const QKeySequence& shortcut, const QString& icon);
    void bind();
    void bindDocument();
    void openLatest();
    void showEmpty();
    void onOpened();
    void onChanged(const QList<model::Edit>& edits);
    void onHistoryChanged();
    void onFailed(const Error& error);
    void onRemoved(const QString& what);
    void goTo(const model::Path& path, qsizetype position = -1, qsizetype length = 0);
    void choosePlace(const model::Path& path);
    void refreshOutline();
    void stepInHistory(bool isUndo);
    void showHistory();
    void showEditor();
    void listCvs();
    void fillLanguages();
    void setLanguage(const QString& language);
    void updateStatus();
    void layOutColumns();

    const PageContext& m_context;
    const Theme& m_theme;
    services::CvDocument& m_document;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    MenuButton* m_chooser = nullptr;
    QWidget* m_tools = nullptr; ///< what the header offers for an open CV
    QMenu* m_cvMenu = nullptr;
    MenuButton* m_language = nullptr;
    IconButton* m_undoButton = nullptr;
    IconButton* m_redoButton = nullptr;
    MessageBar* m_message = nullptr;
    FindBar* m_find = nullptr;
    OutlinePane* m_outline = nullptr;
    QWidget* m_middle = nullptr;
    SectionForm* m_form = nullptr;
    PreviewPane* m_preview = nullptr;
    HistoryPanel* m_history = nullptr;
    QList<QAction*> m_actions;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QTimer* m_statusDelay;
};

} // namespace cvenhancer::ui
