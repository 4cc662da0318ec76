// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::services {

/// What a list calls an advertisement.
struct AdvertHeadline {
    QString position;
    QString employer; ///< empty where the text does not say it twice

    /// "Analyst · Calder Valley Foods", cut to `maxLength` characters.
    [[nodiscard]] QString text(int maxLength = 60) const;
};

/// `title` as the analysis found it; without one, the first line. The employer is what the line under the title begins
/// with, if the advertisement names it again further down: so a place or a date is not taken for one.
AdvertHeadline headlineOf(const QString& advert, const QString& title);

} // namespace cvenhancer::services
