// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"

#include <QString>

namespace cvenhancer::rendering {

/// The CV's own language where it names one, else the one most of its sentences are written in (CLD2), else English.
QString languageOf(const model::Cv& cv);

/// The language of a text that is surely written in another one than `language`; empty when it is not, or too short to
/// tell (a hundred letters are enough to be sure).
QString otherLanguageOf(const QString& text, const QString& language);

/// True for languages whose script runs from right to left.
bool isRightToLeft(const QString& language);

} // namespace cvenhancer::rendering
