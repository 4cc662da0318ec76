// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "documents/WorkerMessage.h"

#include <QCborValue>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::documents {

namespace {

const QString kJob = u"job"_s;
const QString kValues = u"values"_s;
const QString kCode = u"code"_s;
const QString kSubject = u"subject"_s;
const QString kDetail = u"detail"_s;

bool isBetween(qint64 value, qint64 most)
{
    return value >= 0 && value <= most;
}

} // namespace

QByteArray encodeRequest(const WorkerRequest& request)
{
    return QCborMap{{kJob, static_cast<int>(request.job)}, {kValues, request.values}}.toCborValue().toCbor();
}

Result<WorkerRequest> decodeRequest(const QByteArray& message)
{
    const QCborMap map = QCborValue::fromCbor(message).toMap();
    const qint64 job = map[kJob].toInteger(-1);
    if (!isBetween(job, static_cast<qint64>(Job::Apply))) {
        return failure(ErrorCode::Internal, {}, u"the worker was asked in another form than it knows"_s);
    }
    return WorkerRequest{static_cast<Job>(job), map[kValues].toMap()};
}

QByteArray encodeAnswer(const Result<QCborMap>& answer)
{
    if (answer) {
        return QCborMap{{kValues, *answer}}.toCborValue().toCbor();
    }
    const Error& error = answer.error();
    return QCborMap{{kCode, static_cast<int>(error.code)}, {kSubject, error.subject}, {kDetail, error.detail}}
        .toCborValue()
        .toCbor();
}

Result<QCborMap> decodeAnswer(const QByteArray& message)
{
    const QCborMap map = QCborValue::fromCbor(message).toMap();
    if (map.contains(kValues)) {
        return map[kValues].toMap();
    }
    const qint64 code = map[kCode].toInteger(-1);
    if (!isBetween(code, static_cast<qint64>(ErrorCode::Internal))) {
        return failure(ErrorCode::DamagedFile, {}, u"the worker ended without an answer"_s);
    }
    return failure(static_cast<ErrorCode>(code), map[kSubject].toString(), map[kDetail].toString());
}

QByteArray jsonBytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject jsonObject(const QCborValue& value)
{
    return QJsonDocument::fromJson(value.toByteArray()).object();
}

} // namespace cvenhancer::server::documents
