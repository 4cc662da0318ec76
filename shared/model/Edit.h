// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "model/Cv.h"
#include "model/Path.h"

#include <QList>
#include <QString>

#include <variant>

namespace cvenhancer::model {

enum class EditOp {
    SetText, ///< path names a text field (or a section, for its title; or an item); values are QString
    SetVisible, ///< path names a section, an entry or an item; values are bool
    Insert, ///< path names the thing that will be there; `after` holds it, `to` its position among its siblings
    Remove, ///< path names the thing that goes; `before` holds it, `from` its position
    Move, ///< path names the thing that moves among its siblings; `from` and `to` are positions
};

/// What an edit puts in or takes away. A QString that is null means "absent", an empty one means "".
using EditValue = std::variant<std::monostate, QString, bool, Item, Entry, Section>;

/// One precise change to a CV that can be applied, taken back and sent elsewhere (codec/EditCodec). It holds what was
/// there before, so that it is refused where the CV has changed meanwhile instead of overwriting somebody's words.
/// model/EditFactory makes edits that fit a CV as it is.
struct Edit {
    EditOp op = EditOp::SetText;
    Path path;
    EditValue before;
    EditValue after;
    int from = -1; ///< Remove, Move: position among siblings before the edit. Remove: -1 is the last one
    int to = -1; ///< Insert, Move: position among siblings after the edit. Insert: -1 is the end

    friend bool operator==(const Edit&, const Edit&) = default;
};

/// The CV with the edit done. An item put into a list that is not there makes the list; the list goes with its last
/// item. Errors: PathNotFound (subject: the path), EditConflict (what the path holds, or where it stands, differs from
/// what the edit says; or the thing to insert is there already), InvalidArgument (the op does not fit the path or the
/// value's type).
[[nodiscard]] Result<Cv> apply(const Cv& cv, const Edit& edit);

/// All edits in order, or none. Errors: those of the first edit that fails.
[[nodiscard]] Result<Cv> apply(const Cv& cv, const QList<Edit>& edits);

/// The edit that takes `edit` back: apply(apply(cv, e), inverted(e)) == cv for every edit that applies.
Edit inverted(const Edit& edit);
/// Inverses in reverse order.
QList<Edit> inverted(const QList<Edit>& edits);

} // namespace cvenhancer::model
