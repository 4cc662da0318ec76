// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/TailorService.h"
#include "ui/widgets/Popover.h"

namespace cvenhancer::ui {

/// Every CV of the library against one advertisement, best first; a click goes on with that CV.
class RankPopover : public Popover {
    Q_OBJECT

public:
    RankPopover(const Theme& theme, QWidget* parent);

    void showRanking(const QList<services::RankedCv>& ranking);
    void showText(const QString& text);

Q_SIGNALS:
    void cvChosen(const cvenhancer::CvId& id);
};

} // namespace cvenhancer::ui
