// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// How the library page is put together; what it does stands in LibraryPage.cpp.
#include "ui/pages/LibraryPage.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ImportTray.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentFrame.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kSearchWidth = 288;
constexpr QSize kEmptyBox(600, 300);

/// `box` in the middle of a page of its own.
QWidget* centred(QWidget* box, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* layout = new QVBoxLayout(page);
    box->setFixedWidth(kEmptyBox.width());
    box->setMinimumHeight(kEmptyBox.height());
    layout->addStretch(2);
    layout->addWidget(box, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

/// A button that does what an action does.
QPushButton* buttonFor(QAction* action, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(action->icon(), action->text(), parent);
    setKind(button, kind);
    setSmall(button);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

void LibraryPage::buildUi()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(buildBar());
    layout->addWidget(buildBody(), 1);
    m_tray = new ImportTray(m_theme, *m_imports, this);
    QWidget* before = m_search;
    for (QWidget* next : QWidgetList{m_import, m_tabs.at(0), m_tabs.at(1), m_tabs.at(2), m_order, m_list, m_view}) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget* LibraryPage::buildHeader()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new PageHeader(m_theme, tr("Library"), this);
    m_search = new QLineEdit(header);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search CVs"));
    m_search->setAccessibleName(tr("Search CVs"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.scaled(kSearchWidth));
    m_search->setAcceptDrops(false); // a file dropped here is imported like everywhere else
    m_search->addAction(m_theme.icon(u"search"_s, ColourRole::TextMuted), QLineEdit::LeadingPosition);
    m_import = new QPushButton(m_theme.icon(u"plus"_s, ColourRole::OnAccent), tr("Import"), header);
    m_import->setObjectName(u"import"_s);
    m_import->setIconSize({metrics.icon, metrics.icon});
    m_import->setToolTip(tr("Import CVs from files"));
    setKind(m_import, ButtonKind::Primary);
    header->addRight(m_search);
    header->addRight(m_import);
    return header;
}

QWidget* LibraryPage::buildBar()
{
    const Metrics& metrics = m_theme.metrics();
    auto* bar = new QWidget(this);
    auto* frame = new SegmentFrame(m_theme, bar);
    for (int i = 0; i < 3; ++i) {
        m_tabs.append(frame->addSegment());
    }
    m_chips = new ChipRow(m_theme, bar);
    m_order = new MenuButton(m_theme, ButtonKind::Quiet, {}, bar);
    m_list = new IconButton(m_theme, u"list"_s, {}, bar);
    m_list->setObjectName(u"listOrCards"_s);
    m_message = new MessageBar(m_theme, this);
    buildOrderMenu();
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(frame);
    row->addSpacing(12);
    row->addWidget(m_chips, 1);
    row->addStretch();
    row->addWidget(m_order);
    row->addWidget(m_list);
    m_selection = new QWidget(bar);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(metrics.margin, 16, metrics.padding, 12);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(m_selection);
    layout->addWidget(m_message);
    return bar;
}

QWidget* LibraryPage::buildSelectionBar()
{
    m_selectionText = new TextLabel(m_theme, FontRole::Strong, ColourRole::Text, m_selection);
    auto* layout = new QHBoxLayout(m_selection);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_selectionText);
    layout->addSpacing(8);
    for (QAction* action : {m_actions.exportPdf, m_actions.archive, m_actions.restore, m_actions.bin}) {
        const bool isBin = action == m_actions.bin;
        QPushButton* button = buttonFor(action, isBin ? ButtonKind::Danger : ButtonKind::Secondary, m_selection);
        layout->addWidget(button);
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isEnabled()); });
    }
    layout->addStretch();
    m_selection->hide();
    return m_selection;
}

QWidget* LibraryPage::buildBody()
{
    m_stack = new QStackedWidget(this);
    m_view = new CardView(m_theme, m_stack);
    m_view->setObjectName(u"cards"_s);
    m_view->setAccessibleName(tr("CVs"));
    m_view->setModel(m_filter);
    buildEmptyStates();
    m_stack->addWidget(m_view);
    m_stack->addWidget(centred(m_empty, m_stack));
    m_stack->addWidget(centred(m_nothing, m_stack));
    return m_stack;
}

void LibraryPage::buildEmptyStates()
{
    m_empty = new EmptyState(m_theme, m_stack);
    m_empty->setTexts(tr("No CVs yet"),
                      tr("Import one in any common format. It is read on this device and never leaves it."));
    connect(m_empty->addButton(tr("Import your CV"), true, u"import"_s), &QPushButton::clicked, this,
            &LibraryPage::chooseFiles);
    QPushButton* sample = m_empty->addButton(tr("Open the sample"), false);
    sample->setObjectName(u"sample"_s);
    connect(sample, &QPushButton::clicked, this, [this] { takeFiles({u":/cvenhancer/samples/sample-cv.json"_s}); });
    m_nothing = new EmptyState(m_theme, m_stack);
}

void LibraryPage::buildOrderMenu()
{
    using Order = models::LibraryFilterModel::Order;
    auto* orders = new QMenu(m_order);
    connect(orders->addAction(tr("Last changed")), &QAction::triggered, this, [this] { setOrder(Order::LastChanged); });
    connect(orders->addAction(tr("Title")), &QAction::triggered, this, [this] { setOrder(Order::Title); });
    m_order->setMenu(orders);
}

QAction* LibraryPage::addPageAction(const QString& text, const QKeySequence& keys, const QString& icon)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : m_theme.icon(icon), text, this);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void LibraryPage::buildActions()
{
    m_actions.find = addPageAction(tr("Search"), QKeySequence::Find, u"search"_s);
    m_actions.import = addPageAction(tr("Import…"), QKeySequence::Open, u"import"_s);
    m_actions.importFolder = addPageAction(tr("Import a folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, u"folder"_s);
    m_actions.paste = addPageAction(tr("Paste a CV"), QKeySequence::Paste, u"paste"_s);
    m_actions.edit = addPageAction(tr("Edit"), {}, u"editor"_s);
    m_actions.tailor = addPageAction(tr("Tailor"), Qt::CTRL | Qt::Key_T, u"tailor"_s);
    m_actions.exportPdf = addPageAction(tr("Export…"), Qt::CTRL | Qt::Key_E, u"export"_s);
    m_actions.rename = addPageAction(tr("Rename"), Qt::Key_F2, u"text"_s);
    m_actions.duplicate = addPageAction(tr("Duplicate"), Qt::CTRL | Qt::Key_D, u"duplicate"_s);
    m_actions.tags = addPageAction(tr("Tags…"), Qt::CTRL | Qt::Key_G, u"tag"_s);
    m_actions.archive = addPageAction(tr("Move to archive"), {}, u"archive"_s);
    m_actions.restore = addPageAction(tr("Restore"), {}, u"undo"_s);
    m_actions.bin = addPageAction(tr("Move to bin"), {}, u"trash"_s);
    m_actions.bin->setIcon(m_theme.icon(u"trash"_s, ColourRole::Bad));
    buildSelectionBar();
}

} // namespace cvenhancer::ui
