// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "services/CvEngine.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace cvenhancer::services {

/// First pages as pictures, kept in `thumbnails` of the profile folder under a checksum of the CV, so that a changed CV
/// never shows an old page. Stateless; safe on any thread.
class ThumbnailCache {
public:
    explicit ThumbnailCache(const QString& profileFolder);

    /// The first page, `width` pixels wide. Errors: those of CvEngine::renderPdf; a cache that cannot be written is not
    /// an error.
    [[nodiscard]] Result<QImage> firstPage(const QByteArray& resume, int width, const CvEngine& engine) const;

private:
    QString m_folder;
};

/// The first page of a PDF, `width` pixels wide, on white. Errors: DamagedFile.
[[nodiscard]] Result<QImage> paintFirstPage(QByteArray pdf, int width);

} // namespace cvenhancer::services
