// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace cvenhancer::ui {

/// A row of words of which one or none is chosen, to filter a list. Hidden while it has none.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(const Theme& theme, QWidget* parent = nullptr);

    void setChips(const QStringList& names, const QString& chosen);

Q_SIGNALS:
    /// Empty: none is chosen any more.
    void chosen(const QString& name);

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout;
    QStringList m_names;
    QList<QPushButton*> m_chips;
};

} // namespace cvenhancer::ui
