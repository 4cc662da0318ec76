// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cvenhancer::matching {

/// One line of a word file of resources/matching: "kind: phrase | phrase".
struct WordLine {
    QString kind;
    QStringList phrases;
};

/// The lines of ":/matching/<name>.txt" in order, without comments.
QList<WordLine> readWordFile(const QString& name);

/// The names of the taxonomy packs that are compiled in, sorted ("data", "software").
QStringList taxonomyPackNames();
/// The text of one pack.
QString readTaxonomyPack(const QString& name);

} // namespace cvenhancer::matching
