// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>
#include <QList>

class QAction;

namespace cvenhancer::ui {

/// The keys of the program on one sheet: groups of actions, each with its name. Actions without keys are left out.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    struct Group {
        QString title;
        QList<QAction*> actions;
    };

    ShortcutSheet(const Theme& theme, const QList<Group>& groups, QWidget* parent);
};

} // namespace cvenhancer::ui
