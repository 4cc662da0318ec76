// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/TextMarks.h"

#include <QWidget>

namespace cvenhancer::ui {

/// A short word on a coloured ground: a gain, a requirement.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setRoles(ColourRole ground, ColourRole text, FontRole font = FontRole::Caption);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    ColourRole m_ground = ColourRole::GoodSoft;
    ColourRole m_textRole = ColourRole::Good;
    FontRole m_font = FontRole::Caption;
};

} // namespace cvenhancer::ui
