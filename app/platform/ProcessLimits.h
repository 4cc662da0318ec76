// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QtGlobal>

namespace cvenhancer::platform {

/// What the import worker may use. An ordinary CV needs 25 MB and 0.05 s; 60 pages need 0.5 s.
inline constexpr qint64 kWorkerMemoryBytes = 1024LL * 1024 * 1024;
inline constexpr int kWorkerProcessorSeconds = 5;
inline constexpr int kWorkerWallSeconds = 10;
inline constexpr qint64 kWorkerAnswerBytes = 64LL * 1024 * 1024;

/// Puts this process under the limits above for the rest of its life; it also can write no file, leaves no core file
/// and ends with its parent. Memory is not limited in sanitizer builds, which reserve terabytes of addresses.
/// On Windows the parent limits the child instead (a job object).
void limitThisProcess();

} // namespace cvenhancer::platform
