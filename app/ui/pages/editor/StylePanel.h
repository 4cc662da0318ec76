// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvDocument.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QFormLayout;
class QListView;
class QPushButton;
class QSlider;
class QTimer;

namespace cvenhancer::models {
class TemplateModel;
}

namespace cvenhancer::ui {

class MenuButton;
class TextLabel;

/// How the CV looks: templates as small pages of this very CV, accent, fonts, size, spacing, how many pages it should
/// fit on. Slides over the preview; every choice shows at once and is a step of undo.
class StylePanel : public QFrame {
    Q_OBJECT

public:
    StylePanel(const Theme& theme, services::CvDocument& document, QWidget* parent = nullptr);

    /// Shows the document's settings; the small pages follow a little later.
    void refresh();

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildStrip();
    QWidget* buildAccents();
    QSlider* addSlider(QFormLayout* form, const QString& name, int from, int to);
    void change(const services::CvSettings& settings, const QString& name);
    void showSettings();

    const Theme& m_theme;
    services::CvDocument& m_document;
    models::TemplateModel* m_model;
    QListView* m_strip = nullptr;
    QList<QPushButton*> m_accents;
    MenuButton* m_fonts = nullptr;
    MenuButton* m_fit = nullptr;
    QSlider* m_size = nullptr;
    QSlider* m_spacing = nullptr;
    QTimer* m_delay;
};

} // namespace cvenhancer::ui
