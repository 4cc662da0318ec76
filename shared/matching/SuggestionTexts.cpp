// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/SuggestionTexts.h"

#include <QCoreApplication>

namespace cvenhancer::matching::texts {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("SuggestionTexts", text);
}

} // namespace

QString listingTitle(const QString& skill)
{
    //: %1 is the name of a skill
    return translated(QT_TRANSLATE_NOOP("SuggestionTexts", "Add %1 to your skills")).arg(skill);
}

QString listingDescription(const QString& skill)
{
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "The advertisement asks for %1 and your CV shows it, but your list of skills does "
                                 "not name it. Software that filters CVs looks there first."))
        .arg(skill);
}

QString listingQuestion(const QString& skill)
{
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "The advertisement asks for %1. Your CV shows something close to it under another "
                                 "name. Add it only if you have done %1 itself."))
        .arg(skill);
}

QString wordingTitle(const QString& wording)
{
    //: %1 is the name of a skill in the advertisement's wording
    return translated(QT_TRANSLATE_NOOP("SuggestionTexts", "Write it as the advertisement does: %1")).arg(wording);
}

QString wordingDescription(const QString& written, const QString& wording)
{
    //: %1 and %2 are two names of the same skill
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "Your CV says %1, the advertisement says %2. Both mean the same, but software often "
                                 "compares words."))
        .arg(written, wording);
}

QString wordingQuestion(const QString& written, const QString& wording)
{
    //: %1 and %2 are two names that are close but may differ
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "Your CV says %1, the advertisement says %2. Change it only if both mean the same in "
                                 "your work."))
        .arg(written, wording);
}

QString missingTitle(const QString& skill)
{
    //: %1 is the name of a skill
    return translated(QT_TRANSLATE_NOOP("SuggestionTexts", "Do you have %1?")).arg(skill);
}

QString missingRequired(const QString& skill)
{
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "The advertisement requires %1 and nothing in your CV shows it. If you have it, say "
                                 "in your own words where you used it."))
        .arg(skill);
}

QString missingOptional(const QString& skill)
{
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "The advertisement would like %1 and nothing in your CV shows it. If you have it, "
                                 "say in your own words where you used it."))
        .arg(skill);
}

QString missingRelated(const QString& skill, const QString& other)
{
    //: %1 is the skill that is asked for, %2 a similar one that the CV names
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "The advertisement asks for %1. Your CV shows something close to it (%2), but not "
                                 "the thing itself. If you have it too, say where you used it."))
        .arg(skill, other);
}

QString languageTitle(const QString& language)
{
    //: %1 is the name of a human language
    return translated(QT_TRANSLATE_NOOP("SuggestionTexts", "Do you speak %1, and how well?")).arg(language);
}

QString orderTitle(const QString& job)
{
    //: %1 is a job title or an employer
    return translated(QT_TRANSLATE_NOOP("SuggestionTexts", "Put the most fitting point first: %1")).arg(job);
}

QString orderDescription(const QString& skill)
{
    //: %1 is the name of a skill
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "Readers see the first points of a job and often no more. This one shows %1, which "
                                 "the advertisement asks for."))
        .arg(skill);
}

QString proofTitle(const QString& skill)
{
    //: %1 is the name of a skill
    return translated(QT_TRANSLATE_NOOP("SuggestionTexts", "Where did you use %1?")).arg(skill);
}

QString proofDescription(const QString& skill)
{
    return translated(
               QT_TRANSLATE_NOOP("SuggestionTexts",
                                 "You list %1, but no job, project or training shows it. One sentence about where "
                                 "you used it makes it believable."))
        .arg(skill);
}

} // namespace cvenhancer::matching::texts
