// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/DateText.h"

#include "parsing/DateReader.h"
#include "rendering/Wording.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

/// What our own pages write, as figures: the reader knows the months and the "present" of the languages CVs come in,
/// not every abbreviation of every locale.
QString inFigures(QString text, const QString& language)
{
    const rendering::Wording wording = rendering::Wording::forLanguage(language);
    const QString present = wording.dateRange(u"2000"_s, {}).section(u' ', 2);
    if (!present.isEmpty() && text.endsWith(present, Qt::CaseInsensitive)) {
        text.replace(text.size() - present.size(), present.size(), u"present"_s);
    }
    for (int month = 1; month <= 12; ++month) {
        const QString iso = u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
        QString pattern = QRegularExpression::escape(wording.date(u"2000"_s + iso));
        pattern.replace(u"2000"_s, u"(\\d{4})"_s);
        text.replace(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), u"\\1"_s + iso);
    }
    return text;
}

std::optional<DateRange> readFigures(const QString& typed, const QString& language)
{
    const QList<parsing::DateSpan> spans = parsing::findDates(typed, language);
    if (spans.size() != 1 || !parsing::isDateOnly(typed, language)) {
        return {};
    }
    const parsing::DateSpan& span = spans.first();
    if (span.isRange) {
        return DateRange{span.start, span.isOngoing ? QString() : span.end};
    }
    return DateRange{{}, span.start};
}

} // namespace

QString dateRangeText(const DateRange& range, const QString& language)
{
    return range.start.isEmpty() && range.end.isEmpty()
        ? QString()
        : rendering::Wording::forLanguage(language).dateRange(range.start, range.end);
}

QString dateText(const QString& iso, const QString& language)
{
    return rendering::Wording::forLanguage(language).date(iso);
}

std::optional<DateRange> readDateRange(const QString& text, const QString& language)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return DateRange();
    }
    const auto read = readFigures(typed, language);
    return read ? read : readFigures(inFigures(typed, language), language);
}

std::optional<QString> readDate(const QString& text, const QString& language)
{
    const auto range = readDateRange(text, language);
    return range && range->start.isEmpty() ? std::optional(range->end) : std::nullopt;
}

} // namespace cvenhancer::services
