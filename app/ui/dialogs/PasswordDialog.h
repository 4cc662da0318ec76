// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace cvenhancer::ui {

/// Asks for the password of a protected file. Use with open() and the accepted signal.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    /// `wasWrong`: says that the last one did not open the file.
    PasswordDialog(const Theme& theme, const QString& fileName, bool wasWrong, QWidget* parent);

    [[nodiscard]] QString password() const;

private:
    QLineEdit* m_field;
    QCheckBox* m_show;
    QPushButton* m_open;
};

} // namespace cvenhancer::ui
