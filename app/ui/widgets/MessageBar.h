// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace cvenhancer::ui {

/// One line that says what happened and offers one action. Never modal; a message stays until the next one, its action,
/// its cross, or, for good news, some seconds without the pointer on it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Neutral, Good, Bad };

    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    /// `actionText` empty: no button.
    void show(Tone tone, const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* actionButton() const { return m_button; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void onTimeout();

    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_label;
    QPushButton* m_button;
    QPushButton* m_close;
    QTimer* m_timer;
    Tone m_tone = Tone::Neutral;
    std::function<void()> m_action;
};

} // namespace cvenhancer::ui
