// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/LibrarySync.h"
#include "ui/theme/Theme.h"

#include <QPushButton>

namespace cvenhancer::ui {

/// The end of the status line: a dot and how the sync stands. A click opens the account.
class SyncIndicator : public QPushButton {
    Q_OBJECT

public:
    SyncIndicator(const Theme& theme, const services::LibrarySync& sync, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QColor dotColour() const;

    const Theme& m_theme;
    const services::LibrarySync& m_sync;
};

} // namespace cvenhancer::ui
