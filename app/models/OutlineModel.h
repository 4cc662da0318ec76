// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "model/Path.h"

#include <QAbstractListModel>

namespace cvenhancer::models {

/// The list of a CV's sections: contact, summary, every section in its order, and below the open one its entries. Drag
/// and drop moves sections among sections and entries among the entries of the open section; the model asks for it by
/// moveRequested() and changes when the CV does. Texts come from the caller, as names of sections are the window's.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IsEntryRole = Qt::UserRole, ///< bool: an entry of the open section
        CountRole, ///< int: entries of a section, -1: not counted
        IsShownRole, ///< bool: not hidden
        IsOpenRole, ///< bool: the open section, or the open entry
    };

    struct Row {
        model::Path path;
        QString title;
        int count = -1;
        bool isEntry = false;
        bool isShown = true;
        bool isOpen = false;

        friend bool operator==(const Row&, const Row&) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Becomes these rows; those that stay keep their place in a view.
    void setRows(const QList<Row>& rows);
    [[nodiscard]] model::Path pathAt(const QModelIndex& index) const;
    /// An invalid index when there is no such row.
    [[nodiscard]] QModelIndex indexOf(const model::Path& path) const;
    /// The place among its siblings that row `row` would give `path`; nothing when it cannot go there or is there.
    [[nodiscard]] std::optional<int> targetOf(const model::Path& path, int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void moveRequested(const cvenhancer::model::Path& path, int to);

private:
    [[nodiscard]] bool isMovable(const Row& row) const;

    QList<Row> m_rows;
};

} // namespace cvenhancer::models
