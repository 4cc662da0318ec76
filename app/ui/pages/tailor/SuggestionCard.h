// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/TailorSession.h"
#include "ui/widgets/Card.h"

class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace cvenhancer::ui {

class Chip;
class DiffText;
class ElidedLabel;
class IconButton;
class TextLabel;

/// One suggestion: what it is, what it gains, and what can be done with it. It shows and tells intentions; the session
/// decides. Folds to its first line.
class SuggestionCard : public Card {
    Q_OBJECT

public:
    SuggestionCard(const Theme& theme, const services::TailorSession& session, const matching::Suggestion& suggestion,
                   QWidget* parent = nullptr);

    [[nodiscard]] const matching::Suggestion& suggestion() const { return m_suggestion; }
    /// The same suggestion after another match: its gain may have changed.
    virtual void refresh(const matching::Suggestion& suggestion);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// `words` null: as proposed.
    void applyRequested(const cvenhancer::SuggestionId& id, const QString& words);
    void dismissRequested(const cvenhancer::SuggestionId& id);
    void evidenceRequested(const QString& path, const QString& text);

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const services::TailorSession& session() const { return m_session; }
    [[nodiscard]] QVBoxLayout* body() const { return m_bodyLayout; }
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

    IconButton* m_fold;
    TextLabel* m_section;
    ElidedLabel* m_title;
    Chip* m_gain;

private:
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
    const Theme& m_theme;
    const services::TailorSession& m_session;
    matching::Suggestion m_suggestion;
};

/// A change that can be made at once: before and after, Apply, Edit, Dismiss.
class EditCard : public SuggestionCard {
    Q_OBJECT

public:
    EditCard(const Theme& theme, const services::TailorSession& session, const matching::Suggestion& suggestion,
             QWidget* parent = nullptr);

    void refresh(const matching::Suggestion& suggestion) override;

private:
    void buildButtons();
    void buildEditor();
    void buildEvidence();
    void showDiff();
    void setEditing(bool editing);
    void check();
    void showVerdict(const QString& verdict);

    DiffText* m_diff;
    QWidget* m_buttons;
    QWidget* m_editor;
    QPlainTextEdit* m_words;
    TextLabel* m_verdict;
    QPushButton* m_applyWords;
    QTimer* m_checkDelay;
    quint64 m_checkNumber = 0; ///< verdicts on older words are dropped
};

} // namespace cvenhancer::ui
