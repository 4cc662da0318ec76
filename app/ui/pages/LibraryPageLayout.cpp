// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
// How the library page is put together; what it does stands in LibraryPage.cpp.
#include "ui/pages/LibraryPage.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/CardView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ImportTray.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentFrame.h"

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
    setTabOrder(m_search, m_import);
    setTabOrder(m_import, m_cvsTab);
    setTabOrder(m_cvsTab, m_binTab);
    setTabOrder(m_binTab, m_order);
    setTabOrder(m_order, m_view);
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
    m_search->setFixedWidth(kSearchWidth);
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
    auto* tabs = new SegmentFrame(m_theme, bar);
    m_cvsTab = tabs->addSegment();
    m_binTab = tabs->addSegment();
    m_order = new MenuButton(m_theme, ButtonKind::Quiet, {}, bar);
    m_message = new MessageBar(m_theme, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(tabs);
    row->addStretch();
    row->addWidget(m_order);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(metrics.margin, 16, metrics.padding, 12);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(m_message);
    return bar;
}

QWidget* LibraryPage::buildBody()
{
    m_stack = new QStackedWidget(this);
    m_view = new CardView(m_theme, m_stack);
    m_view->setObjectName(u"cards"_s);
    m_view->setAccessibleName(tr("CVs"));
    m_view->setModel(m_filter);
    m_empty = new EmptyState(m_theme, m_stack);
    m_empty->setTexts(tr("No CVs yet"),
                      tr("Import one in any common format. It is read on this device and never leaves it."));
    connect(m_empty->addButton(tr("Import your CV"), true, u"import"_s), &QPushButton::clicked, this,
            &LibraryPage::chooseFiles);
    QPushButton* sample = m_empty->addButton(tr("Open the sample"), false);
    sample->setObjectName(u"sample"_s);
    connect(sample, &QPushButton::clicked, this, [this] { importFiles({u":/cvenhancer/samples/sample-cv.json"_s}); });
    m_nothing = new EmptyState(m_theme, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(centred(m_empty, m_stack));
    m_stack->addWidget(centred(m_nothing, m_stack));
    return m_stack;
}

void LibraryPage::buildActions()
{
    auto* find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto* import = new QAction(tr("Import"), this);
    import->setShortcut(QKeySequence::Open);
    connect(import, &QAction::triggered, this, &LibraryPage::chooseFiles);
    addActions({find, import});
    auto* orders = new QMenu(m_order);
    using Order = models::LibraryFilterModel::Order;
    connect(orders->addAction(tr("Last changed")), &QAction::triggered, this, [this] { setOrder(Order::LastChanged); });
    connect(orders->addAction(tr("Title")), &QAction::triggered, this, [this] { setOrder(Order::Title); });
    m_order->setMenu(orders);
}

} // namespace cvenhancer::ui
