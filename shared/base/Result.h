// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace cvenhancer {

/// A value or the reason there is none. Functions returning it are [[nodiscard]].
template <class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for the failing case: `return failure(ErrorCode::EmptyFile, name);`
inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), nullptr});
}

} // namespace cvenhancer

/// `CVENH_TRY(text, readFile(path));` declares `text`, or returns the error from the enclosing function.
#define CVENH_TRY(name, expression)                                                                                    \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result) {                                                                                               \
        return tl::unexpected<::cvenhancer::Error>(std::move(name##Result).error());                                   \
    }                                                                                                                  \
    auto name = *std::move(name##Result)
