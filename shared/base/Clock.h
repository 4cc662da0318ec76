// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QDateTime>

namespace cvenhancer {

/// Where the time comes from, so that tests own it.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace cvenhancer
