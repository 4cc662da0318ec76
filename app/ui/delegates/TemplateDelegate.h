// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace cvenhancer::ui {

/// Draws a template as a small page with its name below; the chosen one has an accent ring.
class TemplateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr QSize kPage{104, 147}; ///< the shape of A4

    explicit TemplateDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace cvenhancer::ui
