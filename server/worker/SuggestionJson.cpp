// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "worker/SuggestionJson.h"

#include "codec/EditCodec.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::worker {

namespace {

QString opName(matching::SuggestionOp op)
{
    switch (op) {
    case matching::SuggestionOp::Add:
        return u"add"_s;
    case matching::SuggestionOp::Replace:
        return u"replace"_s;
    case matching::SuggestionOp::Ask:
        return u"ask"_s;
    }
    return {};
}

QJsonArray evidenceOf(const matching::Suggestion& suggestion)
{
    QJsonArray evidence;
    for (const matching::Evidence& one : suggestion.evidence) {
        evidence.append(QJsonObject{{u"path"_s, one.path.toString()}, {u"text"_s, one.text}});
    }
    return evidence;
}

} // namespace

QJsonArray toJson(const QList<model::Edit>& edits)
{
    QJsonArray array;
    for (const model::Edit& edit : edits) {
        array.append(codec::toJson(edit));
    }
    return array;
}

QJsonObject recordFields(const matching::Suggestion& suggestion)
{
    const QJsonObject edit{{u"suggestion"_s, suggestion.id.toString()},
                           {u"path"_s, suggestion.path.toString()},
                           {u"op"_s, opName(suggestion.op)},
                           {u"before"_s, suggestion.before},
                           {u"after"_s, suggestion.after},
                           {u"evidence"_s, evidenceOf(suggestion)},
                           {u"gain"_s, suggestion.gain},
                           {u"needs_confirmation"_s, suggestion.needsConfirmation},
                           {u"state"_s, u"open"_s},
                           {u"edits"_s, QJsonArray()}};
    return {{u"title"_s, suggestion.title},
            {u"description"_s, suggestion.description},
            {u"suggestion"_s, suggestion.suggestion},
            {u"section"_s, suggestion.section},
            {u"is_applied"_s, false},
            {u"edit"_s, edit}};
}

} // namespace cvenhancer::server::worker
