// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// How the Tailor page is put together; what it does stands in TailorPage.cpp.
#include "ui/pages/TailorPage.h"
#include "ui/pages/tailor/AdvertEntry.h"
#include "ui/pages/tailor/MatchPane.h"
#include "ui/pages/tailor/SuggestionsPane.h"
#include "ui/pages/tailor/TextPane.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ColumnFrame.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kSuggestions = 408; // what they like where the window is too small for all three
constexpr int kLeastAdvert = 252;
constexpr int kLeastMatch = 268;
constexpr int kLeastSuggestions = 376;
constexpr QSize kNoCvBox(600, 300);

} // namespace

void TailorPage::buildUi()
{
    m_message = new MessageBar(m_context.theme, this);
    auto* bar = new QWidget(this);
    auto* barLayout = new QVBoxLayout(bar);
    barLayout->setContentsMargins(m_context.theme.metrics().margin, 0, m_context.theme.metrics().padding, 0);
    barLayout->addWidget(m_message);
    m_noCv = new EmptyState(m_context.theme, this);
    m_noCv->setTexts(tr("No CV to tailor yet"), tr("Import a CV first. Then paste an advertisement here."));
    m_noCv->setFixedSize(kNoCvBox);
    auto* middle = new QWidget(this);
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->addWidget(m_noCv, 0, Qt::AlignCenter);
    m_entry = new AdvertEntry(m_context.theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_columns = buildColumns());
    m_stack->addWidget(m_entry);
    m_stack->addWidget(middle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    auto* library = m_noCv->addButton(tr("Go to the library"), true, u"library"_s);
    connect(library, &QPushButton::clicked, this, [this] { Q_EMIT destinationRequested({PageId::Library, {}, {}}); });
}

PageHeader* TailorPage::buildHeader()
{
    const Theme& theme = m_context.theme;
    auto* header = new PageHeader(theme, tr("Tailor"), this);
    m_cvButton = new MenuButton(theme, ButtonKind::Secondary, u"file"_s, header);
    m_cvButton->setObjectName(u"cv"_s);
    m_cvButton->setMenu(new QMenu(m_cvButton));
    //: Between a CV and the advertisement it is tailored to: "Backend engineer for Senior Engineer"
    auto* joiner = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, header);
    joiner->setText(tr("for"));
    m_for = joiner;
    m_advertButton = new MenuButton(theme, ButtonKind::Secondary, {}, header);
    m_advertButton->setObjectName(u"adverts"_s);
    m_advertButton->setMenu(new QMenu(m_advertButton));
    m_undoButton = new IconButton(theme, u"undo"_s, tr("Undo"), header);
    m_redoButton = new IconButton(theme, u"redo"_s, tr("Redo"), header);
    m_more = new IconButton(theme, u"more"_s, tr("More"), header);
    m_preview = new QPushButton(theme.icon(u"eye"_s), tr("Preview"), header);
    m_preview->setCheckable(true);
    m_export = new QPushButton(theme.icon(u"export"_s, ColourRole::OnAccent), tr("Export"), header);
    m_export->setObjectName(u"export"_s);
    setKind(m_export, ButtonKind::Primary);
    header->addLeft(m_cvButton);
    header->addLeft(m_for);
    header->addLeft(m_advertButton);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_undoButton, m_redoButton, m_more, m_preview, m_export}) {
        header->addRight(widget);
    }
    return header;
}

QWidget* TailorPage::buildColumns()
{
    const Theme& theme = m_context.theme;
    auto* columns = new ColumnFrame(this);
    m_texts = new TextPane(theme, m_session, columns);
    m_match = new MatchPane(theme, m_session, columns);
    m_suggestions = new SuggestionsPane(theme, m_session, columns);
    columns->addColumn(m_texts, theme.scaled(theme.metrics().tailorAdvert), theme.scaled(kLeastAdvert));
    columns->addColumn(m_match, theme.scaled(theme.metrics().tailorMatch), theme.scaled(kLeastMatch));
    columns->addColumn(m_suggestions, theme.scaled(kSuggestions), theme.scaled(kLeastSuggestions));
    return columns;
}

QAction* TailorPage::addPageAction(const QString& icon, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(m_context.theme.icon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.append(action);
    return action;
}

void TailorPage::buildActions()
{
    m_undo = addPageAction(u"undo"_s, tr("Undo"), QKeySequence::Undo);
    m_redo = addPageAction(u"redo"_s, tr("Redo"), QKeySequence::Redo);
    m_newAdvert = addPageAction(u"paste"_s, tr("Tailor to another advertisement"), QKeySequence::New);
    m_rank = addPageAction(u"compare"_s, tr("Which CV fits this advertisement best"), {});
    m_saveToBase = addPageAction(u"check"_s, tr("Save the changes to the base CV"), {});
    m_saveAsNew = addPageAction(u"duplicate"_s, tr("Save as a CV of its own"), {});
    auto* menu = new QMenu(this);
    menu->addActions({m_newAdvert, m_rank});
    menu->addSeparator();
    menu->addActions({m_saveToBase, m_saveAsNew});
    connect(m_more, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
}

} // namespace cvenhancer::ui
