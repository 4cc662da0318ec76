// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace cvenhancer::ui {

/// Edits a cell of the applications in place: a status from a list, a date from a calendar, else a line of text.
class ApplicationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ApplicationDelegate(const Theme& theme, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
