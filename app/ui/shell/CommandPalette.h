// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/shell/CommandModel.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace cvenhancer::ui {

/// Lies over the window and finds a command by what is typed. Enter does it, Escape and a click beside it close the
/// palette. The window fills it each time it opens; it removes itself when closed.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, QList<Command> commands, QWidget* window);

    void append(const QList<Command>& commands);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeOverWindow();
    void choose(int row);
    void runChosen();
    void close();

    const Theme& m_theme;
    CommandModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace cvenhancer::ui
