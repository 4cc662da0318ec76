// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/MainWindow.h"

#include "ui/pages/LibraryPage.h"
#include "ui/widgets/DropVeil.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/NavigationRail.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScreen>
#include <QTime>
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

MainWindow::MainWindow(const Theme& theme, services::LibraryService& service, settings::Settings& settings)
    : m_theme(theme)
    , m_settings(settings)
    , m_rail(new NavigationRail(theme, this))
    , m_library(new LibraryPage(theme, service, settings, this))
    , m_veil(new DropVeil(theme, this))
    , m_savedLabel(new QLabel(this))
    , m_countLabel(new QLabel(this))
{
    setWindowTitle(tr("CV Enhancer"));
    setWindowIcon(theme.icon(u"logo"_s));
    setAcceptDrops(true);
    setMinimumSize(kSmallestSize);
    buildUi();
    connect(m_library, &LibraryPage::countChanged, this, &MainWindow::onCountChanged);
    connect(m_library, &LibraryPage::saved, this, &MainWindow::onSaved);
    if (!restoreGeometry(m_settings.windowGeometry())) {
        resize(firstSize(screen()));
    }
}

void MainWindow::buildUi()
{
    m_rail->addPage(tr("Library"), u"library"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_library, 1);
    column->addWidget(buildStatusLine());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
}

QWidget* MainWindow::buildStatusLine()
{
    auto* line = new Hairline(m_theme, this);
    line->setFixedHeight(m_theme.metrics().status);
    for (QLabel* label : {m_savedLabel, m_countLabel}) {
        label->setFont(m_theme.font(FontRole::Caption));
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, m_theme.colour(ColourRole::TextMuted));
        label->setPalette(muted);
    }
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(m_theme.metrics().margin, 0, m_theme.metrics().padding, 0);
    layout->addWidget(m_savedLabel);
    layout->addStretch();
    layout->addWidget(m_countLabel);
    return line;
}

void MainWindow::importFiles(const QStringList& paths)
{
    m_library->importFiles(paths);
}

void MainWindow::onCountChanged(int count)
{
    m_countLabel->setVisible(count > 0);
    m_countLabel->setText(count == 1 ? tr("1 CV") : tr("%Ln CVs", nullptr, count));
}

void MainWindow::onSaved()
{
    m_savedLabel->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
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
    importFiles(localFiles(*event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_veil->setGeometry(rect());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace cvenhancer::ui
