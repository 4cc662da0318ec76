// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "services/Answer.h"
#include "services/CvEngine.h"
#include "sql/SqlThread.h"
#include "storage/FileStore.h"

#include <QDateTime>
#include <QFuture>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSize>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace cvenhancer::services {

/// What a card of the library shows.
struct CvCard {
    CvId id;
    QString title;
    QDateTime changedAt;
    std::optional<QDateTime> deletedAt; ///< set: it lies in the bin
    int wordCount = 0;
    std::optional<double> bestScore; ///< 0-100, of the advertisement it fits best
    QString bestAdvert; ///< what that one is called
    QStringList tags;
    qint64 revision = 1; ///< changes with the content: a thumbnail of another revision is out of date

    friend bool operator==(const CvCard&, const CvCard&) = default;
};

/// What became of an imported file.
struct ImportReport {
    CvId id;
    int pages = 0;
    int jobs = 0;
    int notPlaced = 0;
    QString alreadyThere; ///< title of the CV that the same file became before; nothing was imported. Else empty
};

/// What an import does with a file that is a CV in the library already.
enum class Repeated { Recognise, ImportAgain };

/// The library's use cases. Lives on the GUI thread and never makes it wait: files, documents and pages are read and
/// drawn on own threads, SQL runs on the SqlThread, answers come as futures. Owned by the composition root, which also
/// keeps the SqlThread and the clock alive for longer. The profile folder is prepared (storage::prepareProfileFolder).
class LibraryService : public QObject {
    Q_OBJECT

public:
    enum class Place { Library, Archive, Bin };

    LibraryService(sql::SqlThread& sql, QString profileFolder, const Clock& clock,
                   std::shared_ptr<const CvEngine> engine, QObject* parent = nullptr);
    ~LibraryService() override;

    /// Where everything lies.
    [[nodiscard]] QString profileFolder() const { return m_profileFolder; }

    /// Last changed first; in the bin, last deleted first.
    [[nodiscard]] QFuture<Result<QList<CvCard>>> list(Place place);
    /// Ids of the CVs in the library that hold every word of `query` (each may be a beginning), best first.
    [[nodiscard]] QFuture<Result<QList<CvId>>> search(const QString& query);

    /// The files among `paths` and in the folders among them, down to ten levels and 1,000 files, whose ending is one
    /// of `endings` (lower case, no dot); files that were named themselves always.
    [[nodiscard]] QFuture<Result<QStringList>> filesIn(const QStringList& paths, const QStringList& endings);

    /// Reads the file, keeps the original beside the database and stores the CV with its first version, all or nothing.
    /// The same content as a CV that is not in the bin is recognised (SHA-256) and not imported again, unless wanted.
    /// Errors: FileNotFound, FileNotReadable, FileTooLarge, those of CvEngine::read and of the store.
    [[nodiscard]] QFuture<Result<ImportReport>> importFile(const QString& path, const QString& password = {},
                                                           Repeated repeated = Repeated::Recognise);
    /// Makes a CV of pasted text. Errors: as importFile.
    [[nodiscard]] QFuture<Result<ImportReport>> importText(const QString& text);

    /// Errors: NotFound; InvalidArgument for a title without a letter.
    [[nodiscard]] QFuture<Result<>> rename(const CvId& id, const QString& title);
    /// A CV with the same content, original file and tags under another title. Errors: NotFound.
    [[nodiscard]] QFuture<Result<CvId>> duplicate(const CvId& id, const QString& title);
    /// Into the archive, or back into the library. Errors: NotFound.
    [[nodiscard]] QFuture<Result<>> setArchived(const CvId& id, bool archived);
    /// The CV has these tags and no others; spaces around them do not count. Errors: those of the store.
    [[nodiscard]] QFuture<Result<>> setTags(const CvId& id, const QStringList& tags);

    /// Errors: NotFound and those of the store.
    [[nodiscard]] QFuture<Result<>> moveToBin(const CvId& id);
    [[nodiscard]] QFuture<Result<>> restore(const CvId& id);

    /// Renders the CV and writes it to `path` under a temporary name first.
    /// Errors: NotFound, FileNotWritable, DiskFull, those of CvEngine::renderPdf.
    [[nodiscard]] QFuture<Result<>> exportPdf(const CvId& id, const QString& path);

    /// The CV's first page, `width` pixels wide, from the cache in the profile folder where it is up to date.
    [[nodiscard]] QFuture<Result<QImage>> thumbnail(const CvCard& card, int width);

    /// Removes what has lain in the bin for 30 days and the files nobody refers to any more.
    [[nodiscard]] QFuture<Result<>> tidy();

Q_SIGNALS:
    /// A CV came, went or changed.
    void libraryChanged();

private:
    [[nodiscard]] QFuture<Result<ImportReport>> importLoaded(QFuture<Result<QByteArray>> data, const QString& name,
                                                             const QString& password, Repeated repeated);

    /// Passes `future` on and tells of a change when it succeeds.
    template <class T>
    QFuture<Result<T>> announcing(const QFuture<Result<T>>& future)
    {
        whenAnswered(this, future, [this](const Result<T>& result) {
            if (result) {
                Q_EMIT libraryChanged();
            }
        });
        return future;
    }

    sql::SqlThread& m_sql;
    QString m_profileFolder;
    storage::FileStore m_files;
    const Clock& m_clock;
    std::shared_ptr<const CvEngine> m_engine;
    QThreadPool m_readers;
    QThreadPool m_painter; ///< one thread: pages are laid out one after the other
};

} // namespace cvenhancer::services
