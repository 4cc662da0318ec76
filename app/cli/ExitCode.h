// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Error.h"

namespace cvenhancer::cli {

/// What a script reads from the program's end.
enum class ExitCode {
    Done = 0,
    BadInput = 1, ///< a file that cannot be read or written, or that does not hold what it should
    Usage = 2, ///< the command line itself is wrong
    Internal = 3, ///< our mistake
};

ExitCode exitCodeOf(ErrorCode code);

} // namespace cvenhancer::cli
