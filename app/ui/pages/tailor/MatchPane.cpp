// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/MatchPane.h"

#include "services/TailorSession.h"
#include "ui/delegates/RequirementDelegate.h"
#include "ui/pages/tailor/BreakdownPopover.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ScoreDial.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using models::RequirementModel;

namespace {

constexpr int kDialSize = 136; // ui: the dial of the Tailor page

/// A list whose rows change height when another one is chosen.
class RequirementList : public QListView {
public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        QListView::currentChanged(current, previous);
        scheduleDelayedItemsLayout();
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

MatchPane::MatchPane(const Theme& theme, services::TailorSession& session, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_requirements(new RequirementModel(this))
    , m_dial(new ScoreDial(theme, kDialSize, this))
    , m_now(new TextLabel(theme, FontRole::Title, ColourRole::TextMuted, this))
    , m_arrow(new TextLabel(theme, FontRole::Title, ColourRole::TextMuted, this))
    , m_reachable(new TextLabel(theme, FontRole::Title, ColourRole::Accent, this))
    , m_sentence(new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
    , m_how(new LinkButton(theme, tr("How this is counted"), this))
    , m_list(new RequirementList(this))
{
    buildUi();
    connect(&m_session, &services::TailorSession::matched, this, &MatchPane::showMatch);
    connect(m_how, &QPushButton::clicked, this, &MatchPane::showBreakdown);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            Q_EMIT requirementChosen(index.data(RequirementModel::KeyRole).toString());
        }
    });
}

void MatchPane::buildUi()
{
    QFont plain = m_now->font();
    plain.setWeight(QFont::Normal);
    m_now->setFont(plain);
    m_arrow->setText(layoutDirection() == Qt::RightToLeft ? u"←"_s : u"→"_s);
    m_arrow->setFont(plain);
    m_sentence->setWordWrap(true);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    numbers->addWidget(m_now);
    numbers->addWidget(m_arrow);
    numbers->addWidget(m_reachable);
    numbers->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addLayout(numbers);
    words->addWidget(m_sentence);
    words->addWidget(m_how, 0, Qt::AlignLeading);
    words->addStretch();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(m_theme.metrics().padding, 24, m_theme.metrics().padding, 12);
    top->setSpacing(20);
    top->addWidget(m_dial);
    top->addLayout(words, 1);
    auto* delegate = new RequirementDelegate(m_theme, this);
    connect(delegate, &RequirementDelegate::showRequested, this, [this](const QModelIndex& index) {
        Q_EMIT evidenceRequested(index.data(RequirementModel::PathRole).toString(),
                                 index.data(RequirementModel::EvidenceTextRole).toString());
    });
    connect(m_list, &QListView::activated, delegate, &RequirementDelegate::showRequested);
    m_list->setObjectName(u"requirements"_s);
    m_list->setAccessibleName(tr("What the advertisement asks for"));
    m_list->setModel(m_requirements);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    QPalette ground = m_list->palette();
    ground.setColor(QPalette::Base, m_theme.colour(ColourRole::Surface));
    m_list->setPalette(ground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
}

void MatchPane::showMatch()
{
    const matching::MatchResult& match = m_session.match();
    m_dial->setScore(match.score, match.reachable);
    m_requirements->setMatch(m_session.cv(), m_session.analysis(), match);
    showReachable();
}

void MatchPane::showReachable()
{
    const matching::MatchResult& match = m_session.match();
    const bool isMore = qRound(match.reachable) > qRound(match.score);
    m_now->setText(QString::number(qRound(match.score)));
    m_reachable->setText(QString::number(qRound(match.reachable)));
    m_now->setVisible(isMore);
    m_arrow->setVisible(isMore);
    m_reachable->setVisible(isMore);
    if (isMore) {
        m_sentence->setText(tr("Reachable with what your CV already shows"));
    } else if (qRound(match.score) > qRound(m_session.baseScore())) {
        m_sentence->setText(tr("Your CV alone: %1. The rest is your changes.").arg(qRound(m_session.baseScore())));
    } else {
        m_sentence->setText(tr("What your CV shows of this advert"));
    }
}

void MatchPane::showBreakdown()
{
    auto* popover = new BreakdownPopover(m_theme, m_session, this);
    connect(popover, &BreakdownPopover::requirementChosen, this, &MatchPane::choose);
    popover->showBelow(m_how);
}

void MatchPane::choose(const QString& key)
{
    const QModelIndex index = m_requirements->find(key);
    if (index.isValid() && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

QString MatchPane::chosen() const
{
    return m_list->currentIndex().data(RequirementModel::KeyRole).toString();
}

void MatchPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = m_theme.colour(ColourRole::Hairline);
    painter.fillRect(QRect(0, 0, 1, height()), line);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
}

} // namespace cvenhancer::ui
