// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Reply.h"
#include "http/Request.h"

#include <QJsonObject>
#include <QList>

#include <tl/expected.hpp>

namespace cvenhancer::server::handlers {

enum class FieldKind {
    Text, ///< no control characters; length in characters
    Email, ///< one "@" with something on both sides, no spaces
    Password, ///< anything; length in bytes of UTF-8
    Prose, ///< any text; length in characters
    Object, ///< a JSON object
    Flag, ///< true or false
    Id, ///< a UUID
};

/// One value of a JSON body.
struct FieldRule {
    QString name;
    FieldKind kind = FieldKind::Text;
    int least = 1; ///< length of a text
    int most = 200;
    bool isOptional = false;
};

/// The stage before the handler: the body is a JSON object with these values. 415 for another media type, 400 for what
/// is not JSON or would lose something when read (codec::readJsonObject), 422 with `errors: [{field, message}]` that
/// names every field that is wrong; none repeats a value.
class InputStage {
public:
    [[nodiscard]] static tl::expected<QJsonObject, http::Reply> examine(const http::Request& request,
                                                                        const QList<FieldRule>& fields);
    /// Media type and JSON only; what is in it is for the handler to judge.
    [[nodiscard]] static tl::expected<QJsonObject, http::Reply> readObject(const http::Request& request);
};

} // namespace cvenhancer::server::handlers
