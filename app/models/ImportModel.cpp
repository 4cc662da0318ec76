// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/ImportModel.h"

#include "services/ErrorText.h"

#include <QFileInfo>

#include <algorithm>

namespace cvenhancer::models {

ImportModel::ImportModel(services::LibraryService& service, QObject* parent)
    : QAbstractListModel(parent)
    , m_service(service)
{
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Job& job = m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case FileNameRole:
        return job.path.isEmpty() ? tr("Pasted text") : QFileInfo(job.path).fileName();
    case StateRole:
        return QVariant::fromValue(job.state);
    case SentenceRole:
        return sentenceOf(job);
    case CvIdRole:
        return QVariant::fromValue(job.state == State::Done && job.report ? job.report->id : CvId());
    default:
        return {};
    }
}

void ImportModel::add(const QStringList& paths)
{
    for (const QString& path : paths) {
        append(path);
        start(rowCount() - 1, {});
    }
}

void ImportModel::addText(const QString& text)
{
    append({});
    follow(m_lastNumber, m_service.importText(text));
}

void ImportModel::append(const QString& path)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_jobs.append({++m_lastNumber, path, State::Reading, std::nullopt, std::nullopt});
    endInsertRows();
}

void ImportModel::importAgain(int row)
{
    m_jobs[row].state = State::Reading;
    m_jobs[row].report.reset();
    announce(row);
    start(row, {}, services::Repeated::ImportAgain);
}

void ImportModel::retry(int row, const QString& password)
{
    m_jobs[row].state = State::Reading;
    m_jobs[row].error.reset();
    announce(row);
    start(row, password);
}

void ImportModel::start(int row, const QString& password, services::Repeated repeated)
{
    const Job& job = m_jobs.at(row);
    follow(job.number, m_service.importFile(job.path, password, repeated));
}

void ImportModel::follow(quint64 number, const QFuture<Result<services::ImportReport>>& import)
{
    services::whenAnswered(this, import,
                           [this, number](const Result<services::ImportReport>& report) { finish(number, report); });
}

void ImportModel::finish(quint64 number, const Result<services::ImportReport>& report)
{
    if (report && report->alreadyThere.isEmpty()) {
        Q_EMIT imported(report->id);
    }
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(), [number](const Job& j) { return j.number == number; });
    if (job == m_jobs.end()) {
        return;
    }
    const int row = static_cast<int>(job - m_jobs.begin());
    if (report) {
        job->state = report->alreadyThere.isEmpty() ? State::Done : State::AlreadyThere;
        job->report = *report;
    } else {
        const ErrorCode code = report.error().code;
        const bool locked = code == ErrorCode::PasswordRequired || code == ErrorCode::WrongPassword;
        job->state = locked ? State::PasswordNeeded : State::Failed;
        job->error = report.error();
    }
    announce(row);
    if (!report && m_jobs.at(row).state == State::PasswordNeeded) {
        Q_EMIT passwordNeeded(row, report.error().code == ErrorCode::WrongPassword);
    }
}

QString ImportModel::sentenceOf(const Job& job) const
{
    if (job.error) {
        return services::errorText(*job.error);
    }
    if (!job.report) {
        return tr("Reading the file");
    }
    const services::ImportReport& report = *job.report;
    if (!report.alreadyThere.isEmpty()) {
        return tr("This file is in your library already, as “%1”.").arg(report.alreadyThere);
    }
    QStringList found;
    if (report.pages > 0) {
        found.append(report.pages == 1 ? tr("1 page") : tr("%n pages", nullptr, report.pages));
    }
    found.append(report.jobs == 1 ? tr("1 job") : tr("%n jobs", nullptr, report.jobs));
    if (report.notPlaced > 0) {
        found.append(report.notPlaced == 1 ? tr("1 line not placed")
                                           : tr("%n lines not placed", nullptr, report.notPlaced));
    }
    //: Between the parts of what an import found: "2 pages, 4 jobs"
    return found.join(tr(", "));
}

void ImportModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_jobs.removeAt(row);
    endRemoveRows();
}

void ImportModel::clear()
{
    if (m_jobs.isEmpty()) {
        return;
    }
    beginRemoveRows({}, 0, rowCount() - 1);
    m_jobs.clear();
    endRemoveRows();
}

int ImportModel::countOf(State state) const
{
    return static_cast<int>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [state](const Job& job) { return job.state == state; }));
}

void ImportModel::announce(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace cvenhancer::models
