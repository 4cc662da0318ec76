// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/ExportService.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cvenhancer::ui {

class ElidedLabel;
class IconButton;
class MessageBar;
class PaperView;
class PrintView;
class ReportRows;
class TemplateTile;
class TextLabel;

/// One sheet on which a CV leaves the program: format, template, page, name, and what a program that reads the file
/// finds in it. Saving is possible at once; the check goes on beside it.
class ExportPage : public Page {
    Q_OBJECT

public:
    explicit ExportPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Destination& destination) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    /// Saves to a path that was chosen; the tests' way past the file dialog.
    void saveTo(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildUi();
    QWidget* buildChoices();
    QWidget* buildTitle();
    QWidget* buildFormats();
    QWidget* buildTemplates();
    QWidget* buildName();
    QWidget* buildFooter();
    void buildActions();
    void bind();

    void showSubject(const services::ExportSubject& subject);
    void setFormat(std::optional<services::ExportFormat> format);
    void refresh();
    void paintTiles();
    void finish();
    void showFinished(const services::FinishedFile& file);
    void askForPath();
    void writeTo(const QString& path);
    void print();
    void recordApplication();
    void writeEmail();
    void copyFields();
    void leave();
    void showError(const Error& error);
    void placeSheet();
    [[nodiscard]] QString ending() const;
    [[nodiscard]] bool isPrint() const { return !m_format; }

    PageContext m_context;
    services::ExportSubject m_subject;
    services::ExportOptions m_options;
    std::optional<services::ExportFormat> m_format = services::ExportFormat::Pdf; ///< none: to a printer
    std::optional<services::FinishedFile> m_file; ///< for the present choices
    QString m_pendingPath; ///< where to save as soon as the file is finished
    QString m_savedPath;
    quint64 m_number = 0; ///< answers to older choices are dropped
    QList<QAction*> m_actions;
    QWidget* m_sheet;
    QStackedWidget* m_left = nullptr;
    PaperView* m_paper = nullptr;
    PrintView* m_print = nullptr;
    QButtonGroup* m_formats = nullptr;
    QButtonGroup* m_templates = nullptr;
    QWidget* m_templateBox = nullptr;
    QLineEdit* m_name = nullptr;
    TextLabel* m_ending = nullptr;
    QButtonGroup* m_pageSize = nullptr;
    ReportRows* m_report = nullptr;
    MessageBar* m_message = nullptr;
    ElidedLabel* m_folder = nullptr;
    IconButton* m_more = nullptr;
    IconButton* m_close = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace cvenhancer::ui
