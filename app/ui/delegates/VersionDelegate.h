// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace cvenhancer::ui {

/// Draws a version as a knot of a time line: when, and why it was kept.
class VersionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit VersionDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// "3 changes", "Imported": why a version was kept, for people.
QString versionReason(const QString& reason, int changes);

} // namespace cvenhancer::ui
