// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "cli/ExitCode.h"

namespace cvenhancer::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return ExitCode::Usage;
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return ExitCode::Internal;
    default:
        return ExitCode::BadInput;
    }
}

} // namespace cvenhancer::cli
