// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Field.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// Words and the address they lead to; an empty address is plain text.
struct Piece {
    QString text;
    QString href;

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// "Courses: Statistics, Optimisation"; an empty label is not shown.
struct LabelledList {
    QString label;
    QStringList items;

    friend bool operator==(const LabelledList&, const LabelledList&) = default;
};

/// One entry as it is read: who, where, when, what.
struct ManuscriptEntry {
    QString title; ///< position, degree, name of the thing
    QString level; ///< of a skill group or a language
    QString organisation; ///< employer, institution, issuer
    QString place;
    QString dates; ///< "Mar 2021 – present"
    Piece link;
    QStringList paragraphs;
    QStringList bullets;
    QList<LabelledList> lists; ///< courses, keywords

    friend bool operator==(const ManuscriptEntry&, const ManuscriptEntry&) = default;
};

/// How the entries of a section read.
enum class SectionForm {
    Entries, ///< a title line, details, bullets
    Groups, ///< a name and its keywords: skills, interests
    Pairs, ///< short name and level, several on a line: languages
};

struct ManuscriptSection {
    model::SectionKind kind = model::SectionKind::Custom;
    SectionForm form = SectionForm::Entries;
    QString heading;
    QList<ManuscriptEntry> entries;

    friend bool operator==(const ManuscriptSection&, const ManuscriptSection&) = default;
};

/// What a typesetter gets: every word that is shown, cleaned, in order, with headings and dates in the CV's language,
/// and no look at all. Each output (pages, Markdown, plain text) is made from it, so all of them say the same.
struct Manuscript {
    QString language; ///< BCP 47
    bool rightToLeft = false;
    QString name;
    QString label;
    QList<Piece> contacts; ///< address, phone, e-mail, web page, profiles
    QString summaryHeading;
    QStringList summary; ///< paragraphs
    QList<ManuscriptSection> sections; ///< none is empty

    friend bool operator==(const Manuscript&, const Manuscript&) = default;
};

} // namespace cvenhancer::rendering
