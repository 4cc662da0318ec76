// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"

#include <QList>
#include <QString>

namespace cvenhancer::services {

/// One value of a CV as a web form asks for it.
struct CopyField {
    QString group; ///< an employer, a school; empty: contact
    QString name; ///< "E-mail", "From"
    QString value;
};

/// Everything that application forms ask again field by field, in their usual order: contact, jobs, education, skills.
QList<CopyField> copyFields(const model::Cv& cv);

} // namespace cvenhancer::services
