// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/OutlineModel.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::models {

namespace {

const QString kMimeType = u"application/x-cvenhancer-path"_s;

} // namespace

void OutlineModel::setRows(const QList<Row>& rows)
{
    const auto samePath = [](const Row& a, const Row& b) { return a.path == b.path; };
    if (!std::ranges::equal(m_rows, rows, samePath)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows[i] != rows[i]) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
    }
}

model::Path OutlineModel::pathAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].path : model::Path();
}

QModelIndex OutlineModel::indexOf(const model::Path& path) const
{
    const auto it = std::ranges::find(m_rows, path, &Row::path);
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

bool OutlineModel::isMovable(const Row& row) const
{
    return row.path.kind != model::SectionKind::Basics;
}

std::optional<int> OutlineModel::targetOf(const model::Path& path, int row) const
{
    const QModelIndex from = indexOf(path);
    if (!from.isValid() || !isMovable(m_rows[from.row()])) {
        return {};
    }
    const bool isEntry = m_rows[from.row()].isEntry;
    const auto isSibling = [&](const Row& r) { return r.isEntry == isEntry && isMovable(r); };
    const auto begin = m_rows.begin();
    const int last = static_cast<int>(std::clamp<qsizetype>(row, 0, m_rows.size()));
    int to = static_cast<int>(std::count_if(begin, begin + last, isSibling));
    const int now = static_cast<int>(std::count_if(begin, begin + from.row(), isSibling));
    if (isEntry && to == 0 && last <= indexOf({path.kind, path.section, {}, {}, {}}).row()) {
        return {}; // above its own section
    }
    to -= to > now ? 1 : 0; // it leaves its old place first
    return to == now ? std::nullopt : std::optional(to);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.count < 0 ? row.title : tr("%1, %n entries", nullptr, row.count).arg(row.title);
    case IsEntryRole:
        return row.isEntry;
    case CountRole:
        return row.count;
    case IsShownRole:
        return row.isShown;
    case IsOpenRole:
        return row.isOpen;
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isMovable(m_rows[index.row()]) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {kMimeType};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(kMimeType, pathAt(indexes.first()).toString().toUtf8());
    }
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                   const QModelIndex& parent) const
{
    Q_UNUSED(column)
    const auto path = model::Path::fromString(QString::fromUtf8(data->data(kMimeType)));
    return action == Qt::MoveAction && !parent.isValid() && path && targetOf(*path, row < 0 ? rowCount() : row);
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    const model::Path path = *model::Path::fromString(QString::fromUtf8(data->data(kMimeType)));
    Q_EMIT moveRequested(path, *targetOf(path, row < 0 ? rowCount() : row));
    return false; // the view must not remove rows: the CV decides
}

} // namespace cvenhancer::models
