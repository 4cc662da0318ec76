// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/ApplicationService.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace cvenhancer::ui {

class ElidedLabel;
class MarkedView;

/// One application in full: the advertisement, the letter, and the exact file that was sent. The letter is saved by
/// itself shortly after the last keystroke.
class ApplicationPane : public QWidget {
    Q_OBJECT

public:
    ApplicationPane(const Theme& theme, services::ApplicationService& service, QWidget* parent = nullptr);

    void showApplication(const services::ApplicationCard& card);
    /// Saves a letter that is not saved yet.
    void flush();

Q_SIGNALS:
    void saveFileRequested(const cvenhancer::storage::FileId& file, const QString& name);
    void tailorRequested(const cvenhancer::CvId& cv, const cvenhancer::CustomizationId& customization);
    void failed(const cvenhancer::Error& error);
    void saved();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildUi();
    void showTab(int tab);

    const Theme& m_theme;
    services::ApplicationService& m_service;
    services::ApplicationCard m_card;
    ElidedLabel* m_title;
    ElidedLabel* m_employer;
    QPushButton* m_advertTab = nullptr;
    QPushButton* m_letterTab = nullptr;
    QStackedWidget* m_stack;
    MarkedView* m_advert;
    QPlainTextEdit* m_letter;
    ElidedLabel* m_file;
    QPushButton* m_saveFile;
    QPushButton* m_tailor;
    QTimer m_saveDelay;
};

} // namespace cvenhancer::ui
