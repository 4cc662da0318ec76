// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QDialog>

class QLineEdit;

namespace cvenhancer::ui {

/// Asks for the tags of a CV, as words between commas. Deletes itself when closed.
class TagDialog : public QDialog {
    Q_OBJECT

public:
    TagDialog(const Theme& theme, const QString& title, const QStringList& tags, QWidget* parent);

    [[nodiscard]] QStringList tags() const;

private:
    QLineEdit* m_field;
};

} // namespace cvenhancer::ui
