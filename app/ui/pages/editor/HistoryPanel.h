// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvDocument.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QListView;
class QPushButton;
class QScrollArea;
class QStandardItemModel;

namespace cvenhancer::models {
class VersionModel;
}

namespace cvenhancer::ui {

class PageView;
class ScrollColumn;
class TextLabel;

/// The history of the open CV: a time line, what a version changed word by word, and its pages with the changed lines
/// marked. "Restore this" makes the CV what it was then, as a new version.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(const Theme& theme, services::CvDocument& document, QWidget* parent = nullptr);

    /// Reads the history anew.
    void load();
    void setColumns(int timeLine, int changes);

Q_SIGNALS:
    void closeRequested();
    void restored();
    void failed(const cvenhancer::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTimeLine();
    QWidget* buildChanges();
    void showVersion(int row);
    void showChanges(const model::Cv& before, const model::Cv& after, const QList<model::Edit>& edits);
    void showPage(const model::Cv& cv, const QList<model::Edit>& edits);
    void fitPage();
    void restore();

    const Theme& m_theme;
    services::CvDocument& m_document;
    models::VersionModel* m_model;
    QWidget* m_left = nullptr;
    QListView* m_timeLine = nullptr;
    QWidget* m_middle = nullptr;
    TextLabel* m_title = nullptr;
    QPushButton* m_restore = nullptr;
    ScrollColumn* m_changes = nullptr;
    QWidget* m_changeList = nullptr;
    QScrollArea* m_area = nullptr;
    PageView* m_page = nullptr;
};

} // namespace cvenhancer::ui
