// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QList>

#include <functional>

namespace cvenhancer::ui {

/// Something the command palette can do.
struct Command {
    QString text;
    QString detail; ///< its keys, or what kind of thing it is
    QIcon icon;
    std::function<void()> run;
};

/// The commands that hold every word of what was typed, in the order they were given; those whose text begins with it
/// come first.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCommands(QList<Command> commands);
    /// Puts more behind the others.
    void append(const QList<Command>& commands);
    void setQuery(const QString& query);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] std::function<void()> actionAt(const QModelIndex& index) const;

private:
    void refilter();

    QList<Command> m_commands;
    QString m_query;
    QList<qsizetype> m_shown; ///< places in m_commands
};

} // namespace cvenhancer::ui
