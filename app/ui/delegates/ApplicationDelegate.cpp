// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/delegates/ApplicationDelegate.h"

#include "models/ApplicationsModel.h"

#include <QComboBox>
#include <QDateEdit>

namespace cvenhancer::ui {

using models::ApplicationsModel;

ApplicationDelegate::ApplicationDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QWidget* ApplicationDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    if (index.column() == ApplicationsModel::Status) {
        auto* box = new QComboBox(parent);
        const QStringList states = services::applicationStates();
        for (const QString& state : states) {
            box->addItem(services::applicationStateName(state), state);
        }
        box->setAccessibleName(tr("Status"));
        return box;
    }
    if (index.column() == ApplicationsModel::Sent) {
        auto* date = new QDateEdit(parent);
        date->setCalendarPopup(true);
        date->setAccessibleName(tr("Sent on"));
        return date;
    }
    return QStyledItemDelegate::createEditor(parent, option, index);
}

void ApplicationDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        box->showPopup();
    } else if (auto* date = qobject_cast<QDateEdit*>(editor)) {
        date->setDate(index.data(Qt::EditRole).toDate());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void ApplicationDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData());
    } else if (const auto* date = qobject_cast<QDateEdit*>(editor)) {
        model->setData(index, date->date());
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

QSize ApplicationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), m_theme.scaled(m_theme.metrics().controlLarge)};
}

} // namespace cvenhancer::ui
