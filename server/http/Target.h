// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace cvenhancer::server::http {

struct Target {
    QStringList segments;
    QUrlQuery query;
};

/// Reads a request target in origin form ("/cvs?limit=5"), absolute form ("http://host/cvs"; RFC 9112 section 3.2.2)
/// or, for OPTIONS, asterisk form (no segments). Nothing when it is malformed: a bad escape, a control character, text
/// that is not UTF-8, an empty or dot segment inside the path.
std::optional<Target> parseTarget(const QByteArray& text);

} // namespace cvenhancer::server::http
