// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cvenhancer::server::handlers {

/// One part of a form.
struct FormPart {
    QString name;
    QString fileName; ///< empty: none was given
    QByteArray data;
};

/// A body of multipart/form-data (RFC 7578, with the lines of RFC 2046 section 5.1.1): strictly CR LF, at most 16
/// parts, 4 KB of header for each, closed by its last boundary. Nothing for anything else.
std::optional<QList<FormPart>> parseForm(const QByteArray& contentType, const QByteArray& body);

} // namespace cvenhancer::server::handlers
