// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace cvenhancer::ui {

/// Draws a row of a plain list: icon (Qt::DecorationRole), text, and at the end a quiet second text (DetailRole). The
/// chosen row is tinted, the focused one has a ring.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int DetailRole = Qt::UserRole + 100;

    explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
