// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/ApplicationsPage.h"

#include "services/ErrorText.h"
#include "ui/delegates/ApplicationDelegate.h"
#include "ui/pages/applications/ApplicationPane.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ColumnFrame.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PageHeader.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::ApplicationsModel;

namespace {

constexpr int kTableWidth = 880;
constexpr int kLeastTable = 520;
constexpr int kPaneWidth = 400;
constexpr int kLeastPane = 320;
constexpr int kApplicationSearch = 240;
constexpr QSize kNoneBox(600, 300);

} // namespace

ApplicationsPage::ApplicationsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_service(context.services.applications)
    , m_model(new ApplicationsModel(m_service, this))
    , m_filter(new models::ApplicationsFilter(this))
{
    m_filter->setSourceModel(m_model);
    buildUi();
    buildActions();
    bind();
    showState();
}

void ApplicationsPage::buildUi()
{
    const Theme& theme = m_context.theme;
    m_message = new MessageBar(theme, this);
    auto* bar = new QWidget(this);
    auto* barLayout = new QVBoxLayout(bar);
    barLayout->setContentsMargins(theme.metrics().margin, 0, theme.metrics().padding, 0);
    barLayout->addWidget(m_message);
    auto* columns = new ColumnFrame(this);
    m_pane = new ApplicationPane(theme, m_service, columns);
    columns->addColumn(buildTable(), theme.scaled(kTableWidth), theme.scaled(kLeastTable));
    columns->addColumn(m_pane, theme.scaled(kPaneWidth), theme.scaled(kLeastPane));
    m_empty = new EmptyState(theme, this);
    m_empty->setFixedSize(kNoneBox);
    m_empty->setTexts(tr("No applications yet"),
                      tr("Export a CV and choose “Record as application”. The exact file you sent is kept with it."));
    auto* middle = new QWidget(this);
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->addWidget(m_empty, 0, Qt::AlignCenter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(columns);
    m_stack->addWidget(middle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    auto* tailor = m_empty->addButton(tr("Tailor a CV"), true, u"tailor"_s);
    connect(tailor, &QPushButton::clicked, this, [this] { Q_EMIT destinationRequested({PageId::Tailor, {}, {}}); });
}

QWidget* ApplicationsPage::buildHeader()
{
    const Theme& theme = m_context.theme;
    auto* header = new PageHeader(theme, tr("Applications"), this);
    m_state = new MenuButton(theme, ButtonKind::Secondary, {}, header);
    auto* menu = new QMenu(m_state);
    connect(menu->addAction(tr("Every status")), &QAction::triggered, this,
            [this] { setFilter({}, tr("Every status")); });
    menu->addSeparator();
    const QStringList states = services::applicationStates();
    for (const QString& state : states) {
        const QString name = services::applicationStateName(state);
        connect(menu->addAction(name), &QAction::triggered, this, [this, state, name] { setFilter(state, name); });
    }
    m_state->setMenu(menu);
    m_search = new QLineEdit(header);
    m_search->setPlaceholderText(tr("Search applications"));
    m_search->setAccessibleName(tr("Search applications"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(theme.scaled(kApplicationSearch));
    m_search->addAction(theme.icon(u"search"_s, ColourRole::TextMuted), QLineEdit::LeadingPosition);
    m_export = new QPushButton(theme.icon(u"download"_s), tr("Export list"), header);
    m_export->setToolTip(tr("Saves the rows shown as CSV, for a spreadsheet"));
    header->addLeft(m_state);
    header->addRight(m_search);
    header->addRight(m_export);
    setFilter({}, tr("Every status"));
    return header;
}

QWidget* ApplicationsPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"applications"_s);
    m_table->setAccessibleName(tr("Applications"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ApplicationDelegate(m_context.theme, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ApplicationsModel::Sent, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_context.theme.scaled(m_context.theme.metrics().controlLarge));
    QHeaderView* head = m_table->horizontalHeader();
    QPalette headGround = head->palette();
    headGround.setColor(QPalette::Button, m_context.theme.colour(ColourRole::Surface));
    headGround.setColor(QPalette::ButtonText, m_context.theme.colour(ColourRole::TextMuted));
    head->setPalette(headGround);
    head->setFont(m_context.theme.font(FontRole::Caption));
    head->setFixedHeight(m_context.theme.scaled(m_context.theme.metrics().row));
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setStretchLastSection(true);
    const std::array<int, 6> widths{136, 168, 92, 96, 112, 112};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        m_table->setColumnWidth(column, m_context.theme.scaled(widths.at(static_cast<std::size_t>(column))));
    }
    QPalette ground = m_table->palette();
    ground.setColor(QPalette::Base, m_context.theme.colour(ColourRole::Surface));
    ground.setColor(QPalette::Highlight, m_context.theme.colour(ColourRole::AccentSoft));
    ground.setColor(QPalette::HighlightedText, m_context.theme.colour(ColourRole::Text));
    m_table->setPalette(ground);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(m_context.theme.metrics().padding, 8, 0, 0);
    layout->addWidget(m_table);
    return box;
}

void ApplicationsPage::buildActions()
{
    auto* exporting = new QAction(m_context.theme.icon(u"download"_s), tr("Export the list of applications"), this);
    auto* removing = new QAction(m_context.theme.icon(u"trash"_s), tr("Remove the application"), this);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(removing);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(exporting, &QAction::triggered, this, &ApplicationsPage::askForCsvPath);
    connect(removing, &QAction::triggered, this, &ApplicationsPage::removeCurrent);
    m_actions = {exporting, removing};
}

void ApplicationsPage::bind()
{
    connect(m_model, &ApplicationsModel::loaded, this, &ApplicationsPage::showState);
    connect(m_model, &ApplicationsModel::failed, this, &ApplicationsPage::showError);
    connect(&m_service, &services::ApplicationService::applicationsChanged, this, &Page::saved);
    connect(m_search, &QLineEdit::textChanged, m_filter, &models::ApplicationsFilter::setWords);
    connect(m_export, &QPushButton::clicked, this, &ApplicationsPage::askForCsvPath);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApplicationsPage::showCurrent);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ApplicationsPage::showCurrent);
    connect(m_pane, &ApplicationPane::saveFileRequested, this, &ApplicationsPage::askForFilePath);
    connect(m_pane, &ApplicationPane::failed, this, &ApplicationsPage::showError);
    connect(m_pane, &ApplicationPane::saved, this, &Page::saved);
    connect(m_pane, &ApplicationPane::tailorRequested, this,
            [this](const CvId& cv, const CustomizationId& customization) {
                Q_EMIT destinationRequested({PageId::Tailor, cv, customization.toString()});
            });
}

void ApplicationsPage::showState()
{
    const int count = m_model->rowCount();
    const bool isEmpty = count == 0 && m_model->isLoaded();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_search->setVisible(!isEmpty);
    m_state->setVisible(!isEmpty);
    m_export->setVisible(!isEmpty);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0) {
        m_table->selectRow(0);
    }
    showCurrent();
    Q_EMIT statusChanged(isEmpty          ? QString()
                             : count == 1 ? tr("1 application")
                                          : tr("%Ln applications", nullptr, count));
}

const services::ApplicationCard* ApplicationsPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->cardAt(index.row()) : nullptr;
}

void ApplicationsPage::showCurrent()
{
    const services::ApplicationCard* card = current();
    m_pane->setEnabled(card);
    m_pane->showApplication(card ? *card : services::ApplicationCard());
}

void ApplicationsPage::setFilter(const QString& state, const QString& name)
{
    m_filter->setState(state);
    m_state->setText(name);
    m_state->setAccessibleName(tr("Shown: %1").arg(name));
}

void ApplicationsPage::flush()
{
    m_pane->flush();
}

void ApplicationsPage::askForCsvPath()
{
    auto* dialog = new QFileDialog(this, tr("Export list"), m_context.settings.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->selectFile(tr("Applications") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ApplicationsPage::exportTo);
    dialog->open();
}

void ApplicationsPage::exportTo(const QString& path)
{
    QList<services::ApplicationCard> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        shown.append(m_model->cardAt(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    }
    services::whenAnswered(this, m_service.exportCsv(shown, path), [this, path](const Result<>& written) {
        if (written) {
            m_message->show(MessageBar::Tone::Good, tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
        } else {
            showError(written.error());
        }
    });
}

void ApplicationsPage::askForFilePath(const storage::FileId& file, const QString& name)
{
    auto* dialog = new QFileDialog(this, tr("Save a copy"), m_context.settings.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) {
        services::whenAnswered(this, m_service.saveFileAs(file, path), [this, path](const Result<>& written) {
            if (written) {
                m_message->show(MessageBar::Tone::Good, tr("Saved as “%1”.").arg(QFileInfo(path).fileName()));
            } else {
                showError(written.error());
            }
        });
    });
    dialog->open();
}

void ApplicationsPage::removeCurrent()
{
    const services::ApplicationCard* card = current();
    if (!card) {
        return;
    }
    services::whenAnswered(this, m_service.remove(card->row.id), [this, id = card->row.id](const Result<>& removed) {
        if (!removed) {
            showError(removed.error());
            return;
        }
        m_message->show(MessageBar::Tone::Neutral, tr("The application was removed."), tr("Undo"), [this, id] {
            services::whenAnswered(this, m_service.restore(id), [this](const Result<>& restored) {
                if (!restored) {
                    showError(restored.error());
                }
            });
        });
    });
}

void ApplicationsPage::showError(const Error& error)
{
    m_message->show(MessageBar::Tone::Bad, services::errorText(error));
}

} // namespace cvenhancer::ui
