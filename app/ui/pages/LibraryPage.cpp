// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/LibraryPage.h"

#include "services/ErrorText.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/PasswordDialog.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/CardView.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ImportTray.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::LibraryFilterModel;
using models::LibraryModel;
using Place = services::LibraryService::Place;

namespace {

constexpr int kSearchDelayMs = 120;
constexpr int kTrayDistance = 24;

/// A title as a file name that every system takes.
QString fileNameFor(const QString& title)
{
    static const QRegularExpression kForbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString name = QString(title).replace(kForbidden, u" "_s).simplified().left(100);
    return (name.isEmpty() ? LibraryPage::tr("CV") : name) + u".pdf"_s;
}

} // namespace

LibraryPage::LibraryPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_service(context.services.library)
    , m_settings(context.settings)
    , m_library(new LibraryModel(m_service, Place::Library, m_theme.metrics().thumbnail.width() * 2, this))
    , m_bin(new LibraryModel(m_service, Place::Bin, m_theme.metrics().thumbnail.width() * 2, this))
    , m_filter(new LibraryFilterModel(this))
    , m_imports(new models::ImportModel(m_service, this))
    , m_searchDelay(new QTimer(this))
{
    buildUi();
    buildActions();
    bind();
    setOrder(m_settings.libraryOrder() == settings::LibraryOrder::Title ? LibraryFilterModel::Order::Title
                                                                        : LibraryFilterModel::Order::LastChanged);
    showPlace(Place::Library);
}

void LibraryPage::bind()
{
    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(kSearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_searchDelay, &QTimer::timeout, this, &LibraryPage::search);
    connect(m_import, &QPushButton::clicked, this, &LibraryPage::chooseFiles);
    connect(m_cvsTab, &QPushButton::clicked, this, [this] { showPlace(Place::Library); });
    connect(m_binTab, &QPushButton::clicked, this, [this] { showPlace(Place::Bin); });
    connect(m_view, &CardView::actionRequested, this, &LibraryPage::onActionRequested);
    connect(m_view, &CardView::binRequested, this, &LibraryPage::moveToBin);
    connect(m_view, &CardView::menuRequested, this, &LibraryPage::onMenuRequested);
    connect(m_tray, &ImportTray::resized, this, &LibraryPage::placeTray);
    connect(m_tray, &ImportTray::passwordRequested, this, [this](int row) { askForPassword(row, false); });
    connect(m_imports, &models::ImportModel::passwordNeeded, this, &LibraryPage::askForPassword);
    connect(m_imports, &models::ImportModel::imported, this, &LibraryPage::saved);
    for (LibraryModel* model : {m_library, m_bin}) {
        connect(model, &LibraryModel::loaded, this, &LibraryPage::showState);
        connect(model, &LibraryModel::loadFailed, this, &LibraryPage::showError);
    }
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LibraryPage::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LibraryPage::showState);
}

bool LibraryPage::inBin() const
{
    return m_filter->sourceModel() == m_bin;
}

void LibraryPage::showPlace(Place place)
{
    m_filter->setSourceModel(place == Place::Bin ? m_bin : m_library);
    m_cvsTab->setChecked(place == Place::Library);
    m_binTab->setChecked(place == Place::Bin);
    m_search->clear();
    m_filter->setMatches(std::nullopt);
    showState();
}

void LibraryPage::showState()
{
    const int count = m_library->rowCount();
    m_cvsTab->setText(count > 0 ? tr("CVs  %L1").arg(count) : tr("CVs"));
    m_binTab->setText(m_bin->rowCount() > 0 ? tr("Bin  %L1").arg(m_bin->rowCount()) : tr("Bin"));
    Q_EMIT statusChanged(count == 0 ? QString() : count == 1 ? tr("1 CV") : tr("%Ln CVs", nullptr, count));
    if (m_filter->rowCount() > 0 || !m_library->isLoaded()) {
        m_stack->setCurrentWidget(m_view);
    } else if (inBin()) {
        m_nothing->setTexts(tr("The bin is empty"), tr("What you delete stays here for 30 days."));
        m_stack->setCurrentWidget(m_nothing->parentWidget());
    } else if (count > 0) {
        m_nothing->setTexts(tr("Nothing found"), tr("No CV holds “%1”.").arg(m_search->text().trimmed()));
        m_stack->setCurrentWidget(m_nothing->parentWidget());
    } else {
        m_stack->setCurrentWidget(m_empty->parentWidget());
    }
    m_order->setVisible(m_filter->rowCount() > 1);
    m_search->setEnabled(!inBin());
}

QList<QAction*> LibraryPage::pageActions() const
{
    return actions();
}

bool LibraryPage::takeFiles(const QStringList& paths)
{
    importFiles(paths);
    return true;
}

void LibraryPage::importFiles(const QStringList& paths)
{
    showPlace(Place::Library);
    m_imports->add(paths);
}

void LibraryPage::chooseFiles()
{
    QFileDialog* dialog = openImportDialog(this);
    connect(dialog, &QFileDialog::filesSelected, this, &LibraryPage::importFiles);
}

void LibraryPage::search()
{
    const QString query = m_search->text().trimmed();
    const quint64 number = ++m_searchNumber;
    if (query.isEmpty()) {
        m_filter->setMatches(std::nullopt);
        showState();
        return;
    }
    services::whenAnswered(this, m_service.search(query), [this, number](const Result<QList<CvId>>& found) {
        if (number != m_searchNumber) {
            return;
        }
        if (!found) {
            showError(found.error());
            return;
        }
        m_filter->setMatches(QSet<CvId>(found->begin(), found->end()));
        showState();
    });
}

void LibraryPage::onActionRequested(const QModelIndex& index)
{
    if (inBin()) {
        restore(CvId::fromString(index.data(LibraryModel::IdRole).toString()), index.data().toString());
    } else {
        askForExport(index);
    }
}

void LibraryPage::onMenuRequested(const QModelIndex& index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex card(index);
    if (inBin()) {
        connect(menu->addAction(m_theme.icon(u"undo"_s), tr("Restore")), &QAction::triggered, this,
                [this, card] { onActionRequested(card); });
    } else {
        connect(menu->addAction(m_theme.icon(u"export"_s), tr("Export as PDF")), &QAction::triggered, this,
                [this, card] { askForExport(card); });
        menu->addSeparator();
        connect(menu->addAction(m_theme.icon(u"trash"_s, ColourRole::Bad), tr("Move to bin")), &QAction::triggered,
                this, [this, card] { moveToBin(card); });
    }
    menu->popup(position);
}

void LibraryPage::askForExport(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const CvId id = CvId::fromString(index.data(LibraryModel::IdRole).toString());
    auto* dialog = new QFileDialog(this, tr("Export as PDF"), m_settings.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->selectFile(fileNameFor(index.data().toString()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString& path) { exportTo(id, path); });
    dialog->open();
}

void LibraryPage::exportTo(const CvId& id, const QString& path)
{
    m_settings.setExportFolder(QFileInfo(path).absolutePath());
    services::whenAnswered(this, m_service.exportPdf(id, path), [this, path](const Result<>& exported) {
        if (!exported) {
            showError(exported.error());
            return;
        }
        m_message->show(MessageBar::Tone::Good, tr("Exported to %1.").arg(QFileInfo(path).fileName()), tr("Open"),
                        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

void LibraryPage::moveToBin(const QModelIndex& index)
{
    if (!index.isValid() || inBin()) {
        return;
    }
    const CvId id = CvId::fromString(index.data(LibraryModel::IdRole).toString());
    const QString title = index.data().toString();
    services::whenAnswered(this, m_service.moveToBin(id), [this, id, title](const Result<>& moved) {
        if (!moved) {
            showError(moved.error());
            return;
        }
        m_message->show(MessageBar::Tone::Neutral, tr("“%1” was moved to the bin.").arg(title), tr("Undo"),
                        [this, id, title] { restore(id, title); });
        Q_EMIT saved();
    });
}

void LibraryPage::restore(const CvId& id, const QString& title)
{
    services::whenAnswered(this, m_service.restore(id), [this, title](const Result<>& restored) {
        if (!restored) {
            showError(restored.error());
            return;
        }
        m_message->show(MessageBar::Tone::Good, tr("“%1” is back in the library.").arg(title));
        Q_EMIT saved();
    });
}

void LibraryPage::askForPassword(int row, bool wasWrong)
{
    const QPersistentModelIndex job(m_imports->index(row));
    auto* dialog = new PasswordDialog(m_theme, job.data().toString(), wasWrong, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, job] {
        if (job.isValid()) {
            m_imports->retry(job.row(), dialog->password());
        }
    });
    dialog->open();
}

void LibraryPage::showError(const Error& error)
{
    m_message->show(MessageBar::Tone::Bad, services::errorText(error));
}

void LibraryPage::setOrder(LibraryFilterModel::Order order)
{
    const bool byTitle = order == LibraryFilterModel::Order::Title;
    m_filter->setOrder(order);
    m_order->setText(byTitle ? tr("Title") : tr("Last changed"));
    m_order->setAccessibleName(tr("Order of the cards: %1").arg(m_order->text()));
    m_settings.setLibraryOrder(byTitle ? settings::LibraryOrder::Title : settings::LibraryOrder::LastChanged);
}

void LibraryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeTray();
}

void LibraryPage::placeTray()
{
    const QRect area = rect().adjusted(kTrayDistance, kTrayDistance, -kTrayDistance, -kTrayDistance);
    const QSize size(qMin(m_theme.metrics().tray, area.width()), qMin(m_tray->sizeHint().height(), area.height()));
    m_tray->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom, size, area));
    m_tray->raise();
}

} // namespace cvenhancer::ui
