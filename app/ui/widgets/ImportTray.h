// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "models/ImportModel.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cvenhancer::ui {

class ImportRow;

/// The tray at the bottom of the library: one row for each file of an ImportModel, with progress, result and what can
/// be done about it. Shows itself when there is a row and hides when there is none.
class ImportTray : public QFrame {
    Q_OBJECT

public:
    ImportTray(const Theme& theme, models::ImportModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void passwordRequested(int row);
    void reviewRequested(int row);
    /// Its height changed; whoever placed it places it again.
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildUi();
    void onRowsInserted(const QModelIndex& parent, int first, int last);
    void onRowsRemoved(const QModelIndex& parent, int first, int last);
    void onDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    void refresh();

    const Theme& m_theme;
    models::ImportModel& m_model;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_fold;
    QPushButton* m_close;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QVBoxLayout* m_rowsLayout;
    QList<ImportRow*> m_rows;
};

} // namespace cvenhancer::ui
