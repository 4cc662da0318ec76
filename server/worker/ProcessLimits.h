// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

namespace cvenhancer::server::worker {

/// Puts this process under limits for the rest of its life: 1 GiB of memory (not in sanitizer builds, which reserve
/// terabytes of addresses), 10 s of processor, no file written, no core file, and it ends with its parent. An ordinary
/// CV needs 45 MB and 0.06 s.
void limitThisProcess();

} // namespace cvenhancer::server::worker
