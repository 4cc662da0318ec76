// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/SuggestionsPane.h"

#include "ui/pages/tailor/QuestionCard.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using matching::Suggestion;
using matching::SuggestionOp;
using services::TailorSession;

namespace {

constexpr int kOpenAtFirst = 3; // cards that are not folded
constexpr int kSuggestionGap = 12; // tokens.json and the pictures: between suggestion cards
constexpr double kNoGain = 0.05;

QString signedPoints(double points)
{
    return u"+"_s + QLocale().toString(points, 'f', 1);
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

SuggestionsPane::SuggestionsPane(const Theme& theme, TailorSession& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_count(new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
    , m_order(new MenuButton(theme, ButtonKind::Quiet, {}, this))
    , m_applyAll(new QPushButton(tr("Apply all safe"), this))
    , m_scroll(new ScrollColumn(theme, ColourRole::SurfaceSunken, this))
    , m_cards(new QVBoxLayout)
    , m_applied(new QVBoxLayout)
    , m_nothing(new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
{
    buildUi();
    connect(&m_session, &TailorSession::matched, this, &SuggestionsPane::showSuggestions);
    connect(&m_session, &TailorSession::changed, this, &SuggestionsPane::showApplied);
}

void SuggestionsPane::buildUi()
{
    const Metrics& metrics = m_theme.metrics();
    auto* title = new TextLabel(m_theme, FontRole::Title, ColourRole::Text, this);
    title->setText(tr("Suggestions"));
    setKind(m_applyAll, ButtonKind::Tinted);
    m_applyAll->setObjectName(u"applyAll"_s);
    m_applyAll->setToolTip(tr("Applies every change that needs no word of yours, in one step"));
    auto* menu = new QMenu(m_order);
    connect(menu->addAction(tr("By gain")), &QAction::triggered, this, [this] { setOrder(Order::Gain); });
    connect(menu->addAction(tr("By section")), &QAction::triggered, this, [this] { setOrder(Order::Section); });
    m_order->setMenu(menu);
    m_order->setText(tr("By gain"));
    m_order->setAccessibleName(tr("Order of the suggestions"));
    m_nothing->setText(tr("Nothing left to suggest for this advertisement."));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* header = new QHBoxLayout;
    header->setContentsMargins(metrics.padding, 12, metrics.padding - 8, 8);
    header->setSpacing(12);
    header->addWidget(title);
    header->addWidget(m_count);
    header->addStretch();
    header->addWidget(m_applyAll);
    header->addWidget(m_order);
    m_cards->setSpacing(kSuggestionGap);
    m_applied->setSpacing(0);
    QVBoxLayout* column = m_scroll->column();
    column->setContentsMargins(metrics.padding, 4, metrics.padding, metrics.padding);
    column->setSpacing(kSuggestionGap);
    column->insertLayout(0, m_cards);
    column->insertWidget(1, m_nothing);
    column->insertLayout(2, m_applied);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_scroll, 1);
}

void SuggestionsPane::setOrder(Order order)
{
    m_by = order;
    m_order->setText(order == Order::Gain ? tr("By gain") : tr("By section"));
    showSuggestions();
}

QList<Suggestion> SuggestionsPane::ordered() const
{
    QList<Suggestion> open = m_session.openSuggestions();
    if (m_by == Order::Section) {
        std::ranges::stable_sort(open, {}, [](const Suggestion& one) { return static_cast<int>(one.path.kind); });
    }
    return open;
}

bool SuggestionsPane::isRequired(const Suggestion& suggestion) const
{
    const auto& keywords = m_session.analysis().keywords;
    return std::ranges::any_of(keywords, [&suggestion](const matching::Keyword& keyword) {
        const bool same = keyword.canonical == suggestion.suggestion || keyword.text == suggestion.suggestion;
        return same && keyword.required;
    });
}

SuggestionCard* SuggestionsPane::makeCard(const Suggestion& suggestion)
{
    if (suggestion.op != SuggestionOp::Ask) {
        return new EditCard(m_theme, m_session, suggestion, m_scroll->widget());
    }
    auto* card = new QuestionCard(m_theme, m_session, suggestion, isRequired(suggestion), m_scroll->widget());
    connect(card, &QuestionCard::yesRequested, this,
            [this](const SuggestionId& id, const EntryId& job, const QString& words) {
                report(m_session.answerYes(id, job, words));
            });
    connect(card, &QuestionCard::answered, &m_session, &TailorSession::answer);
    connect(card, &QuestionCard::laterRequested, this, [this, card](const SuggestionId& id) {
        card->setOpen(false);
        m_session.putOff(id);
    });
    return card;
}

SuggestionCard* SuggestionsPane::cardFor(const Suggestion& suggestion)
{
    if (SuggestionCard* card = m_byId.value(suggestion.id)) {
        card->refresh(suggestion);
        return card;
    }
    SuggestionCard* card = makeCard(suggestion);
    card->setOpen(m_byId.size() < kOpenAtFirst && !m_session.isPutOff(suggestion.id));
    connect(card, &SuggestionCard::applyRequested, this,
            [this](const SuggestionId& id, const QString& words) { report(m_session.apply(id, words)); });
    connect(card, &SuggestionCard::dismissRequested, &m_session, &TailorSession::dismiss);
    connect(card, &SuggestionCard::evidenceRequested, this, &SuggestionsPane::evidenceRequested);
    m_byId.insert(suggestion.id, card);
    return card;
}

void SuggestionsPane::showSuggestions()
{
    if (std::exchange(m_shown, m_session.id()) != m_session.id()) {
        clear(*m_cards);
        m_byId.clear();
    }
    const QList<Suggestion> open = ordered();
    for (const SuggestionId& id : m_byId.keys()) {
        if (std::ranges::find(open, id, &Suggestion::id) == open.end()) {
            SuggestionCard* card = m_byId.take(id);
            card->hide();
            card->deleteLater();
        }
    }
    QWidget* before = nullptr;
    for (qsizetype i = 0; i < open.size(); ++i) {
        SuggestionCard* card = cardFor(open.at(i));
        m_cards->removeWidget(card);
        m_cards->insertWidget(static_cast<int>(i), card);
        card->setChosen(i == 0 && open.at(i).op == SuggestionOp::Ask);
        card->show();
        if (before) {
            setTabOrder(before, card);
        }
        before = card;
    }
    m_nothing->setVisible(open.isEmpty());
    showCount(open);
    showApplied();
}

void SuggestionsPane::showCount(const QList<Suggestion>& open)
{
    double sum = 0;
    bool anySafe = false;
    for (const Suggestion& one : open) {
        sum += one.gain;
        anySafe = anySafe || !one.needsConfirmation;
    }
    const double most = std::min(sum, 100 - m_session.match().score);
    const QString count = tr("%n open", nullptr, static_cast<int>(open.size()));
    //: How many suggestions are open, and the points they add at most
    m_count->setText(most < kNoGain ? count : tr("%1 · up to %2").arg(count, signedPoints(most)));
    m_applyAll->setVisible(anySafe);
}

void SuggestionsPane::showApplied()
{
    clear(*m_applied);
    const QList<services::VariantChange>& changes = m_session.changes();
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const Suggestion& suggestion = it->suggestion;
        auto* row = new QWidget(m_scroll->widget());
        auto* icon = new QLabel(row);
        const int size = m_theme.metrics().iconSmall;
        icon->setPixmap(
            m_theme.icon(u"check-circle"_s, ColourRole::Good).pixmap(QSize(size, size), devicePixelRatioF()));
        auto* text = new ElidedLabel(m_theme, FontRole::Body, ColourRole::TextMuted, row);
        const QString applied = tr("Applied: %1").arg(suggestion.title);
        // what an answer gains depends on its words, so no number stands beside it
        const bool isSure = suggestion.gain >= kNoGain && suggestion.op != SuggestionOp::Ask;
        text->setText(!isSure ? applied : applied + u"  "_s + signedPoints(suggestion.gain));
        auto* undo = new LinkButton(m_theme, tr("Undo"), row, FontRole::Body);
        undo->setObjectName(u"undoApplied"_s);
        undo->setAccessibleName(tr("Undo: %1").arg(suggestion.title));
        connect(undo, &QPushButton::clicked, this, [this, id = suggestion.id] { report(m_session.takeBack(id)); });
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(16, 0, 12, 0);
        line->setSpacing(8);
        line->addWidget(icon);
        line->addWidget(text, 1);
        line->addWidget(undo);
        row->setFixedHeight(m_theme.metrics().row);
        m_applied->addWidget(row);
        row->show();
    }
}

void SuggestionsPane::report(const Result<>& result)
{
    if (!result) {
        Q_EMIT failed(result.error());
    }
}

void SuggestionsPane::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(ColourRole::SurfaceSunken));
}

} // namespace cvenhancer::ui
