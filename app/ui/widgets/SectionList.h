// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QListView>

class QStringListModel;

namespace cvenhancer::ui {

/// The list of sections at the left of a page; one of them is always chosen.
class SectionList : public QListView {
    Q_OBJECT

public:
    explicit SectionList(const Theme& theme, QWidget* parent = nullptr);

    void setSections(const QStringList& names);
    void choose(int section);
    [[nodiscard]] int chosen() const { return currentIndex().row(); }

Q_SIGNALS:
    void sectionChosen(int section);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStringListModel* m_model;
};

} // namespace cvenhancer::ui
