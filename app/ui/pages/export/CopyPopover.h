// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CopyFields.h"
#include "ui/widgets/Popover.h"

namespace cvenhancer::ui {

/// The values of a CV one by one; a click copies one for a web form.
class CopyPopover : public Popover {
    Q_OBJECT

public:
    CopyPopover(const Theme& theme, const QList<services::CopyField>& fields, QWidget* parent);

private:
    void addField(const services::CopyField& field);
};

} // namespace cvenhancer::ui
