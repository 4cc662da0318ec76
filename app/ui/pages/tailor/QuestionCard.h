// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/pages/tailor/SuggestionCard.h"

class QLineEdit;
class QMenu;

namespace cvenhancer::ui {

class MenuButton;

/// A requirement the CV does not show, as a question: "Yes, at …" opens a line for the user's own words, "A little" and
/// "No" are remembered, "Later" puts it off. Where the skill is known and only its proof is missing, there is no "No".
class QuestionCard : public SuggestionCard {
    Q_OBJECT

public:
    QuestionCard(const Theme& theme, const services::TailorSession& session, const matching::Suggestion& suggestion,
                 bool isRequired, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `job` null: in the list of skills, or of languages.
    void yesRequested(const cvenhancer::SuggestionId& id, const cvenhancer::EntryId& job, const QString& words);
    void answered(const cvenhancer::SuggestionId& id, const QString& answer);
    void laterRequested(const cvenhancer::SuggestionId& id);

private:
    void buildHeader(bool isRequired);
    void buildAnswers();
    void buildWords();
    void fillMenu(QMenu& menu);
    void askForWords(const EntryId& job, const QString& employer);
    void send();
    void showHint();
    [[nodiscard]] bool isProof() const;
    [[nodiscard]] bool isLanguage() const;

    QWidget* m_answers;
    QWidget* m_wordsRow;
    TextLabel* m_wordsLabel;
    QLineEdit* m_words;
    EntryId m_job;
    QString m_employer;
};

} // namespace cvenhancer::ui
