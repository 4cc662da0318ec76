// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/Variant.h"

#include "model/EditFactory.h"

#include <algorithm>

namespace cvenhancer::services {

namespace {

using model::Edit;
using model::EditOp;

QString textOf(const model::EditValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// The same edit for a CV in which places and neighbours are others.
Edit fitted(const model::Cv& cv, Edit edit)
{
    switch (edit.op) {
    case EditOp::Insert:
        edit.to = -1;
        return edit;
    case EditOp::Remove:
        return model::makeRemove(cv, edit.path);
    case EditOp::Move:
        return model::makeMove(cv, edit.path, edit.to);
    case EditOp::SetVisible:
        return model::makeSetVisible(cv, edit.path, std::get_if<bool>(&edit.after) && std::get<bool>(edit.after));
    case EditOp::SetText:
        return edit;
    }
    return edit;
}

/// The edits of one change, one by one, with what could not be done.
class ChangeApplier {
public:
    ChangeApplier(const model::Cv& cv, const VariantChange& change, OnClash onClash)
        : m_cv(cv)
        , m_title(change.suggestion.title)
        , m_onClash(onClash)
    {
        std::ranges::for_each(change.edits, [this](const Edit& edit) { take(edit); });
    }

    model::Cv m_cv;
    QList<Edit> m_done;
    QList<Clash> m_clashes;

private:
    bool tryEdit(const Edit& edit)
    {
        const Result<model::Cv> changed = model::apply(m_cv, edit);
        if (changed) {
            m_cv = *changed;
            m_done << edit;
        }
        return changed.has_value();
    }

    void take(const Edit& edit)
    {
        if (tryEdit(edit) || tryEdit(fitted(m_cv, edit)) || edit.op == EditOp::Move) {
            return; // an order nobody can keep is no clash of words
        }
        const Edit forced = model::makeSetText(m_cv, edit.path, textOf(edit.after));
        const bool isText = edit.op == EditOp::SetText && model::apply(m_cv, forced).has_value();
        if (isText && textOf(forced.before) == textOf(edit.after)) {
            return; // the base says the same by now
        }
        if (edit.op == EditOp::SetText) {
            m_clashes << Clash{m_title, edit.path, isText ? textOf(forced.before) : QString(), textOf(edit.after)};
        }
        if (isText && m_onClash == OnClash::KeepVariant) {
            tryEdit(forced);
        }
    }

    QString m_title;
    OnClash m_onClash;
};

} // namespace

Rebased rebase(const model::Cv& base, const QList<VariantChange>& changes, OnClash onClash)
{
    Rebased rebased{base, {}, {}};
    for (const VariantChange& change : changes) {
        const ChangeApplier applied(rebased.cv, change, onClash);
        rebased.cv = applied.m_cv;
        rebased.clashes += applied.m_clashes;
        if (!applied.m_done.isEmpty()) {
            rebased.changes << VariantChange{change.suggestion, applied.m_done};
        }
    }
    return rebased;
}

Result<model::Cv> withoutChange(const model::Cv& cv, const VariantChange& change)
{
    model::Cv present = cv;
    const QList<Edit> inverses = model::inverted(change.edits);
    for (const Edit& inverse : inverses) {
        Result<model::Cv> next = model::apply(present, inverse);
        if (!next && inverse.op != EditOp::SetText) {
            const Edit again = fitted(present, inverse);
            const bool sameThing = inverse.op != EditOp::Remove || again.before == inverse.before;
            next = sameThing ? model::apply(present, again) : std::move(next);
        }
        if (!next) {
            return next;
        }
        present = *next;
    }
    return present;
}

} // namespace cvenhancer::services
