// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "http/Reply.h"
#include "http/Request.h"
#include "services/RecordTransaction.h"

#include <tl/expected.hpp>

#include <optional>

namespace cvenhancer::server::handlers {

/// A row's entity tag is its revision: "7" in quotes (RFC 9110 section 8.8.3).
QByteArray entityTag(qint64 rev);

/// Whether the client has that version already (If-None-Match).
bool isUnchanged(const http::Request& request, const QByteArray& tag);

/// What If-Match allows: one revision, or (for "*") any. The reply: 428 without the field, so that nobody overwrites
/// what he has not seen (RFC 6585 section 3); 412 for what is no tag of ours.
tl::expected<std::optional<qint64>, http::Reply> requiredRevision(const http::Request& request);

/// The Idempotency-Key field (IETF draft-ietf-httpapi-idempotency-key-header), bound to the request's address and body.
/// Nothing without the field.
std::optional<services::RequestKey> requestKey(const http::Request& request);

} // namespace cvenhancer::server::handlers
