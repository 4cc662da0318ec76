// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/ImportReview.h"
#include "services/OriginalPages.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageContext.h"

#include <QSet>

namespace cvenhancer::ui {

class IconButton;
class MessageBar;
class OriginalView;
class PageHeader;
class ReviewForm;
class TextLabel;

/// The look over an import: the original page beside what was read from it. Looking at a row lights up where it came
/// from, a press on the page leads to its row; what found no place is given one. Corrections are edits of the CV like
/// those of the editor.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Destination& destination) override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    void flush() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildUi();
    PageHeader* buildHeader();
    QWidget* buildOriginal();
    void buildActions();
    void bind();
    void onOpened();
    void showPage(int page);
    void onPage(const Result<services::OriginalPage>& page, int number);
    void showBoxes();
    void lookAt(const QSet<QString>& keys);
    void keep();
    void discard();
    void updateBar();

    const PageContext& m_context;
    const Theme& m_theme;
    services::CvDocument& m_document;
    PageHeader* m_header = nullptr;
    TextLabel* m_file = nullptr;
    MessageBar* m_message = nullptr;
    OriginalView* m_original = nullptr;
    TextLabel* m_hint = nullptr;
    TextLabel* m_number = nullptr;
    IconButton* m_previous = nullptr;
    IconButton* m_next = nullptr;
    ReviewForm* m_form = nullptr;
    QWidget* m_left = nullptr;
    QList<QAction*> m_actions;
    services::ImportNotes m_notes;
    services::OriginalPage m_shown;
    int m_page = 0;
    CvId m_cv;
    quint64 m_asked = 0; ///< answers to an older question are dropped
};

} // namespace cvenhancer::ui
