// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "models/RequirementModel.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace cvenhancer::services {
class TailorSession;
}

namespace cvenhancer::ui {

class BreakdownPopover;
class ScoreDial;
class TextLabel;

/// The middle of the Tailor page: the score, what can be reached, and every requirement with where the CV shows it.
class MatchPane : public QWidget {
    Q_OBJECT

public:
    MatchPane(const Theme& theme, services::TailorSession& session, QWidget* parent = nullptr);

    /// Chooses the requirement's row, which opens.
    void choose(const QString& key);
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    void requirementChosen(const QString& key);
    /// The evidence of a row is to be shown in the CV: path as text, and the words.
    void evidenceRequested(const QString& path, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildUi();
    void showMatch();
    void showReachable();
    void showBreakdown();

    const Theme& m_theme;
    services::TailorSession& m_session;
    models::RequirementModel* m_requirements;
    ScoreDial* m_dial;
    TextLabel* m_now;
    TextLabel* m_arrow;
    TextLabel* m_reachable;
    TextLabel* m_sentence;
    QPushButton* m_how;
    QListView* m_list;
};

} // namespace cvenhancer::ui
