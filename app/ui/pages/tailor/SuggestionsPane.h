// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/TailorSession.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cvenhancer::ui {

class MenuButton;
class ScrollColumn;
class SuggestionCard;
class TextLabel;

/// The end of the Tailor page: open suggestions as cards, and what was applied with a way back.
class SuggestionsPane : public QWidget {
    Q_OBJECT

public:
    SuggestionsPane(const Theme& theme, services::TailorSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void evidenceRequested(const QString& path, const QString& text);
    void failed(const cvenhancer::Error& error);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Order { Gain, Section };

    void buildUi();
    void showSuggestions();
    void showApplied();
    void showCount(const QList<matching::Suggestion>& open);
    [[nodiscard]] QList<matching::Suggestion> ordered() const;
    SuggestionCard* cardFor(const matching::Suggestion& suggestion);
    SuggestionCard* makeCard(const matching::Suggestion& suggestion);
    void report(const Result<>& result);
    void setOrder(Order order);
    [[nodiscard]] bool isRequired(const matching::Suggestion& suggestion) const;

    const Theme& m_theme;
    services::TailorSession& m_session;
    TextLabel* m_count;
    MenuButton* m_order;
    QPushButton* m_applyAll;
    ScrollColumn* m_scroll;
    QVBoxLayout* m_cards;
    QVBoxLayout* m_applied;
    TextLabel* m_nothing;
    QHash<SuggestionId, SuggestionCard*> m_byId;
    Order m_by = Order::Gain;
    CustomizationId m_shown; ///< whose cards these are
};

} // namespace cvenhancer::ui
