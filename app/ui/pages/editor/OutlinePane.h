// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "models/OutlineModel.h"
#include "services/CvDocument.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QListView;
class QMenu;
class QPushButton;

namespace cvenhancer::ui {

/// The left column of the editor: sections, the entries of the open one, "+ Section". Chooses a place, reorders by drag
/// or Alt+Up and Alt+Down, hides, removes and adds.
class OutlinePane : public QWidget {
    Q_OBJECT

public:
    OutlinePane(const Theme& theme, services::CvDocument& document, const Clock& clock, QWidget* parent = nullptr);

    /// Shows the CV's sections; `place` and `entry` are the open ones.
    void refresh(const model::Path& place, const EntryId& entry);

Q_SIGNALS:
    /// A section, contact, the summary, or an entry of the open section.
    void placeChosen(const cvenhancer::model::Path& path);
    void removed(const QString& what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildAddMenu();
    void addSection(model::SectionKind kind);
    void move(const model::Path& path, int to);
    void moveBy(const QModelIndex& index, int by);
    void remove(const QModelIndex& index);
    void toggleVisible(const model::Path& path);
    void showMenu(const QPoint& position);

    const Theme& m_theme;
    services::CvDocument& m_document;
    const Clock& m_clock;
    models::OutlineModel* m_model;
    QListView* m_view;
    QPushButton* m_add;
    QMenu* m_addMenu;
};

} // namespace cvenhancer::ui
