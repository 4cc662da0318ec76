// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvDocument.h"
#include "services/CvSearch.h"
#include "ui/widgets/Hairline.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace cvenhancer::ui {

class IconButton;
class TextLabel;

/// Find and replace in the open CV: Enter goes to the next place, Shift+Enter to the one before, Escape closes.
/// Replacing everything is one step of undo.
class FindBar : public Hairline {
    Q_OBJECT

public:
    enum class Mode { Find, Replace };

    FindBar(const Theme& theme, services::CvDocument& document, QWidget* parent = nullptr);

    void open(Mode mode);
    void close();
    /// The CV changed: the hits are searched again.
    void refresh();

Q_SIGNALS:
    /// Show this place and keep the focus here.
    void hitChosen(const cvenhancer::services::SearchHit& hit);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const Theme& theme);
    void search();
    void go(int by);
    void replaceOne();
    void replaceAll();
    void showCount();

    services::CvDocument& m_document;
    QLineEdit* m_text;
    QLineEdit* m_replacement;
    TextLabel* m_count;
    QCheckBox* m_case;
    QCheckBox* m_words;
    QWidget* m_replaceRow = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_replaceAll = nullptr;
    QList<services::SearchHit> m_hits;
    int m_current = -1; ///< in m_hits, -1: none was gone to yet
};

} // namespace cvenhancer::ui
