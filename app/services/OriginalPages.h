// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Id.h"
#include "services/Answer.h"
#include "sql/SqlThread.h"
#include "storage/FileStore.h"

#include <QImage>
#include <QSizeF>
#include <QThreadPool>

#include <functional>

namespace cvenhancer::services {

/// A page of the file a CV was imported from.
struct OriginalPage {
    QString fileName;
    int pageCount = 0;
    QSizeF points; ///< the page's size
    QImage image;
};

/// Paints page `page` (from 0) of a PDF, `width` pixels wide. Errors: UnsupportedFormat (no PDF), PasswordRequired,
/// DamagedFile, ResourceLimit.
using PaintOriginal = std::function<Result<OriginalPage>(const QByteArray& file, int page, int width)>;

/// In this process: for files of our own and for tests.
[[nodiscard]] Result<OriginalPage> paintOriginalHere(const QByteArray& file, int page, int width);
/// In a limited child process, as files from outside are read (platform/ChildProcess). The child is this program again:
/// `main` has to ask isPictureWorker before anything else.
[[nodiscard]] Result<OriginalPage> paintOriginalInChild(const QByteArray& file, int page, int width);
bool isPictureWorker(int argc, char** argv);
int runPictureWorker(int argc, char** argv);

/// Original files as pictures. Lives on the GUI thread and never makes it wait.
class OriginalPages {
public:
    OriginalPages(sql::SqlThread& sql, const QString& profileFolder, PaintOriginal paint);
    ~OriginalPages();
    Q_DISABLE_COPY_MOVE(OriginalPages)

    /// Errors: NotFound (the CV has no original file), FileNotFound, those of PaintOriginal and of the store.
    [[nodiscard]] QFuture<Result<OriginalPage>> page(const CvId& cv, int page, int width);

private:
    sql::SqlThread& m_sql;
    storage::FileStore m_files;
    PaintOriginal m_paint;
    QThreadPool m_pool; ///< one thread: the page that is asked for first comes first
};

} // namespace cvenhancer::services
