// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::rendering {

/// Where a typesetter never breaks a line: spaces there become no-break spaces, one for one, which the finished file
/// gives back as spaces.

/// A number keeps its unit or currency sign ("210 ms", "€ 5", "No. 7"), a dash what stands before it.
QString unbrokenNumbers(const QString& text);

/// A date stays whole; a range may part after its dash: "Mar 2021 –", "present".
QString unbrokenDates(const QString& text);

} // namespace cvenhancer::rendering
