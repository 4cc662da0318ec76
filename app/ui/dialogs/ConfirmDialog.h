// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

namespace cvenhancer::ui {

/// Asks before something that cannot be taken back: what will happen, and a button that names it. "Cancel" has the
/// focus. Deletes itself when closed.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    ConfirmDialog(const Theme& theme, const QString& title, const QString& sentence, const QString& buttonText,
                  QWidget* parent);
};

} // namespace cvenhancer::ui
