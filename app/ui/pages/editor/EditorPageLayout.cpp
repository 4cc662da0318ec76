// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// How the editor is put together; what it does stands in EditorPage.cpp.
#include "ui/pages/editor/EditorPage.h"
#include "ui/pages/editor/FindBar.h"
#include "ui/pages/editor/HistoryPanel.h"
#include "ui/pages/editor/OutlinePane.h"
#include "ui/pages/editor/PreviewPane.h"
#include "ui/pages/editor/SectionForm.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr QSize kEditorEmptyBox(600, 300);
constexpr int kNarrowSections = 168;
constexpr int kNarrowPage = 1000; ///< a page narrower than this has narrow columns
constexpr int kNarrowestForm = 380;
constexpr int kWidestForm = 680;
constexpr int kUsualRest = 1144; ///< beside the sections, in a window 1440 px wide

/// A one-pixel line between two columns.
QWidget* columnLine(const Theme& theme, QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setFixedWidth(1);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.colour(ColourRole::Hairline));
    line->setPalette(palette);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace

void EditorPage::buildUi()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_stack = new QStackedWidget(this);
    auto* emptyPage = new QWidget(m_stack);
    auto* emptyLayout = new QVBoxLayout(emptyPage);
    m_empty = new EmptyState(m_theme, emptyPage);
    m_empty->setFixedWidth(kEditorEmptyBox.width());
    m_empty->setMinimumHeight(kEditorEmptyBox.height());
    m_empty->setTexts(tr("No CV is open"), tr("Choose one in the library, or import a file to begin."));
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(m_empty, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(3);
    m_stack->addWidget(emptyPage);
    m_stack->addWidget(buildBody());
    m_history = new HistoryPanel(m_theme, m_document, m_stack);
    m_stack->addWidget(m_history);
    layout->addWidget(m_stack, 1);
}

PageHeader* EditorPage::buildHeader()
{
    auto* header = new PageHeader(m_theme, tr("Editor"), this);
    m_chooser = new MenuButton(m_theme, ButtonKind::Secondary, u"file"_s, header);
    m_cvMenu = new QMenu(m_chooser);
    m_chooser->setMenu(m_cvMenu);
    m_tools = new QWidget(header);
    m_language = new MenuButton(m_theme, ButtonKind::Quiet, u"language"_s, m_tools);
    m_language->setMenu(new QMenu(m_language));
    m_undoButton = new IconButton(m_theme, u"undo"_s, tr("Undo"), m_tools);
    m_redoButton = new IconButton(m_theme, u"redo"_s, tr("Redo"), m_tools);
    auto* history = new QPushButton(m_theme.icon(u"history"_s), tr("History"), m_tools);
    setKind(history, ButtonKind::Quiet);
    connect(history, &QPushButton::clicked, this, &EditorPage::showHistory);
    auto* tailor = new QPushButton(m_theme.icon(u"tailor"_s), tr("Tailor"), m_tools);
    auto* exportButton = new QPushButton(m_theme.icon(u"export"_s, ColourRole::OnAccent), tr("Export"), m_tools);
    for (QPushButton* button : {history, tailor, exportButton}) {
        button->setIconSize({m_theme.metrics().icon, m_theme.metrics().icon});
    }
    setKind(exportButton, ButtonKind::Primary);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    for (QPushButton* button :
         QList<QPushButton*>{m_language, m_undoButton, m_redoButton, history, tailor, exportButton}) {
        tools->addWidget(button);
    }
    header->addLeft(m_chooser);
    header->addRight(m_tools);
    connect(tailor, &QPushButton::clicked, this, [this] {
        Q_EMIT destinationRequested({PageId::Tailor, m_document.id(), {}});
    });
    connect(exportButton, &QPushButton::clicked, this, [this] {
        Q_EMIT destinationRequested({PageId::Export, m_document.id(), {}});
    });
    return header;
}

QWidget* EditorPage::buildBody()
{
    auto* body = new QWidget(m_stack);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_outline = new OutlinePane(m_theme, m_document, m_context.clock, body);
    m_preview = new PreviewPane(m_theme, m_document, body);
    layout->addWidget(m_outline);
    layout->addWidget(columnLine(m_theme, body));
    layout->addWidget(buildForm());
    layout->addWidget(columnLine(m_theme, body));
    layout->addWidget(m_preview, 1);
    return body;
}

QWidget* EditorPage::buildForm()
{
    m_middle = new QWidget(this);
    auto* layout = new QVBoxLayout(m_middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_message = new MessageBar(m_theme, m_middle);
    m_message->hide();
    m_form = new SectionForm(m_theme, m_document, m_context.clock, m_middle);
    m_find = new FindBar(m_theme, m_document, m_middle);
    m_find->hide();
    layout->addWidget(m_message);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_find);
    return m_middle;
}

QAction* EditorPage::addPageAction(const QString& text, const QKeySequence& shortcut, const QString& icon)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : m_theme.icon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.append(action);
    return action;
}

void EditorPage::buildActions()
{
    m_undo = addPageAction(tr("Undo"), QKeySequence::Undo, u"undo"_s);
    m_redo = addPageAction(tr("Redo"), QKeySequence::Redo, u"redo"_s);
    connect(m_undo, &QAction::triggered, this, [this] { stepInHistory(true); });
    connect(m_redo, &QAction::triggered, this, [this] { stepInHistory(false); });
    auto* add = addPageAction(tr("Add Entry"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"plus"_s);
    connect(add, &QAction::triggered, m_form, &SectionForm::addEntry);
    auto* find = addPageAction(tr("Find in This CV"), QKeySequence::Find, u"search"_s);
    connect(find, &QAction::triggered, this, [this] { m_find->open(FindBar::Mode::Find); });
    auto* replace = addPageAction(tr("Find and Replace"), QKeySequence(Qt::CTRL | Qt::Key_H), u"search"_s);
    connect(replace, &QAction::triggered, this, [this] { m_find->open(FindBar::Mode::Replace); });
    auto* styles = addPageAction(tr("Style"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), u"palette"_s);
    connect(styles, &QAction::triggered, m_preview, &PreviewPane::toggleStyles);
    auto* history = addPageAction(tr("History"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), u"history"_s);
    connect(history, &QAction::triggered, this, &EditorPage::showHistory);
    auto* next = addPageAction(tr("Next Page of the Preview"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), {});
    connect(next, &QAction::triggered, this, [this] { m_preview->showNextPage(1); });
    auto* previous = addPageAction(tr("Previous Page of the Preview"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), {});
    connect(previous, &QAction::triggered, this, [this] { m_preview->showNextPage(-1); });
}

/// The sections keep their width, the form takes half of the rest within limits, the preview what is left.
void EditorPage::layOutColumns()
{
    const int sections = width() < kNarrowPage ? kNarrowSections : m_theme.metrics().editorSections;
    const int rest = width() - sections;
    const int form = std::clamp(rest * m_theme.metrics().editorForm / kUsualRest, kNarrowestForm, kWidestForm);
    m_outline->setFixedWidth(sections);
    m_middle->setFixedWidth(form);
    m_history->setColumns(sections, form);
}

void EditorPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOutColumns();
}

} // namespace cvenhancer::ui
