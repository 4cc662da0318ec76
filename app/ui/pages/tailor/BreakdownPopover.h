// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/widgets/Popover.h"

namespace cvenhancer::services {
class TailorSession;
}

namespace cvenhancer::ui {

/// Where every point of the score comes from: by part, and by requirement with what it earns of what it could. A click
/// on a requirement chooses it.
class BreakdownPopover : public Popover {
    Q_OBJECT

public:
    BreakdownPopover(const Theme& theme, const services::TailorSession& session, QWidget* parent);

Q_SIGNALS:
    void requirementChosen(const QString& key);

private:
    void addParts(const services::TailorSession& session);
    void addRequirements(const services::TailorSession& session);
};

} // namespace cvenhancer::ui
