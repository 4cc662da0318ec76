// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QImage>

namespace cvenhancer::ui {

/// A choice with a name and a line under it: a format.
class FormatTile : public QAbstractButton {
    Q_OBJECT

public:
    FormatTile(const Theme& theme, const QString& name, const QString& note, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_note;
};

/// A choice with a picture and a name under it: a template.
class TemplateTile : public QAbstractButton {
    Q_OBJECT

public:
    TemplateTile(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    /// How wide a picture should be, in device pixels.
    [[nodiscard]] int pictureWidth() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QImage m_picture;
};

} // namespace cvenhancer::ui
