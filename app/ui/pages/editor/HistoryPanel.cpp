// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/HistoryPanel.h"

#include "models/VersionModel.h"
#include "rendering/LayoutCache.h"
#include "services/Answer.h"
#include "services/CvSearch.h"
#include "services/PageSources.h"
#include "services/WordDiff.h"
#include "ui/delegates/CardDelegate.h"
#include "ui/delegates/VersionDelegate.h"
#include "ui/pages/editor/FormLayout.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PageView.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kHistoryGap = 24;
constexpr qsizetype kMostShown = 60; ///< changes listed of one version
constexpr int kHistoryContext = 8;

/// What an edit puts or takes away, as text.
QString textOf(const model::EditValue& value)
{
    if (const auto* text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto* item = std::get_if<model::Item>(&value)) {
        return item->text;
    }
    if (const auto* entry = std::get_if<model::Entry>(&value)) {
        return QStringList(entry->texts.values()).join(u" · "_s);
    }
    if (const auto* section = std::get_if<model::Section>(&value)) {
        return sectionTitle(*section);
    }
    return {};
}

/// "Senior Engineer · Bullets": where an edit was made.
QString captionOf(const model::Cv& before, const model::Cv& after, const model::Path& path)
{
    QStringList parts;
    const model::Section* section = model::findSection(after, path);
    section = section ? section : model::findSection(before, path);
    parts.append(section ? sectionTitle(*section) : sectionName(path.kind));
    if (!path.entry.isNull()) {
        const model::Entry* entry = model::findEntry(after, path);
        entry = entry ? entry : model::findEntry(before, path);
        parts.append(entry ? entryTitle(path.kind, *entry) : QString());
    }
    if (path.field) {
        parts.append(fieldCaption(path.kind, *path.field));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString verbOf(const model::Edit& edit)
{
    switch (edit.op) {
    case model::EditOp::Move:
        return HistoryPanel::tr("moved");
    case model::EditOp::SetVisible:
        return std::get_if<bool>(&edit.after) && std::get<bool>(edit.after) ? HistoryPanel::tr("shown")
                                                                            : HistoryPanel::tr("hidden");
    default:
        return {};
    }
}

} // namespace

HistoryPanel::HistoryPanel(const Theme& theme, services::CvDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_model(new models::VersionModel(this))
{
    build();
    connect(m_timeLine->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showVersion(index.row()); });
    connect(m_restore, &QPushButton::clicked, this, &HistoryPanel::restore);
}

void HistoryPanel::build()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_left = buildTimeLine();
    layout->addWidget(m_left);
    layout->addWidget(buildChanges());
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFocusPolicy(Qt::NoFocus);
    QPalette palette = m_area->palette();
    palette.setColor(QPalette::Window, m_theme.colour(ColourRole::Well));
    m_area->setPalette(palette);
    m_page = new PageView(m_theme);
    m_page->setCursor(Qt::ArrowCursor);
    m_area->setWidget(m_page);
    layout->addWidget(m_area, 1);
}

QWidget* HistoryPanel::buildTimeLine()
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 16, 12, 12);
    m_timeLine = new QListView(column);
    layout->addWidget(m_timeLine);
    m_timeLine->setModel(m_model);
    m_timeLine->setItemDelegate(new VersionDelegate(m_theme, m_timeLine));
    m_timeLine->setFrameShape(QFrame::NoFrame);
    m_timeLine->viewport()->setAutoFillBackground(false);
    m_timeLine->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeLine->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_timeLine->setMouseTracking(true);
    m_timeLine->setAccessibleName(tr("Versions"));
    return column;
}

QWidget* HistoryPanel::buildChanges()
{
    m_middle = new QWidget(this);
    auto* layout = new QVBoxLayout(m_middle);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    const int margin = m_theme.metrics().margin;
    top->setContentsMargins(margin, 0, margin, 0);
    m_title = new TextLabel(m_theme, FontRole::Title, ColourRole::Text, m_middle);
    m_restore = new QPushButton(tr("Restore This"), m_middle);
    setKind(m_restore, ButtonKind::Primary);
    auto* closeButton = new QPushButton(tr("Back to Editing"), m_middle);
    connect(closeButton, &QPushButton::clicked, this, &HistoryPanel::closeRequested);
    top->addWidget(m_title, 1);
    top->addWidget(closeButton);
    top->addWidget(m_restore);
    m_changes = new ScrollColumn(m_theme, ColourRole::Surface, m_middle);
    layout->addLayout(top);
    layout->addWidget(m_changes, 1);
    return m_middle;
}

void HistoryPanel::setColumns(int timeLine, int changes)
{
    m_left->setFixedWidth(timeLine);
    m_middle->setFixedWidth(changes);
}

void HistoryPanel::load()
{
    services::whenAnswered(this, m_document.versions(), [this](const Result<QList<services::CvVersion>>& versions) {
        if (!versions) {
            Q_EMIT failed(versions.error());
            return;
        }
        m_model->setVersions(*versions);
        m_timeLine->setCurrentIndex(m_model->index(0));
        m_timeLine->setFocus(Qt::OtherFocusReason);
    });
}

void HistoryPanel::showVersion(int row)
{
    if (row < 0) {
        return;
    }
    const services::CvVersion& version = m_model->versionAt(row);
    m_title->setText(changeText(version.at.toLocalTime(), QDateTime::currentDateTime()));
    m_restore->setEnabled(row > 0); // the newest is what is there
    const QList<model::Edit> edits = m_model->editsAt(row);
    showChanges(m_model->before(row), version.cv, edits);
    showPage(version.cv, edits);
}

void HistoryPanel::showChanges(const model::Cv& before, const model::Cv& after, const QList<model::Edit>& edits)
{
    if (m_changeList) {
        m_changeList->hide();
        m_changeList->deleteLater();
    }
    m_changeList = new QWidget(this);
    auto* layout = new QVBoxLayout(m_changeList);
    const int margin = m_theme.metrics().margin;
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(4);
    const auto addCaption = [&](const QString& text) {
        auto* caption = new TextLabel(m_theme, FontRole::Caption, ColourRole::TextMuted, m_changeList);
        caption->setText(text);
        caption->setWordWrap(true);
        layout->addWidget(caption);
    };
    if (edits.isEmpty()) {
        addCaption(tr("Nothing was changed against the version before."));
    }
    for (const model::Edit& edit : edits.first(std::min(kMostShown, edits.size()))) {
        const QString verb = verbOf(edit);
        const QString caption = captionOf(before, after, edit.path);
        addCaption(verb.isEmpty() ? caption : tr("%1: %2").arg(caption, verb));
        const services::WordDiff words = services::diffWords(textOf(edit.before), textOf(edit.after));
        if (verb.isEmpty()) {
            auto* text = new DiffText(m_theme, m_changeList);
            text->setTexts(services::shortened(words.before, kHistoryContext),
                           services::shortened(words.after, kHistoryContext));
            layout->addWidget(text);
        }
        layout->addSpacing(8);
    }
    if (edits.size() > kMostShown) {
        addCaption(tr("And %n more changes.", nullptr, static_cast<int>(edits.size() - kMostShown)));
    }
    m_changes->add(m_changeList);
    m_changeList->show();
}

void HistoryPanel::showPage(const model::Cv& cv, const QList<model::Edit>& edits)
{
    rendering::LayoutCache cache;
    const auto pages = rendering::layOutPages(cv, services::renderOptions(services::settingsOf(cv)), cache);
    if (!pages) {
        return;
    }
    m_page->setPages(*pages);
    const services::PageSources sources(cv, *pages);
    QSet<int> marked;
    int firstPage = 0;
    for (const model::Edit& edit : edits) {
        if (const int block = sources.blockOf(edit.path); block >= 0 && edit.op != model::EditOp::Remove) {
            firstPage = marked.isEmpty() ? std::max(0, m_page->pageOf(block)) : firstPage;
            marked.insert(block);
        }
    }
    m_page->setMarked(marked);
    m_page->setPage(firstPage);
    fitPage();
}

void HistoryPanel::fitPage()
{
    const QSize room = m_area->size() - QSize(2 * kHistoryGap, 2 * kHistoryGap);
    const double ratio = m_page->heightFor(1000) / 1000.0;
    const int pageWidth = std::max(120, std::min(room.width(), static_cast<int>(room.height() / ratio)));
    m_page->resize(pageWidth, m_page->heightFor(pageWidth));
}

void HistoryPanel::restore()
{
    const int row = m_timeLine->currentIndex().row();
    if (row < 1) {
        return;
    }
    if (const auto done = m_document.restore(m_model->versionAt(row), tr("Restore version")); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT restored();
}

void HistoryPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HistoryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPage();
}

} // namespace cvenhancer::ui
