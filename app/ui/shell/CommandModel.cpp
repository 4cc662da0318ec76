// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/shell/CommandModel.h"

#include "ui/delegates/RowDelegate.h"

#include <algorithm>

namespace cvenhancer::ui {

void CommandModel::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    refilter();
}

void CommandModel::append(const QList<Command>& commands)
{
    m_commands.append(commands);
    refilter();
}

void CommandModel::setQuery(const QString& query)
{
    m_query = query.simplified();
    refilter();
}

void CommandModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = m_query.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QString& text = m_commands.at(i).text;
        if (std::ranges::all_of(words,
                                [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); })) {
            m_shown.append(i);
        }
    }
    std::stable_partition(m_shown.begin(), m_shown.end(), [this](qsizetype place) {
        return m_commands.at(place).text.startsWith(m_query, Qt::CaseInsensitive);
    });
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Command& command = m_commands.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::DecorationRole:
        return command.icon;
    case RowDelegate::DetailRole:
        return command.detail;
    default:
        return {};
    }
}

std::function<void()> CommandModel::actionAt(const QModelIndex& index) const
{
    return index.isValid() ? m_commands.at(m_shown.at(index.row())).run : std::function<void()>();
}

} // namespace cvenhancer::ui
