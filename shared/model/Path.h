// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"

#include <optional>

namespace cvenhancer::model {

/// Names one thing inside a CV by ids, so that it stays right when lists are reordered:
/// `basics`, `basics/email`, `work`, `work/<entry>`, `work/<entry>/position`, `work/<entry>/highlights`,
/// `work/<entry>/highlights/<item>`, `custom:<section>/<entry>/name`.
struct Path {
    SectionKind kind = SectionKind::Basics;
    SectionId section; ///< set for Custom only
    EntryId entry; ///< null: the section itself (or basics)
    std::optional<Field> field;
    ItemId item; ///< null: the field as a whole

    [[nodiscard]] QString toString() const;
    static Result<Path> fromString(const QString& text);

    friend bool operator==(const Path&, const Path&) = default;
};

/// What a path names, told by the parts it has.
enum class Target {
    Section,
    Entry, ///< also basics
    Field,
    Item,
};
Target targetOf(const Path& path);

/// The path of a thing directly inside `parent`: of a section (whatever the parent), of an entry of the section it names,
/// of an item of the list field it names.
Path childPath(Path parent, const Section& section);
Path childPath(Path parent, const Entry& entry);
Path childPath(Path parent, const Item& item);

/// The positional form the CLI's JSON uses: `work[0].highlights[2]`, `basics.location.city`, `basics.profiles[0].url`,
/// `custom[0].entries[1].name`. Empty when the path names nothing in `cv`.
QString toJsonPath(const Cv& cv, const Path& path);

/// The inverse of toJsonPath. Errors: PathNotFound.
[[nodiscard]] Result<Path> fromJsonPath(const Cv& cv, const QString& jsonPath);

/// What a path names in `cv`, or null. A Basics path gives cv.basics.
const Section* findSection(const Cv& cv, const Path& path);
Section* findSection(Cv& cv, const Path& path);
const Entry* findEntry(const Cv& cv, const Path& path);
Entry* findEntry(Cv& cv, const Path& path);
const Item* findItem(const Cv& cv, const Path& path);
Item* findItem(Cv& cv, const Path& path);

} // namespace cvenhancer::model
