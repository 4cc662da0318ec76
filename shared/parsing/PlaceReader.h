// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringList>

namespace cvenhancer::parsing {

/// A postal address taken apart. Empty where the text does not say.
struct Place {
    QString address; ///< street and number
    QString postalCode;
    QString city;
    QString region;
    QString countryCode; ///< ISO 3166-1 alpha-2
};

/// The country a text names: English and native names, alpha-2 codes in capitals. Empty when none.
QString countryCode(const QString& text);

/// True for a US, Canadian or Australian state code ("TX", "ON", "VIC").
bool isStateCode(const QString& text);

/// How much a text looks like a place: 0 no, 1 may be (one to three capitalised words), 2 names a country or a state.
int placeScore(const QString& text);

/// Reads "14b Thornbury Mews, London E8 9ZZ", "CF14 9ZZ Cardiff", "Toronto, ON".
Place readPlace(const QString& text);

} // namespace cvenhancer::parsing
