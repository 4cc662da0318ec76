// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/LibraryFilterModel.h"

#include "models/LibraryModel.h"

namespace cvenhancer::models {

namespace {

/// The user's own order of letters; in the C locale, which has none, the English one.
QLocale sortingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

LibraryFilterModel::LibraryFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    sort(0);
}

void LibraryFilterModel::setMatches(std::optional<QSet<CvId>> matches)
{
    m_matches = std::move(matches);
    invalidateFilter();
}

void LibraryFilterModel::setTag(const QString& tag)
{
    m_tag = tag;
    invalidateFilter();
}

void LibraryFilterModel::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

bool LibraryFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_tag.isEmpty() && !row.data(LibraryModel::TagsRole).toStringList().contains(m_tag)) {
        return false;
    }
    return !m_matches || m_matches->contains(CvId::fromString(row.data(LibraryModel::IdRole).toString()));
}

bool LibraryFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_order == Order::Title) {
        const int order = m_collator.compare(left.data(LibraryModel::TitleRole).toString(),
                                             right.data(LibraryModel::TitleRole).toString());
        if (order != 0) {
            return order < 0;
        }
    }
    return left.row() < right.row(); // the source is in order of time, newest first
}

} // namespace cvenhancer::models
