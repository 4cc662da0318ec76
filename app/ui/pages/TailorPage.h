// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/TailorSession.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace cvenhancer::ui {

class AdvertEntry;
class EmptyState;
class IconButton;
class MatchPane;
class MenuButton;
class MessageBar;
class PageHeader;
class SuggestionsPane;
class TextPane;

/// Tailoring a CV to an advertisement: both texts with what joins them, the score, and suggestions. The session in the
/// services keeps everything; the page shows it and emits intentions.
class TailorPage : public Page {
    Q_OBJECT

public:
    explicit TailorPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Destination& destination) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    bool takeFiles(const QStringList& paths) override;
    void flush() override { m_session.flush(); }

private:
    void buildUi();
    PageHeader* buildHeader();
    QWidget* buildColumns();
    void buildActions();
    QAction* addPageAction(const QString& icon, const QString& text, const QKeySequence& shortcut);
    void bind();

    void loadCvs();
    void showCvs(const QList<services::CvCard>& cards);
    void openCv(const CvId& id);
    void openCustomization(const CustomizationId& id);
    void refreshOpen();
    void enterAdvert(const QString& advert);
    void start(const CvId& cv, const QString& advert);
    void readFile(const QString& path);
    void chooseFile();
    void askForAdvert();
    void showHistory();
    void showState();
    void showStatus();
    void showSavedToBase(const QList<services::Clash>& clashes);
    void showBaseChanges();
    void showClashes(const QList<services::Clash>& clashes, const QString& note);
    void showError(const Error& error);
    void saveToBase();
    void saveAsNew();
    void rankCvs();
    void requestExport();

    PageContext m_context;
    services::TailorSession& m_session;
    QList<services::CvCard> m_cvs;
    CvId m_cv; ///< chosen, perhaps without an advertisement yet
    bool m_wantsAdvert = false; ///< the entry is shown though a customization is open
    quint64 m_openNumber = 0; ///< answers to an older wish are dropped
    QList<QAction*> m_actions;
    QAction* m_saveToBase = nullptr;
    QAction* m_saveAsNew = nullptr;
    QAction* m_rank = nullptr;
    QAction* m_newAdvert = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    MenuButton* m_cvButton = nullptr;
    MenuButton* m_advertButton = nullptr;
    IconButton* m_undoButton = nullptr;
    IconButton* m_redoButton = nullptr;
    IconButton* m_more = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_export = nullptr;
    QWidget* m_for = nullptr;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_noCv = nullptr;
    AdvertEntry* m_entry = nullptr;
    QWidget* m_columns = nullptr;
    TextPane* m_texts = nullptr;
    MatchPane* m_match = nullptr;
    SuggestionsPane* m_suggestions = nullptr;
};

} // namespace cvenhancer::ui
