// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "platform/WorkerMessage.h"

#include "codec/ResumeCodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::platform {

namespace {

constexpr qsizetype kRequestSize = 8;
constexpr qsizetype kFailureSize = 3;
constexpr qsizetype kDocumentSize = 5;

QCborArray toCbor(const QRectF& rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRectF rectFrom(const QCborArray& parts)
{
    return {parts.at(0).toDouble(), parts.at(1).toDouble(), parts.at(2).toDouble(), parts.at(3).toDouble()};
}

parsing::FieldSource sourceFrom(const QCborArray& parts)
{
    return {static_cast<int>(parts.at(0).toInteger()), rectFrom(parts.at(1).toArray()), parts.at(2).toDouble()};
}

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

QByteArray encodeAnswer(const Result<ImportedDocument>& answer)
{
    if (!answer) {
        const Error& error = answer.error();
        return QCborArray{static_cast<qint64>(error.code), error.subject, error.detail}.toCborValue().toCbor();
    }
    QCborMap fields;
    for (const auto& [path, source] : answer->parsed.fields.asKeyValueRange()) {
        fields.insert(path, QCborArray{source.page, toCbor(source.rect), source.confidence});
    }
    QCborArray notPlaced;
    for (const parsing::NotPlaced& piece : answer->parsed.notPlaced) {
        notPlaced.append(QCborArray{piece.text, piece.page, toCbor(piece.rect)});
    }
    return QCborArray{codec::encodeResume(answer->parsed.cv), fields, notPlaced, answer->text, answer->pages}
        .toCborValue()
        .toCbor();
}

Result<ImportedDocument> decodeAnswer(const QByteArray& message)
{
    const QCborArray parts = QCborValue::fromCbor(message).toArray();
    if (isFailure(parts)) {
        return failure(static_cast<ErrorCode>(parts.at(0).toInteger()), parts.at(1).toString(), parts.at(2).toString());
    }
    if (parts.size() != kDocumentSize || !parts.at(0).isByteArray()) {
        return failure(ErrorCode::ResourceLimit, {}, u"the import worker ended without an answer"_s);
    }
    CVENH_TRY(cv, codec::decodeResume(parts.at(0).toByteArray()));
    ImportedDocument document{
        {std::move(cv), {}, {}}, parts.at(3).toString(), static_cast<int>(parts.at(4).toInteger())};
    const QCborMap fields = parts.at(1).toMap();
    for (const auto& [path, source] : fields) {
        document.parsed.fields.insert(path.toString(), sourceFrom(source.toArray()));
    }
    const QCborArray notPlaced = parts.at(2).toArray();
    for (const QCborValue& value : notPlaced) {
        const QCborArray piece = value.toArray();
        document.parsed.notPlaced << parsing::NotPlaced{
            piece.at(0).toString(), static_cast<int>(piece.at(1).toInteger()), rectFrom(piece.at(2).toArray())};
    }
    return document;
}

} // namespace cvenhancer::platform
