// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "database/DatabaseError.h"

#include <array>

namespace cvenhancer::server::database {

namespace {

bool isTransient(const QByteArray& state)
{
    constexpr std::array kClasses{"08", "40", "53", "55", "57"};
    for (const char* prefix : kClasses) {
        if (state.startsWith(prefix)) {
            return true;
        }
    }
    return state.isEmpty();
}

ErrorCode codeOf(const QByteArray& state)
{
    if (state == "53100") {
        return ErrorCode::DiskFull;
    }
    if (isTransient(state)) {
        return ErrorCode::StoreBusy;
    }
    if (state == "23505") {
        return ErrorCode::AlreadyExists;
    }
    if (state == "23503") {
        return ErrorCode::NotFound;
    }
    if (state.startsWith("22")) {
        return ErrorCode::InvalidArgument;
    }
    return state == "CV001" ? ErrorCode::TokenRevoked : ErrorCode::Internal;
}

} // namespace

Error databaseError(const QByteArray& state, const QByteArray& constraint, const QByteArray& message)
{
    return {codeOf(state), QString::fromUtf8(constraint), QString::fromUtf8(state + ' ' + message.trimmed()), nullptr};
}

} // namespace cvenhancer::server::database
