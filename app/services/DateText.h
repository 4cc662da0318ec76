// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

#include <optional>

namespace cvenhancer::services {

/// Two ends of a time, ISO 8601 to the precision known. An absent end of a range is open ("present"); a single date is
/// an end without a start, as in JSON Resume's habit for degrees.
struct DateRange {
    QString start;
    QString end;

    friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// How a person writes and reads it in the CV's language: "Mar 2021 – present". Empty when both are.
QString dateRangeText(const DateRange& range, const QString& language);
/// "Mar 2021".
QString dateText(const QString& iso, const QString& language);

/// What somebody typed, in the CV's language or as figures ("03/2021", "2021-03 – 2022"): a range, one date, or nothing
/// for an empty text. Absent when it is no date.
std::optional<DateRange> readDateRange(const QString& text, const QString& language);
/// One date, ISO 8601; "" for an empty text. Absent when it is none, or two.
std::optional<QString> readDate(const QString& text, const QString& language);

} // namespace cvenhancer::services
