// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "services/Answer.h"
#include "services/DocumentReader.h"
#include "services/SuggestionCodec.h"
#include "services/Variant.h"
#include "sql/SqlThread.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QThreadPool>

namespace cvenhancer::services {

/// What the user said of requirements ("no", "a_little", "yes"), by folded name.
using Answers = QMap<QString, QString>;

/// The key of `answers` for the name of a requirement.
QString answerKey(const QString& requirement);

/// A CV to tailor, as it is now.
struct TailorBase {
    CvId id;
    QString title;
    model::Cv cv;
    Answers answers;
};

/// A customization as a list shows it.
struct CustomizationCard {
    CustomizationId id;
    QString advert;
    double score = 0;
    QDateTime changedAt;
};

/// Everything about a CV tailored to one advertisement.
struct TailorDocument {
    TailorBase base;
    CustomizationId id;
    QString advert;
    QList<KeptSuggestion> decisions; ///< applied and dismissed ones, oldest first
    model::Cv kept; ///< the tailored copy as it was saved last
};

/// What is saved of a customization.
struct TailorSnapshot {
    CvId base;
    CustomizationId id;
    QString advert;
    model::Cv cv;
    double score = 0;
    QStringList matched;
    QList<KeptSuggestion> suggestions;
    Answers answersBefore; ///< as they were saved last: only what differs is written
    Answers answers;
};

/// A CV of the library against an advertisement.
struct RankedCv {
    CvId id;
    QString title;
    double score = 0; ///< 0-100
    double reachable = 0;
    qsizetype matched = 0;
    qsizetype asked = 0;
};

/// The use cases of tailoring: what is read from and written to the store. Lives on the GUI thread and never makes it
/// wait. Owned by the composition root; SqlThread and clock outlive it.
class TailorService : public QObject {
    Q_OBJECT

public:
    TailorService(sql::SqlThread& sql, const Clock& clock, DocumentReader reader, QObject* parent = nullptr);
    ~TailorService() override;

    [[nodiscard]] QDate today() const { return m_clock.now().date(); }
    [[nodiscard]] CustomizationId newId() const;

    /// The text of an advertisement in a file of any supported format.
    /// Errors: FileNotFound, FileNotReadable, FileTooLarge, those of DocumentReader; EmptyFile when no word is in it.
    [[nodiscard]] QFuture<Result<QString>> readAdvert(const QString& path);

    /// Errors: NotFound, those of codec::decodeResume and of the store.
    [[nodiscard]] QFuture<Result<TailorBase>> openBase(const CvId& cv);
    [[nodiscard]] QFuture<Result<TailorDocument>> open(const CustomizationId& id);
    /// Last changed first.
    [[nodiscard]] QFuture<Result<QList<CustomizationCard>>> history(const CvId& cv);
    /// Writes customization, suggestions and answers, all or nothing; makes the customization when it is new.
    [[nodiscard]] QFuture<Result<>> save(const TailorSnapshot& snapshot);

    /// Does the changes to the base CV, all in one new version of it. Where the base has changed meanwhile its own
    /// words stay, and the clash is in the answer. Errors: NotFound and those of the store.
    [[nodiscard]] QFuture<Result<Rebased>> saveToBase(const CvId& cv, const QList<VariantChange>& changes);
    /// Stores `cv` as a CV of its own.
    [[nodiscard]] QFuture<Result<CvId>> saveAsNew(const model::Cv& cv, const QString& title);

    /// Every active CV of the library, best score first.
    [[nodiscard]] QFuture<Result<QList<RankedCv>>> rank(const QString& advert);

Q_SIGNALS:
    /// A CV was changed or made.
    void libraryChanged();

private:
    sql::SqlThread& m_sql;
    const Clock& m_clock;
    DocumentReader m_reader;
    QThreadPool m_workers;
};

} // namespace cvenhancer::services
