// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace cvenhancer::ui {

/// The column at the window's edge that chooses the page.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(const Theme& theme, QWidget* parent = nullptr);

    /// Adds an entry at the end; the first one is chosen.
    void addPage(const QString& text, const QString& icon);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
};

/// One entry of the rail: icon above label.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Theme& theme, const QString& text, QString icon, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace cvenhancer::ui
