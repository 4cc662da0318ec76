// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/BreakdownPopover.h"

#include "models/RequirementModel.h"
#include "services/TailorSession.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr QSize kPopover(420, 480);

QString partName(const QString& name)
{
    if (name == u"keywords"_s) {
        return BreakdownPopover::tr("What the advertisement asks for");
    }
    if (name == u"title"_s) {
        return BreakdownPopover::tr("Job title held");
    }
    return name == u"years"_s ? BreakdownPopover::tr("Years of experience") : BreakdownPopover::tr("Degree");
}

QString pointsText(double earned, double possible)
{
    const QLocale locale;
    //: Points earned of points possible, with one decimal
    return BreakdownPopover::tr("%1 of %2").arg(locale.toString(earned, 'f', 1), locale.toString(possible, 'f', 1));
}

} // namespace

BreakdownPopover::BreakdownPopover(const Theme& theme, const services::TailorSession& session, QWidget* parent)
    : Popover(theme, tr("How this is counted"), kPopover, parent)
{
    addParts(session);
    addRequirements(session);
}

void BreakdownPopover::addParts(const services::TailorSession& session)
{
    auto* note = new TextLabel(theme(), FontRole::Caption, ColourRole::TextMuted, this);
    note->setWordWrap(true);
    note->setText(tr("The score compares words of your CV with words of the advertisement. It says nothing about how a "
                     "person will decide. Repeating a word earns nothing."));
    column()->addWidget(note);
    column()->addSpacing(8);
    for (const matching::ScoreComponent& part : session.match().components) {
        auto* row = new QHBoxLayout;
        auto* name = new TextLabel(theme(), FontRole::Strong, ColourRole::Text, this);
        name->setText(partName(part.name));
        auto* points = new TextLabel(theme(), FontRole::Body, ColourRole::TextMuted, this);
        points->setText(pointsText(100 * part.weight * part.value, 100 * part.weight));
        row->addWidget(name);
        row->addStretch();
        row->addWidget(points);
        column()->addLayout(row);
    }
}

void BreakdownPopover::addRequirements(const services::TailorSession& session)
{
    auto* heading = new TextLabel(theme(), FontRole::Strong, ColourRole::Text, this);
    heading->setText(tr("By requirement"));
    column()->addSpacing(12);
    column()->addWidget(heading);
    QList<matching::RequirementMatch> all = session.match().matched + session.match().missing;
    std::ranges::stable_sort(all, std::greater(), &matching::RequirementMatch::possiblePoints);
    for (const matching::RequirementMatch& one : std::as_const(all)) {
        const QString points = pointsText(one.points, one.possiblePoints);
        auto* button = new QPushButton(this);
        setKind(button, ButtonKind::Quiet);
        //: Read by a screen reader: a requirement and its points
        button->setAccessibleName(tr("%1: %2 points").arg(one.keyword.canonical, points));
        auto* row = new QHBoxLayout(button);
        row->setContentsMargins(8, 0, 8, 0);
        auto* name = new TextLabel(theme(), FontRole::Body, ColourRole::Text, button);
        name->setText(one.keyword.canonical);
        auto* need = new TextLabel(theme(), FontRole::Caption, ColourRole::TextMuted, button);
        need->setText(one.keyword.required ? tr("Must") : tr("Nice"));
        auto* value =
            new TextLabel(theme(), FontRole::Body, one.points > 0 ? ColourRole::Good : ColourRole::TextMuted, button);
        value->setText(points);
        row->addWidget(name);
        row->addWidget(need);
        row->addStretch();
        row->addWidget(value);
        connect(button, &QPushButton::clicked, this, [this, key = models::requirementKey(one.keyword)] {
            Q_EMIT requirementChosen(key);
            close();
        });
        column()->addWidget(button);
    }
}

} // namespace cvenhancer::ui
