// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "matching/Matching.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cvenhancer::matching {

/// One line of a taxonomy pack; the format is described in resources/taxonomy/README.md.
struct TaxonomyEntry {
    QString id;
    QString family; ///< the pack's name
    KeywordKind kind = KeywordKind::Term;
    QString canonical; ///< first English name, or the first name of the first language
    QList<QStringView> names; ///< all names of all languages, canonical first; they look into the pack's text
    bool weak = false;
    bool ambiguous = false;
    bool soft = false;
    bool certificate = false;
    bool exactCase = false;
    QStringList near; ///< ids of siblings
    QStringList implies; ///< ids
    QStringList related; ///< ids of parents and neighbours
};

std::optional<KeywordKind> keywordKindFromName(QStringView name);
/// "hard", "tool", …: the wording of packs and of the CLI's JSON.
QString keywordKindName(KeywordKind kind);

/// One line that could not be read.
struct TaxonomyProblem {
    int line = 0; ///< 1-based
    QString what; ///< English
};

struct TaxonomyPack {
    QString text; ///< kept, because names look into it
    QList<TaxonomyEntry> entries;
    QList<TaxonomyProblem> problems;
};

/// Reads a pack. Lines that are wrong are left out and reported, never fatal.
TaxonomyPack readTaxonomy(const QString& text, const QString& family);

} // namespace cvenhancer::matching
