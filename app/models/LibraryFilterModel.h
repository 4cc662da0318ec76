// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace cvenhancer::models {

/// What the library page shows of a LibraryModel: the CVs a search found, in the order the user chose.
class LibraryFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Order { LastChanged, Title };

    explicit LibraryFilterModel(QObject* parent = nullptr);

    /// Only these; nothing given: all.
    void setMatches(std::optional<QSet<CvId>> matches);
    /// Only those with this tag; empty: all.
    void setTag(const QString& tag);
    [[nodiscard]] QString tag() const { return m_tag; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<QSet<CvId>> m_matches;
    QString m_tag;
    Order m_order = Order::LastChanged;
    QCollator m_collator;
};

} // namespace cvenhancer::models
