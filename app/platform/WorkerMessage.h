// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "platform/ImportedDocument.h"

/// What the program and its import worker say to each other: one request, one answer, both CBOR. The two are always
/// the same program, so there are no versions; the answer comes from a process that read a hostile file and is checked.
namespace cvenhancer::platform {

struct WorkerRequest {
    QByteArray data;
    QString fileName;
    extraction::ExtractOptions options;
};

QByteArray encodeRequest(const WorkerRequest& request);
/// Errors: Internal.
[[nodiscard]] Result<WorkerRequest> decodeRequest(const QByteArray& message);

QByteArray encodeAnswer(const Result<ImportedDocument>& answer);
/// The answer's own error, or ResourceLimit when it is no complete answer (the child died while it spoke).
[[nodiscard]] Result<ImportedDocument> decodeAnswer(const QByteArray& message);

} // namespace cvenhancer::platform
