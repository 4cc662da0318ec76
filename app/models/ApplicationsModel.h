// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/ApplicationService.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace cvenhancer::models {

/// The applications, one row each, in the service's order. Follows the service by itself; what is edited goes to the
/// service at once and is shown when it is stored.
class ApplicationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Employer, Position, Status, Sent, Variant, File, Notes, Columns };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< "sent", whatever the language
        SortRole,
    };
    Q_ENUM(Role)

    explicit ApplicationsModel(services::ApplicationService& service, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Employer, position and notes take a text, the status one of applicationStates(), the date a QDate.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] const services::ApplicationCard& cardAt(int row) const { return m_cards.at(row); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loaded();
    void failed(const cvenhancer::Error& error);

private:
    void reload();
    void takeOver(const QList<services::ApplicationCard>& cards);

    services::ApplicationService& m_service;
    QList<services::ApplicationCard> m_cards;
    bool m_loaded = false;
};

/// Rows of one state, and with every typed word in one of their columns.
class ApplicationsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ApplicationsFilter(QObject* parent = nullptr);

    /// Empty: every state.
    void setState(const QString& state);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_state;
    QStringList m_words;
};

} // namespace cvenhancer::models
