// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cvenhancer::codec {

/// Where JSON that parses would still lose something, and why.
struct JsonFlaw {
    qsizetype offset = 0; ///< bytes from the start
    QString reason; ///< English, the end of a sentence
};

/// The first key that stands twice in its object, or half a surrogate pair (`\ud83d` alone); QJsonDocument would drop
/// the one and garble the other. `json` is valid JSON in UTF-8. Linear time.
std::optional<JsonFlaw> findJsonFlaw(const QByteArray& json);

} // namespace cvenhancer::codec
