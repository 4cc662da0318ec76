// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "matching/Matching.h"

#include "base/Uuid.h"
#include "matching/Folding.h"
#include "matching/SkillInsertion.h"
#include "model/EditFactory.h"

namespace cvenhancer::matching {

using namespace Qt::Literals::StringLiterals;
using model::Field;
using model::SectionKind;

namespace {

constexpr qsizetype kLongestSkill = 6; // words; more is a sentence and goes to a job

qsizetype wordCount(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts).size();
}

model::Item newItem(const model::Path& place, const QString& text)
{
    return {ItemId(contentUuid(u"item|"_s + place.toString() + u'|' + text)), text, true};
}

QList<model::Edit> languageInsertion(const model::Cv& cv, const QString& language, const QString& words)
{
    model::Entry entry;
    entry.id = EntryId(contentUuid(u"language|"_s + language));
    entry.setText(Field::Language, language);
    if (surfaceKey(words) != surfaceKey(language)) {
        entry.setText(Field::Fluency, words);
    }
    if (cv.find(SectionKind::Languages)) {
        model::Path parent;
        parent.kind = SectionKind::Languages;
        return {model::makeInsert(parent, entry)};
    }
    model::Section section;
    section.id = SectionId(contentUuid(u"section/languages"_s));
    section.kind = SectionKind::Languages;
    section.entries << entry;
    return {model::makeInsert(section)};
}

/// A sentence becomes the last point of the job the suggestion names, or of the first job.
QList<model::Edit> sentenceInsertion(const model::Cv& cv, const Suggestion& suggestion, const QString& words)
{
    model::Path place = suggestion.path;
    if (place.kind != SectionKind::Work || place.entry.isNull()) {
        const QList<model::Entry> jobs = cv.entries(SectionKind::Work);
        if (jobs.isEmpty()) {
            return {};
        }
        place = model::Path{
            .kind = SectionKind::Work, .section = {}, .entry = jobs.constFirst().id, .field = {}, .item = {}};
    }
    place.field = Field::Highlights;
    place.item = {};
    return {model::makeInsert(place, newItem(place, words))};
}

/// What the user's own words become: a language, a skill, or a point of a job.
QList<model::Edit> answerEdits(const model::Cv& cv, const Suggestion& suggestion, const QString& words)
{
    if (suggestion.path.kind == SectionKind::Languages) {
        return languageInsertion(cv, suggestion.suggestion, words);
    }
    if (suggestion.path.kind == SectionKind::Work || wordCount(words) > kLongestSkill) {
        if (const QList<model::Edit> edits = sentenceInsertion(cv, suggestion, words); !edits.isEmpty()) {
            return edits;
        }
    }
    return skillInsertion(cv, words, Taxonomy::builtIn());
}

/// The edits with what the person typed in place of what was proposed; they are still refused where the CV has changed.
QList<model::Edit> inOwnWords(QList<model::Edit> edits, const QString& words)
{
    for (model::Edit& edit : edits) {
        edit.after = words;
    }
    return edits;
}

} // namespace

Result<model::Cv> applySuggestion(const model::Cv& cv, const Suggestion& suggestion, const QString& confirmText)
{
    const QString words = confirmText.trimmed();
    if (suggestion.needsConfirmation && words.isEmpty()) {
        return failure(ErrorCode::NeedsConfirmation, suggestion.title);
    }
    if (suggestion.op == SuggestionOp::Ask) {
        return model::apply(cv, answerEdits(cv, suggestion, words));
    }
    if (suggestion.needsConfirmation && suggestion.op == SuggestionOp::Replace) {
        return model::apply(cv, inOwnWords(suggestion.edits, words));
    }
    // a skills list may have got its section or group by another suggestion meanwhile
    const bool skill = suggestion.op == SuggestionOp::Add && suggestion.path.kind == SectionKind::Skills;
    return model::apply(cv, skill ? skillInsertion(cv, suggestion.after, Taxonomy::builtIn()) : suggestion.edits);
}

} // namespace cvenhancer::matching
