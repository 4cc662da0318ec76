// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/widgets/SectionList.h"

#include "ui/delegates/RowDelegate.h"

#include <QStringListModel>

namespace cvenhancer::ui {

SectionList::SectionList(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_model(new QStringListModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void SectionList::setSections(const QStringList& names)
{
    m_model->setStringList(names);
    choose(0);
}

void SectionList::choose(int section)
{
    setCurrentIndex(m_model->index(section));
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        Q_EMIT sectionChosen(current.row());
    }
}

} // namespace cvenhancer::ui
