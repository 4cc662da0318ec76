// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/ApplicationsModel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::models {

using services::ApplicationCard;

namespace {

QString columnText(const ApplicationCard& card, int column)
{
    switch (column) {
    case ApplicationsModel::Employer:
        return card.row.employer;
    case ApplicationsModel::Position:
        return card.row.position;
    case ApplicationsModel::Status:
        return services::applicationStateName(card.row.status);
    case ApplicationsModel::Sent:
        return card.row.sentAt ? QLocale().toString(card.row.sentAt->toLocalTime().date(), QLocale::ShortFormat)
                               : QString();
    case ApplicationsModel::Variant:
        return card.variant;
    case ApplicationsModel::File:
        return card.fileName;
    case ApplicationsModel::Notes:
        return card.row.notes;
    default:
        return {};
    }
}

QVariant editValue(const ApplicationCard& card, int column)
{
    if (column == ApplicationsModel::Status) {
        return card.row.status;
    }
    if (column == ApplicationsModel::Sent) {
        return card.row.sentAt ? card.row.sentAt->toLocalTime().date() : QDate::currentDate();
    }
    return columnText(card, column);
}

QVariant sortValue(const ApplicationCard& card, int column)
{
    if (column == ApplicationsModel::Status) {
        return services::applicationStates().indexOf(card.row.status);
    }
    return column == ApplicationsModel::Sent ? QVariant(card.row.sentAt.value_or(QDateTime()))
                                             : QVariant(columnText(card, column));
}

/// Writes an edited value into the row; false when it cannot stand there.
bool setValue(storage::ApplicationRow& row, int column, const QVariant& value)
{
    switch (column) {
    case ApplicationsModel::Employer:
        row.employer = value.toString().simplified();
        return true;
    case ApplicationsModel::Position:
        row.position = value.toString().simplified();
        return true;
    case ApplicationsModel::Notes:
        row.notes = value.toString().trimmed();
        return true;
    case ApplicationsModel::Status:
        row.status = value.toString();
        return services::applicationStates().contains(row.status);
    case ApplicationsModel::Sent:
        row.sentAt = value.toDate().startOfDay().toUTC();
        return value.toDate().isValid();
    default:
        return false;
    }
}

} // namespace

ApplicationsModel::ApplicationsModel(services::ApplicationService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    connect(&m_service, &services::ApplicationService::applicationsChanged, this, &ApplicationsModel::reload);
    reload();
}

int ApplicationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int ApplicationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ApplicationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ApplicationCard& card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return columnText(card, index.column());
    case Qt::EditRole:
        return editValue(card, index.column());
    case StateRole:
        return card.row.status;
    case SortRole:
        return sortValue(card, index.column());
    default:
        return {};
    }
}

QVariant ApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    const QStringList names{tr("Employer"), tr("Position"), tr("Status"), tr("Sent"),
                            tr("CV"),       tr("File"),     tr("Notes")};
    return names.value(section);
}

Qt::ItemFlags ApplicationsModel::flags(const QModelIndex& index) const
{
    const bool isEditable = index.isValid() && index.column() != Variant && index.column() != File;
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool ApplicationsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    storage::ApplicationRow row = m_cards.at(index.row()).row;
    if (value == editValue(m_cards.at(index.row()), index.column()) || !setValue(row, index.column(), value)) {
        return false;
    }
    m_cards[index.row()].row = row;
    Q_EMIT dataChanged(index, index);
    services::whenAnswered(this, m_service.update(row), [this](const Result<>& written) {
        if (!written) {
            Q_EMIT failed(written.error());
            reload();
        }
    });
    return true;
}

void ApplicationsModel::reload()
{
    services::whenAnswered(this, m_service.list(), [this](const Result<QList<ApplicationCard>>& cards) {
        if (cards) {
            takeOver(*cards);
        } else {
            Q_EMIT failed(cards.error());
        }
    });
}

/// Rows stay where they are when only their contents changed, so that a selection and an open editor stay.
void ApplicationsModel::takeOver(const QList<ApplicationCard>& cards)
{
    const auto idOf = [](const ApplicationCard& card) { return card.row.id; };
    if (std::ranges::equal(cards, m_cards, {}, idOf, idOf)) {
        m_cards = cards;
        if (!cards.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(cards.size()) - 1, Columns - 1));
        }
    } else {
        beginResetModel();
        m_cards = cards;
        endResetModel();
    }
    m_loaded = true;
    Q_EMIT loaded();
}

ApplicationsFilter::ApplicationsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ApplicationsModel::SortRole);
    setSortLocaleAware(true);
}

void ApplicationsFilter::setState(const QString& state)
{
    m_state = state;
    invalidateFilter();
}

void ApplicationsFilter::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ApplicationsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto text = [&](int column, int role) { return sourceModel()->index(row, column, parent).data(role); };
    if (!m_state.isEmpty() && text(0, ApplicationsModel::StateRole).toString() != m_state) {
        return false;
    }
    QString all;
    for (int column = 0; column < ApplicationsModel::Columns; ++column) {
        all += text(column, Qt::DisplayRole).toString() + u'\n';
    }
    return std::ranges::all_of(m_words,
                               [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace cvenhancer::models
