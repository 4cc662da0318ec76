// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"

#include <QString>

namespace cvenhancer::rendering {

/// The CV's own language where it names one, else the one most of its sentences are written in (CLD2), else English.
QString languageOf(const model::Cv& cv);

/// True for languages whose script runs from right to left.
bool isRightToLeft(const QString& language);

} // namespace cvenhancer::rendering
