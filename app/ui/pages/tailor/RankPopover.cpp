// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/RankPopover.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ScoreDial.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cvenhancer::ui {

namespace {

constexpr QSize kRankSize(420, 360);
constexpr int kSmallDial = 40;
constexpr int kRankRow = 56;

} // namespace

RankPopover::RankPopover(const Theme& theme, QWidget* parent)
    : Popover(theme, tr("Which of your CVs fits best"), kRankSize, parent)
{
}

void RankPopover::showText(const QString& text)
{
    auto* sentence = new TextLabel(theme(), FontRole::Body, ColourRole::TextMuted, this);
    sentence->setWordWrap(true);
    sentence->setText(text);
    column()->addWidget(sentence);
}

void RankPopover::showRanking(const QList<services::RankedCv>& ranking)
{
    for (const services::RankedCv& one : ranking) {
        auto* button = new QPushButton(this);
        setKind(button, ButtonKind::Quiet);
        button->setFixedHeight(theme().scaled(kRankRow));
        //: Read by a screen reader: title of a CV and its score
        button->setAccessibleName(tr("%1, score %2").arg(one.title).arg(qRound(one.score)));
        auto* dial = new ScoreDial(theme(), kSmallDial, button);
        dial->setScore(one.score, one.reachable);
        auto* title = new ElidedLabel(theme(), FontRole::Strong, ColourRole::Text, button);
        title->setText(one.title);
        auto* count = new TextLabel(theme(), FontRole::Caption, ColourRole::TextMuted, button);
        count->setText(tr("%1 of %2 found").arg(one.matched).arg(one.asked));
        auto* row = new QHBoxLayout(button);
        row->setContentsMargins(8, 0, 8, 0);
        row->setSpacing(12);
        row->addWidget(dial);
        row->addWidget(title, 1);
        row->addWidget(count);
        for (QWidget* part : button->findChildren<QWidget*>()) {
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        connect(button, &QPushButton::clicked, this, [this, id = one.id] {
            Q_EMIT cvChosen(id);
            close();
        });
        column()->addWidget(button);
    }
}

} // namespace cvenhancer::ui
