// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "model/Field.h"

#include <algorithm>
#include <array>

namespace cvenhancer::model {
namespace {

using enum Field;
using D = FieldDescription;
using T = FieldType;

constexpr QLatin1StringView operator""_k(const char* text, std::size_t size)
{
    return QLatin1StringView(text, static_cast<qsizetype>(size));
}

constexpr std::array kBasics{
    D{Name, "name"_k, T::Text}, D{Label, "label"_k, T::Text}, D{Image, "image"_k, T::Text},
    D{Email, "email"_k, T::Email}, D{Phone, "phone"_k, T::Phone}, D{Url, "url"_k, T::Url},
    D{Summary, "summary"_k, T::LongText}, D{Address, "location.address"_k, T::Text},
    D{PostalCode, "location.postalCode"_k, T::Text}, D{City, "location.city"_k, T::Text},
    D{CountryCode, "location.countryCode"_k, T::CountryCode}, D{Region, "location.region"_k, T::Text}};
constexpr std::array kProfiles{
    D{Network, "network"_k, T::Text}, D{Username, "username"_k, T::Text}, D{Url, "url"_k, T::Url}};
constexpr std::array kWork{
    D{Name, "name"_k, T::Text}, D{Position, "position"_k, T::Text}, D{Location, "location"_k, T::Text},
    D{Description, "description"_k, T::Text}, D{Url, "url"_k, T::Url}, D{StartDate, "startDate"_k, T::Date},
    D{EndDate, "endDate"_k, T::Date}, D{Summary, "summary"_k, T::LongText}, D{Highlights, "highlights"_k, T::List}};
constexpr std::array kVolunteer{
    D{Organization, "organization"_k, T::Text}, D{Position, "position"_k, T::Text}, D{Url, "url"_k, T::Url},
    D{StartDate, "startDate"_k, T::Date}, D{EndDate, "endDate"_k, T::Date}, D{Summary, "summary"_k, T::LongText},
    D{Highlights, "highlights"_k, T::List}};
constexpr std::array kEducation{
    D{Institution, "institution"_k, T::Text}, D{StudyType, "studyType"_k, T::Text}, D{Area, "area"_k, T::Text},
    D{Url, "url"_k, T::Url}, D{StartDate, "startDate"_k, T::Date}, D{EndDate, "endDate"_k, T::Date},
    D{Score, "score"_k, T::Text}, D{Courses, "courses"_k, T::List}};
constexpr std::array kAwards{
    D{Title, "title"_k, T::Text}, D{Date, "date"_k, T::Date}, D{Awarder, "awarder"_k, T::Text},
    D{Summary, "summary"_k, T::LongText}};
constexpr std::array kCertificates{
    D{Name, "name"_k, T::Text}, D{Date, "date"_k, T::Date}, D{Issuer, "issuer"_k, T::Text}, D{Url, "url"_k, T::Url}};
constexpr std::array kPublications{
    D{Name, "name"_k, T::Text}, D{Publisher, "publisher"_k, T::Text}, D{ReleaseDate, "releaseDate"_k, T::Date},
    D{Url, "url"_k, T::Url}, D{Summary, "summary"_k, T::LongText}};
constexpr std::array kSkills{
    D{Name, "name"_k, T::Text}, D{Level, "level"_k, T::Text}, D{Keywords, "keywords"_k, T::List}};
constexpr std::array kLanguages{D{Language, "language"_k, T::Text}, D{Fluency, "fluency"_k, T::Text}};
constexpr std::array kInterests{D{Name, "name"_k, T::Text}, D{Keywords, "keywords"_k, T::List}};
constexpr std::array kReferences{D{Name, "name"_k, T::Text}, D{Reference, "reference"_k, T::LongText}};
constexpr std::array kProjects{
    D{Name, "name"_k, T::Text}, D{Description, "description"_k, T::LongText}, D{Highlights, "highlights"_k, T::List},
    D{Keywords, "keywords"_k, T::List}, D{StartDate, "startDate"_k, T::Date}, D{EndDate, "endDate"_k, T::Date},
    D{Url, "url"_k, T::Url}, D{Roles, "roles"_k, T::List}, D{Entity, "entity"_k, T::Text}, D{Type, "type"_k, T::Text}};
constexpr std::array kCustom{
    D{Name, "name"_k, T::Text}, D{Position, "position"_k, T::Text}, D{Location, "location"_k, T::Text},
    D{Url, "url"_k, T::Url}, D{StartDate, "startDate"_k, T::Date}, D{EndDate, "endDate"_k, T::Date},
    D{Summary, "summary"_k, T::LongText}, D{Highlights, "highlights"_k, T::List}, D{Keywords, "keywords"_k, T::List}};

constexpr std::array kStandard{
    SectionKind::Profiles,     SectionKind::Work,         SectionKind::Volunteer, SectionKind::Education,
    SectionKind::Awards,       SectionKind::Certificates, SectionKind::Publications, SectionKind::Skills,
    SectionKind::Languages,    SectionKind::Interests,    SectionKind::References, SectionKind::Projects};

} // namespace

std::span<const FieldDescription> fieldsOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Basics: return kBasics;
    case SectionKind::Profiles: return kProfiles;
    case SectionKind::Work: return kWork;
    case SectionKind::Volunteer: return kVolunteer;
    case SectionKind::Education: return kEducation;
    case SectionKind::Awards: return kAwards;
    case SectionKind::Certificates: return kCertificates;
    case SectionKind::Publications: return kPublications;
    case SectionKind::Skills: return kSkills;
    case SectionKind::Languages: return kLanguages;
    case SectionKind::Interests: return kInterests;
    case SectionKind::References: return kReferences;
    case SectionKind::Projects: return kProjects;
    case SectionKind::Custom: return kCustom;
    }
    return {};
}

const FieldDescription* findField(SectionKind kind, Field field)
{
    const auto fields = fieldsOf(kind);
    const auto it = std::ranges::find(fields, field, &FieldDescription::field);
    return it == fields.end() ? nullptr : &*it;
}

const FieldDescription* findField(SectionKind kind, QStringView key)
{
    const auto fields = fieldsOf(kind);
    const auto it = std::ranges::find_if(fields, [key](const D& d) { return key == d.key; });
    return it == fields.end() ? nullptr : &*it;
}

QLatin1StringView sectionKey(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Basics: return "basics"_k;
    case SectionKind::Profiles: return "profiles"_k;
    case SectionKind::Work: return "work"_k;
    case SectionKind::Volunteer: return "volunteer"_k;
    case SectionKind::Education: return "education"_k;
    case SectionKind::Awards: return "awards"_k;
    case SectionKind::Certificates: return "certificates"_k;
    case SectionKind::Publications: return "publications"_k;
    case SectionKind::Skills: return "skills"_k;
    case SectionKind::Languages: return "languages"_k;
    case SectionKind::Interests: return "interests"_k;
    case SectionKind::References: return "references"_k;
    case SectionKind::Projects: return "projects"_k;
    case SectionKind::Custom: return "custom"_k;
    }
    return {};
}

std::optional<SectionKind> sectionFromKey(QStringView key)
{
    if (key == sectionKey(SectionKind::Basics)) {
        return SectionKind::Basics;
    }
    if (key == sectionKey(SectionKind::Custom)) {
        return SectionKind::Custom;
    }
    const auto it = std::ranges::find_if(kStandard, [key](SectionKind kind) { return key == sectionKey(kind); });
    return it == kStandard.end() ? std::nullopt : std::optional(*it);
}

std::span<const SectionKind> standardSections()
{
    return kStandard;
}

} // namespace cvenhancer::model
