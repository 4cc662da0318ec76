// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QLineEdit>
#include <QWidget>

class QHBoxLayout;

namespace cvenhancer::ui {

class TextLabel;

/// A field of a form: caption, box, and below it what is wrong with it.
class InputField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Text, Password };

    static constexpr int kMargin = 2; ///< beside the box: room for the frame of a field that is wrong

    InputField(const Theme& theme, const QString& caption, Kind kind = Kind::Text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_box->text(); }
    [[nodiscard]] QLineEdit* box() const { return m_box; }
    /// Puts a widget at the end of the caption's line; the field owns it.
    void addBesideCaption(QWidget* widget);
    /// Empty: nothing is wrong. Read to screen readers as the box's description.
    void showProblem(const QString& sentence);
    void showPassword(bool visible);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLineEdit* m_box;
    QHBoxLayout* m_top;
    QWidget* m_problem;
    TextLabel* m_problemText;
};

} // namespace cvenhancer::ui
