// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/ClashPopover.h"

#include "services/PlaceNames.h"
#include "services/WordDiff.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace cvenhancer::ui {

namespace {

constexpr QSize kClashSize(480, 360);

} // namespace

ClashPopover::ClashPopover(const Theme& theme, const model::Cv& cv, const QList<services::Clash>& clashes,
                           const QString& note, QWidget* parent)
    : Popover(theme, tr("Changed in both"), kClashSize, parent)
{
    auto* sentence = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this);
    sentence->setWordWrap(true);
    sentence->setText(note);
    column()->addWidget(sentence);
    for (const services::Clash& clash : clashes) {
        auto* place = new TextLabel(theme, FontRole::Strong, ColourRole::Text, this);
        place->setText(services::exactPlaceName(cv, clash.path));
        column()->addSpacing(8);
        column()->addWidget(place);
        if (clash.base.isNull()) {
            auto* gone = new TextLabel(theme, FontRole::Body, ColourRole::TextMuted, this);
            gone->setWordWrap(true);
            //: %1 is a text of this variant
            gone->setText(tr("The base CV has this no more. The variant said: “%1”").arg(clash.variant));
            column()->addWidget(gone);
            continue;
        }
        auto* diff = new DiffText(theme, this);
        const services::WordDiff words = services::diffWords(clash.base, clash.variant);
        diff->setTexts(words.before, words.after);
        column()->addWidget(diff);
    }
}

} // namespace cvenhancer::ui
