// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/widgets/Hairline.h"

class QHBoxLayout;

namespace cvenhancer::ui {

class TextLabel;

/// The quiet line at the bottom of the window: when something was last saved, what the page says about itself, and a
/// slot at the end.
class StatusLine : public Hairline {
    Q_OBJECT

public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void showSaved(const QDateTime& time);
    void showStatus(const QString& text);
    /// Puts a widget at the end of the line, which owns it from then on.
    void addAtEnd(QWidget* widget);

private:
    TextLabel* m_saved;
    TextLabel* m_status;
    QHBoxLayout* m_layout;
};

} // namespace cvenhancer::ui
