// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace cvenhancer::model {

/// The sections of JSON Resume v1.0.0, plus basics' profiles as a section of their own, plus custom ones.
enum class SectionKind {
    Basics,
    Profiles, ///< in JSON: basics.profiles
    Work,
    Volunteer,
    Education,
    Awards,
    Certificates,
    Publications,
    Skills,
    Languages,
    Interests,
    References,
    Projects,
    Custom, ///< in JSON: meta.cvenhancer.customSections
};

/// Every field an entry of any section can have. Values are text; dates are ISO 8601 to the precision known
/// ("2020", "2020-07", "2020-07-15"), as the schema's iso8601 pattern has it.
enum class Field {
    Name,
    Label,
    Image,
    Email,
    Phone,
    Url,
    Summary,
    Address, ///< location.address
    PostalCode, ///< location.postalCode
    City, ///< location.city
    CountryCode, ///< location.countryCode, ISO 3166-1 alpha-2
    Region, ///< location.region
    Network,
    Username,
    Position,
    Location,
    Description,
    StartDate,
    EndDate, ///< absent: ongoing
    Organization,
    Institution,
    Area,
    StudyType,
    Score,
    Title,
    Date,
    Awarder,
    Issuer,
    Publisher,
    ReleaseDate,
    Level,
    Language,
    Fluency,
    Reference,
    Entity,
    Type,
    // lists of items
    Highlights,
    Courses,
    Keywords,
    Roles,
};

enum class FieldType { Text, LongText, Date, Url, Email, Phone, CountryCode, List };

/// One field of a section: what the form, the codec, the diff and the merge need to know of it.
struct FieldDescription {
    Field field;
    QLatin1StringView key; ///< JSON key; "location.city" is a key inside an object
    FieldType type;
};

/// The fields of a section in the order a form shows them.
std::span<const FieldDescription> fieldsOf(SectionKind kind);

/// The description of `field` in `kind`, or null.
const FieldDescription* findField(SectionKind kind, Field field);
const FieldDescription* findField(SectionKind kind, QStringView key);

/// Top-level key in JSON Resume ("work", "profiles", "basics"); "custom" for Custom.
QLatin1StringView sectionKey(SectionKind kind);
std::optional<SectionKind> sectionFromKey(QStringView key);

/// All kinds but Basics and Custom, in JSON Resume's order.
std::span<const SectionKind> standardSections();

} // namespace cvenhancer::model
