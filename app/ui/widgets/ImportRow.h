// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace cvenhancer::ui {

/// One file in the import tray.
class ImportRow : public QWidget {
    Q_OBJECT

public:
    explicit ImportRow(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the state of a row of models::ImportModel.
    void showJob(const QModelIndex& job);

Q_SIGNALS:
    void dismissed();
    void passwordRequested();
    void importAgainRequested();
    void reviewRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_name;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_password;
    QPushButton* m_again;
    QPushButton* m_review;
    QPushButton* m_dismiss;
};

} // namespace cvenhancer::ui
