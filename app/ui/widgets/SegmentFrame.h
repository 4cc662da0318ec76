// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace cvenhancer::ui {

/// A segmented control: a sunken frame whose checkable buttons stand side by side. Which one is checked is up to the
/// owner.
class SegmentFrame : public QWidget {
    Q_OBJECT

public:
    explicit SegmentFrame(const Theme& theme, QWidget* parent = nullptr);

    /// Adds a segment at the end; the frame owns it.
    QPushButton* addSegment();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QHBoxLayout* m_layout;
};

} // namespace cvenhancer::ui
