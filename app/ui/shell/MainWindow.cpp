// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/MainWindow.h"

#include "ui/shell/PageStack.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/DropVeil.h"
#include "ui/widgets/NavigationRail.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
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
            [this](const Destination& destination) { m_rail->setCurrent(static_cast<int>(destination.page)); });
    connect(m_pages, &PageStack::statusChanged, this, [this](const QString& text) { m_status->showStatus(text); });
    connect(m_pages, &PageStack::saved, this, [this] {
        m_savedAt = m_context.clock.now();
        m_status->showSaved(m_savedAt);
    });
    buildFrame();
    addShortcuts();
    m_pages->go({PageId::Library, {}, {}});
    if (!restoreGeometry(m_context.settings.windowGeometry())) {
        resize(firstSize(screen()));
    }
}

/// A new rail and a new status line around the pages, in place of the old ones.
void MainWindow::buildFrame()
{
    for (QWidget* old : {static_cast<QWidget*>(m_rail), static_cast<QWidget*>(m_status)}) {
        if (old) {
            old->hide();
            old->deleteLater();
        }
    }
    m_rail = new NavigationRail(m_context.theme, this);
    m_status = new StatusLine(m_context.theme, this);
    fillRail();
    connect(m_rail, &NavigationRail::pageChosen, this, [this](int page) { m_pages->go({PageId(page), {}, {}}); });
    qobject_cast<QHBoxLayout*>(layout())->insertWidget(0, m_rail);
    m_column->addWidget(m_status);
}

void MainWindow::fillRail()
{
    for (const PageEntry& entry : m_entries) {
        if (entry.rail != PageEntry::Rail::None) {
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
    if (m_savedAt.isValid()) {
        m_status->showSaved(m_savedAt);
    }
    m_pages->rebuild();
    m_veil->raise();
}

void MainWindow::addShortcuts()
{
    for (const PageEntry& entry : m_entries) {
        if (const QKeySequence keys = pageShortcut(entry.id); !keys.isEmpty()) {
            connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, id = entry.id] {
                m_pages->go({id, {}, {}});
            });
        }
    }
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_pages, &PageStack::goBack);
}

void MainWindow::takeFiles(const QStringList& paths)
{
    if (m_pages->currentPage() && m_pages->currentPage()->takeFiles(paths)) {
        return;
    }
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
