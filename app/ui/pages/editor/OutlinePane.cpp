// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/OutlinePane.h"

#include "base/Uuid.h"
#include "model/EditFactory.h"
#include "ui/delegates/OutlineDelegate.h"
#include "ui/pages/editor/FormLayout.h"
#include "ui/theme/ThemeStyle.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

using models::OutlineModel;

QList<OutlineModel::Row> rowsOf(const model::Cv& cv, const model::Path& place, const EntryId& open)
{
    QList<OutlineModel::Row> rows{
        {contactPlace(), sectionName(model::SectionKind::Basics), -1, false, true, place == contactPlace()},
        {summaryPlace(), fieldCaption(model::SectionKind::Basics, model::Field::Summary), -1, false, true,
         place == summaryPlace()}};
    for (const model::Section& section : cv.sections) {
        if (section.kind == model::SectionKind::Profiles) {
            continue; // shown under contact
        }
        model::Path path = placeOf(section);
        const bool isOpen = path == place;
        rows.append(
            {path, sectionTitle(section), static_cast<int>(section.entries.size()), false, section.visible, isOpen});
        for (const model::Entry& entry : isOpen ? section.entries : QList<model::Entry>()) {
            path.entry = entry.id;
            rows.append({path, entryTitle(section.kind, entry), -1, true, entry.visible, entry.id == open});
        }
    }
    return rows;
}

} // namespace

OutlinePane::OutlinePane(const Theme& theme, services::CvDocument& document, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_clock(clock)
    , m_model(new OutlineModel(this))
    , m_view(new QListView(this))
    , m_add(new QPushButton(theme.icon(u"plus"_s, ColourRole::Accent), tr("Section"), this))
    , m_addMenu(new QMenu(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutlineDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    m_view->setMinimumHeight(0);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Sections"));
    m_view->installEventFilter(this);
    setKind(m_add, ButtonKind::Link);
    m_add->setAccessibleName(tr("Add a section"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 16, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_view);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setFocusProxy(m_view);
    connect(m_addMenu, &QMenu::aboutToShow, this, &OutlinePane::buildAddMenu);
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    const auto choose = [this](const QModelIndex& index) { Q_EMIT placeChosen(m_model->pathAt(index)); };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(m_view, &QListView::customContextMenuRequested, this, &OutlinePane::showMenu);
    connect(m_model, &OutlineModel::moveRequested, this, &OutlinePane::move, Qt::QueuedConnection);
}

void OutlinePane::refresh(const model::Path& place, const EntryId& entry)
{
    const model::Path current = m_model->pathAt(m_view->currentIndex());
    m_model->setRows(rowsOf(m_document.cv(), place, entry));
    m_view->updateGeometry();
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->indexOf(current)); // a reset forgets it
    }
}

void OutlinePane::buildAddMenu()
{
    m_addMenu->clear();
    for (const model::SectionKind kind : missingSections(m_document.cv())) {
        m_addMenu->addAction(sectionName(kind), this, [this, kind] { addSection(kind); });
    }
    m_addMenu->addSeparator();
    m_addMenu->addAction(m_theme.icon(u"plus"_s), sectionName(model::SectionKind::Custom), this,
                         [this] { addSection(model::SectionKind::Custom); });
}

void OutlinePane::addSection(model::SectionKind kind)
{
    model::Section section;
    section.id = SectionId(newUuidV7(m_clock.now()));
    section.kind = kind;
    if (kind == model::SectionKind::Custom) {
        section.title = tr("More");
    }
    m_document.endTyping();
    if (m_document.apply({model::makeInsert(section)}, tr("Add section"))) {
        Q_EMIT placeChosen(placeOf(section));
    }
}

/// `to` counts what the list shows; the CV's list of sections also holds profiles.
void OutlinePane::move(const model::Path& path, int to)
{
    m_document.endTyping();
    if (path.entry.isNull()) {
        const QList<model::Section>& sections = m_document.cv().sections;
        for (int i = 0; i <= to && i < sections.size(); ++i) {
            to += sections[i].kind == model::SectionKind::Profiles ? 1 : 0;
        }
    }
    static_cast<void>(m_document.apply({model::makeMove(m_document.cv(), path, to)},
                                       path.entry.isNull() ? tr("Move section") : tr("Move entry")));
}

void OutlinePane::moveBy(const QModelIndex& index, int by)
{
    const model::Path path = m_model->pathAt(index);
    int row = index.row() + (by < 0 ? -1 : 2);
    while (row > 0 && row <= m_model->rowCount() && !m_model->targetOf(path, row)) {
        row += by; // past the entries of an open section
    }
    if (const auto to = m_model->targetOf(path, row)) {
        move(path, *to);
        m_view->setCurrentIndex(m_model->indexOf(path));
    }
}

void OutlinePane::toggleVisible(const model::Path& path)
{
    const model::Section* section = model::findSection(m_document.cv(), path);
    const model::Entry* entry = path.entry.isNull() ? nullptr : model::findEntry(m_document.cv(), path);
    const bool isShown = entry ? entry->visible : section && section->visible;
    static_cast<void>(m_document.apply({model::makeSetVisible(m_document.cv(), path, !isShown)},
                                       isShown ? tr("Hide section") : tr("Show section")));
}

void OutlinePane::remove(const QModelIndex& index)
{
    const model::Path path = m_model->pathAt(index);
    if (path.kind == model::SectionKind::Basics) {
        return;
    }
    const QString title = index.data().toString();
    m_document.endTyping();
    if (m_document.apply({model::makeRemove(m_document.cv(), path)},
                         path.entry.isNull() ? tr("Delete section") : tr("Delete entry"))) {
        Q_EMIT removed(title);
    }
}

void OutlinePane::showMenu(const QPoint& position)
{
    const QModelIndex index = m_view->indexAt(position);
    const model::Path path = m_model->pathAt(index);
    if (!index.isValid() || path.kind == model::SectionKind::Basics) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isShown = index.data(OutlineModel::IsShownRole).toBool();
    menu->addAction(m_theme.icon(u"arrow-up"_s), tr("Move Up"), this, [this, index] { moveBy(index, -1); });
    menu->addAction(m_theme.icon(u"arrow-down"_s), tr("Move Down"), this, [this, index] { moveBy(index, 1); });
    menu->addAction(m_theme.icon(isShown ? u"eye-off"_s : u"eye"_s),
                    isShown ? tr("Hide in This CV") : tr("Show in This CV"), this,
                    [this, path] { toggleVisible(path); });
    menu->addSeparator();
    menu->addAction(m_theme.icon(u"trash"_s, ColourRole::Bad), tr("Delete"), this, [this, index] { remove(index); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool OutlinePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUp = key->key() == Qt::Key_Up;
    if (key->modifiers() == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
        moveBy(m_view->currentIndex(), isUp ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        remove(m_view->currentIndex());
        return true;
    }
    if (key->key() == Qt::Key_Menu) {
        showMenu(m_view->visualRect(m_view->currentIndex()).center());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cvenhancer::ui
