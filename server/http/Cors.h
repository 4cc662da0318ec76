// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Reply.h"
#include "http/Request.h"

#include <QList>

#include <optional>

namespace cvenhancer::server::http {

class Responder;

/// Which web pages of other origins may call the server. Empty: none.
struct CorsRules {
    QList<QByteArray> origins; ///< "https://cv.example.com", compared exactly
};

/// The first stage of every request (Fetch standard, section 3.2). A foreign origin gets no Allow-Origin field, which
/// makes its browser refuse the answer; a preflight is answered here.
class CorsStage {
public:
    explicit CorsStage(CorsRules rules);

    /// Adds the fields for an allowed origin to the answer to come; gives the answer itself when it is a preflight.
    std::optional<Reply> examine(const Request& request, Responder& responder) const;

private:
    CorsRules m_rules;
};

} // namespace cvenhancer::server::http
