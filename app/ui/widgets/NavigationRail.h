// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace cvenhancer::ui {

/// The column at the window's edge that chooses the page. Knows pages by number only.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    enum class Place { Top, Bottom };

    explicit NavigationRail(const Theme& theme, QWidget* parent = nullptr);

    /// Adds an entry below the others of its place. `shortcut` is shown in the tool tip.
    void addPage(int page, Place place, const QString& text, const QString& icon, const QString& shortcut);
    /// Marks the entry of the visible page; none when the page has no entry.
    void setCurrent(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup* m_group;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
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
