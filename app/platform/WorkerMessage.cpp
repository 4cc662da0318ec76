// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/WorkerMessage.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::platform {

namespace {

constexpr qsizetype kRequestSize = 8;
constexpr qsizetype kFailureSize = 3;

bool isFailure(const QCborArray& parts)
{
    return parts.size() == kFailureSize && parts.at(0).isInteger() && parts.at(0).toInteger() >= 0
        && parts.at(0).toInteger() <= static_cast<qint64>(ErrorCode::Internal);
}

} // namespace

QByteArray encodeRequest(const WorkerRequest& request)
{
    const extraction::Limits& limits = request.options.limits;
    return QCborArray{request.data,    request.fileName, request.options.password, limits.maxBytes,
                      limits.maxPages, limits.maxGlyphs, limits.maxDecodedBytes,   limits.maxOperators}
        .toCborValue()
        .toCbor();
}

Result<WorkerRequest> decodeRequest(const QByteArray& message)
{
    const QCborArray parts = QCborValue::fromCbor(message).toArray();
    if (parts.size() != kRequestSize) {
        return failure(ErrorCode::Internal, {}, u"the import worker was asked in another form than it knows"_s);
    }
    WorkerRequest request{parts.at(0).toByteArray(), parts.at(1).toString(), {}};
    request.options.password = parts.at(2).toString();
    extraction::Limits& limits = request.options.limits;
    limits.maxBytes = parts.at(3).toInteger();
    limits.maxPages = static_cast<int>(parts.at(4).toInteger());
    limits.maxGlyphs = static_cast<int>(parts.at(5).toInteger());
    limits.maxDecodedBytes = parts.at(6).toInteger();
    limits.maxOperators = static_cast<int>(parts.at(7).toInteger());
    return request;
}

QByteArray encodeAnswer(const Result<extraction::PositionedText>& answer)
{
    if (answer) {
        return extraction::serialise(*answer);
    }
    const Error& error = answer.error();
    return QCborArray{static_cast<qint64>(error.code), error.subject, error.detail}.toCborValue().toCbor();
}

Result<extraction::PositionedText> decodeAnswer(const QByteArray& message)
{
    if (auto text = extraction::deserialise(message)) {
        return text;
    }
    const QCborArray parts = QCborValue::fromCbor(message).toArray();
    if (!isFailure(parts)) {
        return failure(ErrorCode::ResourceLimit, {}, u"the import worker ended without an answer"_s);
    }
    return failure(static_cast<ErrorCode>(parts.at(0).toInteger()), parts.at(1).toString(), parts.at(2).toString());
}

} // namespace cvenhancer::platform
