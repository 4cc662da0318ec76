// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/LibraryService.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace cvenhancer::models {

/// The files of the import tray, in the order they were added, each with its state and result.
class ImportModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Reading, Done, AlreadyThere, PasswordNeeded, Failed };
    Q_ENUM(State)

    enum Role {
        FileNameRole = Qt::UserRole + 1,
        StateRole,
        SentenceRole, ///< one sentence for the user: what was found, or what went wrong
        CvIdRole, ///< CvId of what was imported; null until then
    };
    Q_ENUM(Role)

    explicit ImportModel(services::LibraryService& service, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Starts an import of each file.
    void add(const QStringList& paths);
    /// Makes a CV of pasted text.
    void addText(const QString& text);
    /// Imports the file of a row although it is in the library already.
    void importAgain(int row);
    /// Tries a row again, with the password the user gave.
    void retry(int row, const QString& password = {});
    void remove(int row);
    void clear();

    [[nodiscard]] int countOf(State state) const;
    [[nodiscard]] bool isBusy() const { return countOf(State::Reading) > 0; }

Q_SIGNALS:
    void passwordNeeded(int row, bool wasWrong);
    /// A file was read and stored.
    void imported(const cvenhancer::CvId& id);

private:
    struct Job {
        quint64 number = 0; ///< names the job while rows come and go
        QString path; ///< empty: pasted text
        State state = State::Reading;
        std::optional<services::ImportReport> report;
        std::optional<Error> error;
    };

    void append(const QString& path);
    void start(int row, const QString& password, services::Repeated repeated = services::Repeated::Recognise);
    void follow(quint64 number, const QFuture<Result<services::ImportReport>>& import);
    void finish(quint64 number, const Result<services::ImportReport>& report);
    [[nodiscard]] QString sentenceOf(const Job& job) const;
    void announce(int row);

    services::LibraryService& m_service;
    QList<Job> m_jobs;
    quint64 m_lastNumber = 0;
};

} // namespace cvenhancer::models
