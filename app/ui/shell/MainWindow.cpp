// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/MainWindow.h"

#include "ui/dialogs/ShortcutSheet.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/SyncIndicator.h"
#include "ui/theme/TimeText.h"
#include "ui/widgets/DropVeil.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NavigationRail.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr QSize kSmallestSize(640, 480);

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

/// The size a first window takes: what it likes, but no more than the screen shows with a title bar around it.
QSize firstSize(const QScreen* screen)
{
    constexpr double kShareOfScreen = 0.94;
    return screen ? kFirstSize.boundedTo(screen->availableSize() * kShareOfScreen) : kFirstSize;
}

} // namespace

MainWindow::MainWindow(const PageContext& context, std::span<const PageEntry> pages)
    : m_context(context)
    , m_entries(pages)
    , m_pages(new PageStack(m_context, pages, this))
    , m_veil(new DropVeil(context.theme, this))
    , m_column(new QVBoxLayout)
{
    setWindowTitle(tr("CV Enhancer"));
    setWindowIcon(context.theme.icon(u"logo"_s));
    setAcceptDrops(true);
    setMinimumSize(kSmallestSize);
    m_column->setSpacing(0);
    m_column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(m_column, 1);
    connect(m_pages, &PageStack::destinationChanged, this,
            [this](const Destination& destination) { m_rail->setCurrent(static_cast<int>(railPage(destination.page))); });
    connect(m_pages, &PageStack::statusChanged, this, [this](const QString& text) { m_status->showStatus(text); });
    connect(m_pages, &PageStack::saved, this, [this] {
        m_savedAt = m_context.clock.now();
        m_status->showSaved(m_savedAt);
    });
    connect(m_pages, &PageStack::importRequested, this, &MainWindow::importIntoLibrary);
    buildFrame();
    buildActions();
    tellHowOpeningWent();
    if (!restoreGeometry(m_context.settings.windowGeometry())) {
        resize(firstSize(screen()));
    }
}

/// A new rail and a new status line around the pages, in place of the old ones.
void MainWindow::buildFrame()
{
    for (QWidget* old :
         {static_cast<QWidget*>(m_rail), static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_message)}) {
        if (old) {
            old->hide();
            old->deleteLater();
        }
    }
    m_rail = new NavigationRail(m_context.theme, this);
    m_status = new StatusLine(m_context.theme, this);
    m_message = new MessageBar(m_context.theme, this);
    m_column->insertWidget(0, m_message);
    fillRail();
    if (m_context.online) {
        auto* sync = new SyncIndicator(m_context.theme, m_context.online->sync);
        connect(sync, &QPushButton::clicked, this, [this] { m_pages->go({PageId::Account, {}, {}}); });
        m_status->addAtEnd(sync);
    }
    connect(m_rail, &NavigationRail::pageChosen, this, [this](int page) { m_pages->go({PageId(page), {}, {}}); });
    qobject_cast<QHBoxLayout*>(layout())->insertWidget(0, m_rail);
    m_column->addWidget(m_status);
}

void MainWindow::fillRail()
{
    for (const PageEntry& entry : m_entries) {
        if (entry.rail != PageEntry::Rail::None && isOffered(entry, m_context)) {
            const bool atTop = entry.rail == PageEntry::Rail::Top;
            m_rail->addPage(static_cast<int>(entry.id),
                            atTop ? NavigationRail::Place::Top : NavigationRail::Place::Bottom, pageName(entry),
                            QString::fromLatin1(entry.icon), pageShortcut(entry.id).toString(QKeySequence::NativeText));
        }
    }
}

void MainWindow::rebuild()
{
    buildFrame();
    buildActions();
    if (m_savedAt.isValid()) {
        m_status->showSaved(m_savedAt);
    }
    m_pages->rebuild();
    m_veil->raise();
}

QAction* MainWindow::addAction(const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

/// Made anew with the language.
void MainWindow::buildActions()
{
    qDeleteAll(std::exchange(m_actions, {}));
    for (const PageEntry& entry : m_entries) {
        if (const QKeySequence keys = pageShortcut(entry.id); !keys.isEmpty() && isOffered(entry, m_context)) {
            QAction* action = addAction(pageName(entry), keys);
            action->setIcon(m_context.theme.icon(QString::fromLatin1(entry.icon)));
            connect(action, &QAction::triggered, this, [this, id = entry.id] { m_pages->go({id, {}, {}}); });
        }
    }
    QAction* back = addAction(tr("Back"), QKeySequence::Back);
    back->setIcon(m_context.theme.icon(u"chevron-left"_s));
    connect(back, &QAction::triggered, m_pages, &PageStack::goBack);
    QAction* palette = addAction(tr("Go to…"), Qt::CTRL | Qt::Key_K);
    palette->setObjectName(u"palette"_s);
    connect(palette, &QAction::triggered, this, &MainWindow::openPalette);
    QAction* keys = addAction(tr("Keyboard shortcuts"), QKeySequence::HelpContents);
    keys->setIcon(m_context.theme.icon(u"keyboard"_s));
    connect(keys, &QAction::triggered, this, &MainWindow::openShortcutSheet);
    QAction* quit = addAction(tr("Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setIcon(m_context.theme.icon(u"log-out"_s));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

QList<Command> MainWindow::commands()
{
    QList<Command> commands;
    const auto add = [&commands](QAction* action) {
        if (action->isEnabled() && action->isVisible() && action->objectName() != u"palette"_s) {
            const QPointer<QAction> target(action);
            commands.append({action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText),
                             action->icon(), [target] {
                                 if (target) {
                                     target->trigger();
                                 }
                             }});
        }
    };
    if (const Page* page = m_pages->currentPage()) {
        std::ranges::for_each(page->pageActions(), add);
    }
    std::ranges::for_each(m_actions, add);
    return commands;
}

/// Once after the start. A store that could not be opened is told of by each page that asks it for something.
void MainWindow::tellHowOpeningWent()
{
    services::whenAnswered(
        this, m_context.services.store.openingReport(), [this](const Result<storage::OpeningReport>& report) {
            if (report && report->restoredFrom) {
                const QDateTime time = report->restoredFrom->toLocalTime();
                m_message->show(MessageBar::Tone::Bad,
                                tr("Your library was damaged. It was brought back as it was on %1, %2; "
                                   "the damaged file is kept beside it.")
                                    .arg(QLocale().toString(time.date(), QLocale::LongFormat), shortTime(time.time())));
            }
        });
}

void MainWindow::openPalette()
{
    if (findChild<CommandPalette*>()) {
        return;
    }
    auto* palette = new CommandPalette(m_context.theme, commands(), this);
    const PageId target = hasPage(PageId::Editor) ? PageId::Editor : PageId::Library;
    services::whenAnswered(
        palette, m_context.services.library.list(services::LibraryService::Place::Library),
        [this, palette, target](const Result<QList<services::CvCard>>& cards) {
            QList<Command> found;
            for (const services::CvCard& card : cards.value_or(QList<services::CvCard>())) {
                found.append({card.title, tr("CV"), m_context.theme.icon(u"file"_s), [this, target, id = card.id] {
                                  m_pages->go({target, id, {}});
                              }});
            }
            palette->append(found);
        });
}

void MainWindow::openShortcutSheet()
{
    QList<ShortcutSheet::Group> groups;
    if (const Page* page = m_pages->currentPage(); page && !page->pageActions().isEmpty()) {
        groups.append({tr("On this page"), page->pageActions()});
    }
    groups.append({tr("Everywhere"), m_actions});
    (new ShortcutSheet(m_context.theme, groups, this))->open();
}

void MainWindow::showFirstPage()
{
    const bool isNew = !m_context.settings.wasWelcomed() && hasPage(PageId::Welcome);
    m_pages->go({isNew ? PageId::Welcome : PageId::Library, {}, {}});
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    if (m_pages->currentPage() && m_pages->currentPage()->takeFiles(paths)) {
        return;
    }
    importIntoLibrary(paths);
}

void MainWindow::importIntoLibrary(const QStringList& paths)
{
    m_pages->go({PageId::Library, {}, {}});
    m_pages->page(PageId::Library)->takeFiles(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_veil->setGeometry(rect());
        m_veil->raise();
        m_veil->show();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_veil->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_veil->hide();
    event->acceptProposedAction();
    takeFiles(localFiles(*event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_veil->setGeometry(rect());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_pages->flush();
    m_context.settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace cvenhancer::ui
