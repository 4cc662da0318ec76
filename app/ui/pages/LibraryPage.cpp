// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/LibraryPage.h"

#include "services/ErrorText.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/PasswordDialog.h"
#include "ui/shell/Pages.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ImportTray.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::LibraryFilterModel;
using models::LibraryModel;

namespace {

constexpr int kSearchDelayMs = 120;
constexpr int kTrayDistance = 24;

} // namespace

LibraryPage::LibraryPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_theme(context.theme)
    , m_library(
          new LibraryModel(context.services.library, Place::Library, m_theme.metrics().thumbnail.width() * 2, this))
    , m_archive(
          new LibraryModel(context.services.library, Place::Archive, m_theme.metrics().thumbnail.width() * 2, this))
    , m_bin(new LibraryModel(context.services.library, Place::Bin, m_theme.metrics().thumbnail.width() * 2, this))
    , m_filter(new LibraryFilterModel(this))
    , m_imports(new models::ImportModel(context.services.library, this))
    , m_commands(new LibraryCommands(context, this))
    , m_searchDelay(new QTimer(this))
{
    buildUi();
    buildActions();
    bind();
    bindActions();
    setOrder(context.settings.libraryOrder() == settings::LibraryOrder::Title ? LibraryFilterModel::Order::Title
                                                                              : LibraryFilterModel::Order::LastChanged);
    showAsList(context.settings.showsLibraryAsList());
    showPlace(Place::Library);
}

void LibraryPage::bind()
{
    m_searchDelay->setSingleShot(true);
    m_searchDelay->setInterval(kSearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_searchDelay, &QTimer::timeout, this, &LibraryPage::search);
    connect(m_import, &QPushButton::clicked, this, &LibraryPage::chooseFiles);
    for (const Place place : {Place::Library, Place::Archive, Place::Bin}) {
        connect(m_tabs.at(int(place)), &QPushButton::clicked, this, [this, place] { showPlace(place); });
    }
    connect(m_list, &QPushButton::clicked, this, [this] { showAsList(!m_context.settings.showsLibraryAsList()); });
    connect(m_chips, &ChipRow::chosen, this, [this](const QString& tag) {
        m_filter->setTag(tag);
        showState();
    });
    connect(m_view, &CardView::openRequested, this, qOverload<const QModelIndex&>(&LibraryPage::open));
    connect(m_view, &CardView::actionRequested, this, &LibraryPage::onActionRequested);
    connect(m_view, &CardView::binRequested, m_actions.bin, &QAction::trigger);
    connect(m_view, &CardView::menuRequested, this, &LibraryPage::onMenuRequested);
    connect(m_view, &CardView::selectionChangedTo, this, &LibraryPage::showSelection);
    connect(m_tray, &ImportTray::resized, this, &LibraryPage::placeTray);
    connect(m_tray, &ImportTray::reviewRequested, this, [this](int row) {
        const QModelIndex job = m_imports->index(row);
        Q_EMIT destinationRequested({PageId::Review, job.data(models::ImportModel::CvIdRole).value<CvId>(), {}});
    });
    connect(m_tray, &ImportTray::passwordRequested, this, [this](int row) { askForPassword(row, false); });
    connect(m_imports, &models::ImportModel::passwordNeeded, this, &LibraryPage::askForPassword);
    connect(m_imports, &models::ImportModel::imported, this, &LibraryPage::saved);
    for (LibraryModel* model : {m_library, m_archive, m_bin}) {
        connect(model, &LibraryModel::loaded, this, &LibraryPage::showState);
        connect(model, &LibraryModel::loadFailed, this, &LibraryPage::showError);
        connect(model, &LibraryModel::changeFailed, this, &LibraryPage::showError);
        connect(model, &LibraryModel::changed, this, &LibraryPage::saved);
    }
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LibraryPage::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LibraryPage::showState);
    connect(m_commands, &LibraryCommands::saved, this, &LibraryPage::saved);
    connect(m_commands, &LibraryCommands::failed, this, &LibraryPage::showError);
    connect(m_commands, &LibraryCommands::done, this,
            [this](const QString& sentence, const QString& actionText, const std::function<void()>& action) {
                m_message->show(MessageBar::Tone::Good, sentence, actionText, action);
            });
}

void LibraryPage::bindActions()
{
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions.import, &QAction::triggered, this, &LibraryPage::chooseFiles);
    connect(m_actions.importFolder, &QAction::triggered, this, &LibraryPage::chooseFolder);
    connect(m_actions.paste, &QAction::triggered, this, &LibraryPage::paste);
    connect(m_actions.edit, &QAction::triggered, this, [this] { open(m_view->currentIndex()); });
    connect(m_actions.tailor, &QAction::triggered, this, [this] { tailor(m_view->currentIndex()); });
    connect(m_actions.exportPdf, &QAction::triggered, this, [this] { exportCvs(chosen()); });
    connect(m_actions.rename, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    connect(m_actions.duplicate, &QAction::triggered, this,
            [this] { m_commands->duplicate(cvAt(m_view->currentIndex())); });
    connect(m_actions.tags, &QAction::triggered, this, [this] { m_commands->editTags(cvAt(m_view->currentIndex())); });
    connect(m_actions.archive, &QAction::triggered, this, [this] { m_commands->setArchived(chosen(), true); });
    connect(m_actions.bin, &QAction::triggered, this, [this] {
        if (m_place != Place::Bin) {
            m_commands->moveToBin(chosen());
        }
    });
    connect(m_actions.restore, &QAction::triggered, this, [this] {
        if (m_place == Place::Archive) {
            m_commands->setArchived(chosen(), false);
        } else {
            m_commands->restore(chosen());
        }
    });
}

LibraryModel* LibraryPage::modelOf(Place place) const
{
    return place == Place::Library ? m_library : place == Place::Archive ? m_archive : m_bin;
}

void LibraryPage::showPlace(Place place)
{
    m_place = place;
    m_filter->setSourceModel(modelOf(place));
    m_filter->setTag({});
    QList<CardAction> actions{CardAction::Restore};
    if (place == Place::Library) {
        actions.clear();
        if (hasPage(PageId::Editor)) {
            actions.append(CardAction::Edit);
        }
        if (hasPage(PageId::Tailor)) {
            actions.append(CardAction::Tailor);
        }
        actions.append(CardAction::Export);
    }
    m_view->setActions(actions);
    m_search->clear();
    m_filter->setMatches(std::nullopt);
    showSelection(0);
    showState();
}

void LibraryPage::showCounts()
{
    static constexpr std::array kNames{QT_TR_NOOP("CVs"), QT_TR_NOOP("Archive"), QT_TR_NOOP("Bin")};
    for (const Place place : {Place::Library, Place::Archive, Place::Bin}) {
        const int count = modelOf(place)->rowCount();
        const QString name = tr(kNames.at(size_t(place)));
        QPushButton* tab = m_tabs.at(int(place));
        tab->setText(count > 0 ? tr("%1  %L2").arg(name).arg(count) : name);
        tab->setChecked(place == m_place);
    }
    m_tabs.at(int(Place::Archive))->setVisible(m_archive->rowCount() > 0 || m_place == Place::Archive);
    const int cvs = m_library->rowCount();
    Q_EMIT statusChanged(cvs == 0 ? QString() : cvs == 1 ? tr("1 CV") : tr("%Ln CVs", nullptr, cvs));
}

void LibraryPage::showState()
{
    showCounts();
    showTags();
    const bool isFiltered = !m_search->text().trimmed().isEmpty() || !m_filter->tag().isEmpty();
    if (m_filter->rowCount() > 0 || !m_library->isLoaded()) {
        m_stack->setCurrentWidget(m_view);
    } else if (isFiltered && modelOf(m_place)->rowCount() > 0) {
        m_nothing->setTexts(tr("Nothing found"), tr("No CV here holds “%1”.").arg(m_search->text().trimmed()));
        m_stack->setCurrentWidget(m_nothing->parentWidget());
    } else if (m_place == Place::Bin) {
        m_nothing->setTexts(tr("The bin is empty"), tr("What you delete stays here for 30 days."));
        m_stack->setCurrentWidget(m_nothing->parentWidget());
    } else if (m_place == Place::Archive || m_archive->rowCount() > 0) {
        m_nothing->setTexts(tr("Nothing here"), tr("CVs you no longer use can rest in the archive."));
        m_stack->setCurrentWidget(m_nothing->parentWidget());
    } else {
        m_stack->setCurrentWidget(m_empty->parentWidget());
    }
    m_order->setVisible(m_filter->rowCount() > 1);
    m_list->setVisible(m_filter->rowCount() > 0);
    m_search->setEnabled(m_place == Place::Library);
}

void LibraryPage::showTags()
{
    const QStringList tags = modelOf(m_place)->allTags();
    if (!m_filter->tag().isEmpty() && !tags.contains(m_filter->tag())) {
        m_filter->setTag({});
    }
    m_chips->setChips(tags, m_filter->tag());
}

void LibraryPage::showSelection(int count)
{
    m_selection->setVisible(count > 1);
    m_selectionText->setText(tr("%Ln selected", nullptr, count));
    const bool inLibrary = m_place == Place::Library;
    for (QAction* action : {m_actions.edit, m_actions.tailor, m_actions.rename, m_actions.duplicate, m_actions.tags}) {
        action->setEnabled(count == 1 && inLibrary);
    }
    m_actions.exportPdf->setEnabled(count > 0 && inLibrary);
    m_actions.archive->setEnabled(count > 0 && inLibrary);
    m_actions.bin->setEnabled(count > 0 && m_place != Place::Bin);
    m_actions.restore->setEnabled(count > 0 && !inLibrary);
    m_actions.edit->setVisible(hasPage(PageId::Editor));
    m_actions.tailor->setVisible(hasPage(PageId::Tailor));
}

void LibraryPage::showAsList(bool list)
{
    m_context.settings.setLibraryAsList(list);
    m_view->showAsList(list);
    m_list->setIcon(m_theme.icon(list ? u"grid"_s : u"list"_s));
    m_list->setToolTip(list ? tr("Show as cards") : tr("Show as a list"));
    m_list->setAccessibleName(m_list->toolTip());
}

QList<QAction*> LibraryPage::pageActions() const
{
    return actions();
}

bool LibraryPage::takeFiles(const QStringList& paths)
{
    if (m_place != Place::Library) {
        showPlace(Place::Library);
    }
    services::whenAnswered(
        this, m_context.services.library.filesIn(paths, importableEndings()), [this](const Result<QStringList>& files) {
            if (files && files->isEmpty()) {
                m_message->show(MessageBar::Tone::Neutral, tr("There is no file in this folder that can be imported."));
            } else if (files) {
                m_imports->add(*files);
            }
        });
    return true;
}

void LibraryPage::chooseFiles()
{
    connect(openImportDialog(this), &QFileDialog::filesSelected, this, &LibraryPage::takeFiles);
}

void LibraryPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Import a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &LibraryPage::takeFiles);
    dialog->open();
}

void LibraryPage::paste()
{
    const QMimeData* held = QApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl& url : held->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    if (!files.isEmpty()) {
        takeFiles(files);
    } else if (const QString text = held->text(); !text.trimmed().isEmpty()) {
        m_imports->addText(text);
    } else {
        m_message->show(MessageBar::Tone::Neutral, tr("The clipboard holds no text and no file."));
    }
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
    services::whenAnswered(this, m_context.services.library.search(query),
                           [this, number](const Result<QList<CvId>>& found) {
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

ChosenCv LibraryPage::cvAt(const QModelIndex& index) const
{
    return {CvId::fromString(index.data(LibraryModel::IdRole).toString()),
            index.data(LibraryModel::TitleRole).toString(), index.data(LibraryModel::TagsRole).toStringList()};
}

QList<ChosenCv> LibraryPage::chosen() const
{
    QList<ChosenCv> cvs;
    for (const QModelIndex& index : m_view->selected()) {
        cvs.append(cvAt(index));
    }
    return cvs;
}

void LibraryPage::open(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    if (m_place != Place::Library) {
        m_actions.restore->trigger();
    } else if (hasPage(PageId::Editor)) {
        Q_EMIT destinationRequested({PageId::Editor, cvAt(index).id, {}});
    } else {
        exportCvs({cvAt(index)});
    }
}

/// One CV goes to the page with formats and templates, several go to a folder as they are.
void LibraryPage::exportCvs(const QList<ChosenCv>& cvs)
{
    if (cvs.size() == 1 && hasPage(PageId::Export)) {
        Q_EMIT destinationRequested({PageId::Export, cvs.constFirst().id, {}});
    } else {
        m_commands->exportPdf(cvs);
    }
}

void LibraryPage::tailor(const QModelIndex& index)
{
    if (index.isValid()) {
        Q_EMIT destinationRequested({PageId::Tailor, cvAt(index).id, {}});
    }
}

void LibraryPage::onActionRequested(const QModelIndex& index, CardAction action)
{
    switch (action) {
    case CardAction::Edit:
    case CardAction::Restore:
        open(index);
        break;
    case CardAction::Tailor:
        tailor(index);
        break;
    case CardAction::Export:
        exportCvs({cvAt(index)});
        break;
    }
}

void LibraryPage::onMenuRequested(const QModelIndex& index, const QPoint& position)
{
    if (!m_view->selectionModel()->isSelected(index)) {
        m_view->setCurrentIndex(index);
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_place == Place::Library) {
        menu->addActions({m_actions.edit, m_actions.tailor, m_actions.exportPdf, m_actions.rename, m_actions.duplicate,
                          m_actions.tags, m_actions.archive});
    } else {
        menu->addAction(m_actions.restore);
    }
    if (m_place != Place::Bin) {
        menu->addSeparator();
        menu->addAction(m_actions.bin);
    }
    menu->popup(position);
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
    m_context.settings.setLibraryOrder(byTitle ? settings::LibraryOrder::Title : settings::LibraryOrder::LastChanged);
}

QVariant LibraryPage::viewState() const
{
    return int(m_place);
}

void LibraryPage::setViewState(const QVariant& state)
{
    showPlace(Place(state.toInt()));
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
