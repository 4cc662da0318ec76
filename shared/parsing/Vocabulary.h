// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cvenhancer::parsing {

/// The kinds a heading can announce; Contact and Summary belong to basics, Custom is a known heading without a
/// JSON Resume section of its own.
enum class HeadingKind {
    Summary,
    Work,
    Education,
    Skills,
    Languages,
    Certificates,
    Projects,
    Awards,
    Publications,
    Volunteer,
    Interests,
    References,
    Profiles,
    Contact,
    Custom,
};

/// Labels in front of contact values and small sub-headings inside entries.
enum class LabelKind { Name, Phone, Email, Url, Address, Birth, Nationality, Highlights, Courses, Score, Keywords, Issued };

/// Word lists of resources/words, read on first use and kept (thread-safe). All functions fold their argument
/// (Normaliser: foldKey), so case and accents do not matter.
namespace vocabulary {

/// The section the whole text announces; nothing when it is no known heading.
std::optional<HeadingKind> heading(QStringView text);
/// As heading(), but also finds a known heading inside a longer one ("Selected work experience").
std::optional<HeadingKind> headingInside(QStringView text);
std::optional<LabelKind> label(QStringView text);
bool isPresent(QStringView text);
bool isUntil(QStringView text);
bool isSince(QStringView text);
bool isTitleLine(QStringView text);
/// Words that name a level of language knowledge (CEFR levels too), e.g. "C1", "fluent", "Muttersprache".
bool isFluency(QStringView text);
/// Exactly one of the known levels: "Lengua materna", "full professional".
bool isFluencyPhrase(QStringView text);
/// How many degree words the text has, the first word counting double.
int degreeScore(QStringView text);
int institutionScore(QStringView text);
int companyScore(QStringView text);
int titleScore(QStringView text);
/// The network a host or a label names ("github.com", "LinkedIn"), empty when none.
QString network(QStringView hostOrLabel);

} // namespace vocabulary
} // namespace cvenhancer::parsing
