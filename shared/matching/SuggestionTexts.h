// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::matching::texts {

// Every sentence that the engine says to the user, in one place for translators. Names of skills are never translated.

QString listingTitle(const QString& skill);
QString listingDescription(const QString& skill);
QString listingQuestion(const QString& skill);
QString wordingTitle(const QString& wording);
QString wordingDescription(const QString& written, const QString& wording);
QString wordingQuestion(const QString& written, const QString& wording);
QString missingTitle(const QString& skill);
QString missingRequired(const QString& skill);
QString missingOptional(const QString& skill);
QString missingRelated(const QString& skill, const QString& other);
QString languageTitle(const QString& language);
QString orderTitle(const QString& job);
QString orderDescription(const QString& skill);
QString proofTitle(const QString& skill);
QString proofDescription(const QString& skill);

} // namespace cvenhancer::matching::texts
