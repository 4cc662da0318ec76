// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "parsing/BlockBuilder.h"
#include "model/Cv.h"

namespace cvenhancer::parsing {

/// Skill groups: "Name: a, b, c" lines, a name with its keywords below or beside it, lists of tags, tables.
QList<model::Entry> readSkills(const QList<Block>& blocks);

/// Languages with how well they are spoken: "English (C1)", "English – fluent", a name above its level, lists.
QList<model::Entry> readLanguages(const QList<Block>& blocks);

/// The same of single texts: "English (C1)".
QList<model::Entry> readLanguageList(const QStringList& texts);

/// Interests: names, with keywords where a line says "Name: a, b".
QList<model::Entry> readInterests(const QList<Block>& blocks);

} // namespace cvenhancer::parsing
