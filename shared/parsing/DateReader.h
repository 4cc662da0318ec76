// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QList>
#include <QString>

namespace cvenhancer::parsing {

/// A date or a range of dates in a text. Dates are ISO 8601 to the precision printed ("2021", "2021-03", "2021-03-15").
struct DateSpan {
    QString start;
    QString end; ///< empty: a single date, or ongoing
    bool isRange = false; ///< two ends, or one end and an open one
    bool isOngoing = false; ///< "– present", "since ..."
    bool isYearOnly = false; ///< neither end has a month
    qsizetype position = 0; ///< of the first character in the text
    qsizetype length = 0;
};

/// All dates in `text` from left to right, ranges joined. Month names of all CLDR languages (through QLocale), the
/// words of `language` (BCP 47, may be empty) winning where two languages use one word for different months.
QList<DateSpan> findDates(const QString& text, const QString& language);

/// True when the text is a date or range and nothing else but brackets and separators.
bool isDateOnly(const QString& text, const QString& language);

} // namespace cvenhancer::parsing
