// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCborMap>
#include <QJsonObject>

/// What the server and its worker program say to each other: one request through standard input, one answer through
/// standard output, both CBOR maps. The two are always of one build, so there are no versions; the answer comes from a
/// process that has read somebody's file, and is checked.
namespace cvenhancer::server::documents {

enum class Job { Read, Render, Customize, Apply };

struct WorkerRequest {
    Job job = Job::Read;
    QCborMap values; ///< see worker/Jobs.h
};

QByteArray encodeRequest(const WorkerRequest& request);
/// Errors: Internal.
[[nodiscard]] Result<WorkerRequest> decodeRequest(const QByteArray& message);

QByteArray encodeAnswer(const Result<QCborMap>& answer);
/// The answer's own error, or DamagedFile when it is no complete answer: the child died over the document.
[[nodiscard]] Result<QCborMap> decodeAnswer(const QByteArray& message);

/// JSON inside a message, as its bytes.
QByteArray jsonBytes(const QJsonObject& object);
QJsonObject jsonObject(const QCborValue& value);

} // namespace cvenhancer::server::documents
