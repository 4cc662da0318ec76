// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/Variant.h"
#include "ui/widgets/Popover.h"

namespace cvenhancer::ui {

/// Places that both the base CV and a variant have changed: what each of them says, the words that differ marked.
class ClashPopover : public Popover {
    Q_OBJECT

public:
    ClashPopover(const Theme& theme, const model::Cv& cv, const QList<services::Clash>& clashes, const QString& note,
                 QWidget* parent);
};

} // namespace cvenhancer::ui
