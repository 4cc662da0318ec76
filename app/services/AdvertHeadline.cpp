// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AdvertHeadline.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kShortestName = 3;
constexpr qsizetype kLinesLookedAt = 4; // the employer stands at the top or nowhere

QString employerIn(const QStringList& lines, const QString& advert)
{
    static const QRegularExpression kEnd(u"\\s*([,;|·•(]|\\s[–—-]\\s)"_s);
    for (qsizetype i = 1; i < std::min(lines.size(), kLinesLookedAt); ++i) {
        const qsizetype end = lines.at(i).indexOf(kEnd);
        const QString name = lines.at(i).left(end).trimmed();
        const bool fits = name.size() >= kShortestName && name.size() <= kLongestName && !name.endsWith(u'.');
        if (fits && !name.endsWith(u':') && advert.count(name) > 1) {
            return name;
        }
    }
    return {};
}

} // namespace

QString AdvertHeadline::text(int maxLength) const
{
    const QString whole = employer.isEmpty() ? position : position + u" · "_s + employer;
    return whole.size() <= maxLength ? whole : whole.left(maxLength - 1).trimmed() + u'…';
}

AdvertHeadline headlineOf(const QString& advert, const QString& title)
{
    QStringList lines;
    for (const QString& line : advert.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString text = line.simplified(); !text.isEmpty()) {
            lines.append(text);
        }
    }
    return {title.isEmpty() ? lines.value(0) : title, employerIn(lines, advert)};
}

} // namespace cvenhancer::services
