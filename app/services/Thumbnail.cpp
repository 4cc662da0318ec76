// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/Thumbnail.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QPainter>
#include <QPdfDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

QString nameFor(const QByteArray& resume, int width)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(resume);
    hash.addData(QByteArrayView(CVENH_VERSION)); // a newer program may lay out differently
    return QString::fromLatin1(hash.result().toHex().left(40)) + u"-%1.png"_s.arg(width);
}

void keepPicture(const QString& path, const QImage& image)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (image.save(&file, "PNG")) {
            file.commit();
        }
    }
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString& profileFolder)
    : m_folder(QDir(profileFolder).filePath(u"thumbnails"_s))
{
}

Result<QImage> ThumbnailCache::firstPage(const QByteArray& resume, int width, const CvEngine& engine) const
{
    const QString path = QDir(m_folder).filePath(nameFor(resume, width));
    if (const QImage kept(path); !kept.isNull()) {
        return kept;
    }
    CVENH_TRY(pdf, engine.renderPdf(resume));
    CVENH_TRY(image, paintFirstPage(std::move(pdf), width));
    keepPicture(path, image);
    return image;
}

Result<QImage> paintFirstPage(QByteArray pdf, int width)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const QSizeF points = document.pageCount() > 0 ? document.pagePointSize(0) : QSizeF();
    if (points.isEmpty() || width <= 0) {
        return failure(ErrorCode::DamagedFile);
    }
    const QSize pixels(width, qRound(width * points.height() / points.width()));
    QImage page(pixels, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QImage drawn = document.render(0, pixels);
    if (drawn.isNull()) {
        return failure(ErrorCode::DamagedFile);
    }
    QPainter painter(&page);
    painter.drawImage(0, 0, drawn);
    painter.end();
    return page;
}

} // namespace cvenhancer::services
