// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "documents/DocumentWorker.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::documents {

namespace {

constexpr qint64 kMaxAnswer = 64 * 1024 * 1024; ///< bytes; the largest honest one is a PDF of a few MB

QStringList textsOf(const QCborValue& value)
{
    QStringList texts;
    for (const QCborValue& text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

Result<QCborMap> complete(const QCborMap& answer, const QStringList& keys)
{
    for (const QString& key : keys) {
        if (!answer.contains(key)) {
            return failure(ErrorCode::DamagedFile, {}, u"the worker's answer lacks "_s + key);
        }
    }
    return answer;
}

} // namespace

DocumentWorker::DocumentWorker(QString program, std::chrono::milliseconds time)
    : m_program(std::move(program))
    , m_time(time)
{
}

QString DocumentWorker::defaultProgram()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"cvenhancer-server-worker"_s);
}

Result<ReadDocument> DocumentWorker::read(const QByteArray& data, const QString& fileName) const
{
    CVENH_TRY(answer, ask({Job::Read, {{u"data"_s, data}, {u"name"_s, fileName}}}));
    CVENH_TRY(values, complete(answer, {u"resume"_s, u"title"_s, u"text"_s}));
    return ReadDocument{jsonObject(values[u"resume"_s]), values[u"title"_s].toString(), values[u"text"_s].toString()};
}

Result<QByteArray> DocumentWorker::render(const RenderJob& job) const
{
    CVENH_TRY(answer,
              ask({Job::Render,
                   {{u"resume"_s, jsonBytes(job.resume)},
                    {u"format"_s, static_cast<int>(job.format)},
                    {u"template"_s, job.templateId},
                    {u"letter"_s, job.isLetter}}}));
    CVENH_TRY(values, complete(answer, {u"data"_s}));
    return values[u"data"_s].toByteArray();
}

Result<MatchAnswer> DocumentWorker::customize(const QJsonObject& resume, const QString& advert,
                                              const QDate& today) const
{
    CVENH_TRY(
        answer,
        ask({Job::Customize,
             {{u"resume"_s, jsonBytes(resume)}, {u"advert"_s, advert}, {u"today"_s, today.toString(Qt::ISODate)}}}));
    CVENH_TRY(values, complete(answer, {u"score"_s, u"matched"_s, u"suggestions"_s}));
    MatchAnswer match{values[u"score"_s].toDouble(), textsOf(values[u"matched"_s]), {}};
    for (const QCborValue& suggestion : values[u"suggestions"_s].toArray()) {
        match.suggestions.append(jsonObject(suggestion));
    }
    return match;
}

Result<ApplyAnswer> DocumentWorker::apply(const ApplyJob& job, const QDate& today) const
{
    QCborMap request{{u"resume"_s, jsonBytes(job.resume)},
                     {u"advert"_s, job.advert},
                     {u"suggestion"_s, job.suggestion},
                     {u"today"_s, today.toString(Qt::ISODate)}};
    if (!job.confirmText.isNull()) {
        request[u"confirm"_s] = job.confirmText;
    }
    CVENH_TRY(answer, ask({Job::Apply, request}));
    CVENH_TRY(values, complete(answer, {u"resume"_s, u"edits"_s, u"score"_s, u"matched"_s}));
    return ApplyAnswer{jsonObject(values[u"resume"_s]),
                       QJsonDocument::fromJson(values[u"edits"_s].toByteArray()).array(), values[u"score"_s].toDouble(),
                       textsOf(values[u"matched"_s])};
}

Result<QCborMap> DocumentWorker::ask(const WorkerRequest& request) const
{
    return run(encodeRequest(request)).and_then(decodeAnswer).map_error([](Error error) {
        // the document is at fault, and will be tomorrow: to try again would help nobody
        return error.code == ErrorCode::ResourceLimit ? Error::wrap(ErrorCode::DamagedFile, std::move(error)) : error;
    });
}

Result<QByteArray> DocumentWorker::run(const QByteArray& request) const
{
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(m_program, QStringList());
    if (!child.waitForStarted()) {
        return failure(ErrorCode::StoreBusy, {}, m_program + u": "_s + child.errorString());
    }
    child.write(request);
    child.closeWriteChannel();
    const QDeadlineTimer deadline(m_time);
    QByteArray answer;
    while (child.state() != QProcess::NotRunning && answer.size() <= kMaxAnswer && !deadline.hasExpired()) {
        child.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        answer += child.readAllStandardOutput();
    }
    const bool isOver = child.state() == QProcess::NotRunning;
    child.kill();
    child.waitForFinished();
    answer += child.readAllStandardOutput();
    return isOver ? Result<QByteArray>(answer)
                  : failure(ErrorCode::DamagedFile, {}, u"the worker took too long or said too much"_s);
}

} // namespace cvenhancer::server::documents
