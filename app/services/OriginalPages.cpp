// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/OriginalPages.h"

#include "platform/ChildProcess.h"
#include "platform/ProcessLimits.h"
#include "platform/StandardStreams.h"
#include "storage/FileRepository.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborValue>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfDocument>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr char kPictureArgument[] = "--picture-worker";
constexpr qint64 kLargestRequest = 32LL * 1024 * 1024;
constexpr qsizetype kRequestParts = 3;
constexpr qsizetype kPageParts = 4;
constexpr int kWidestPicture = 4000;

Result<> load(QPdfDocument& document, QBuffer& buffer)
{
    if (!buffer.data().left(1024).contains("%PDF-")) {
        return failure(ErrorCode::UnsupportedFormat);
    }
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword) {
        return failure(ErrorCode::PasswordRequired);
    }
    return document.pageCount() > 0 ? Result<>() : failure(ErrorCode::DamagedFile);
}

QByteArray toPng(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 90); // little compression: it goes through a pipe
    return buffer.data();
}

QByteArray encodePage(const Result<OriginalPage>& page)
{
    if (!page) {
        return QCborArray{static_cast<qint64>(page.error().code)}.toCborValue().toCbor();
    }
    return QCborArray{page->pageCount, page->points.width(), page->points.height(), toPng(page->image)}
        .toCborValue()
        .toCbor();
}

/// The answer comes from a process that read a hostile file: everything is checked.
Result<OriginalPage> decodePage(const QByteArray& answer)
{
    const QCborArray parts = QCborValue::fromCbor(answer).toArray();
    if (parts.size() == 1 && parts.at(0).toInteger(-1) >= 0
        && parts.at(0).toInteger() <= static_cast<qint64>(ErrorCode::Internal)) {
        return failure(static_cast<ErrorCode>(parts.at(0).toInteger()));
    }
    OriginalPage page{{},
                      static_cast<int>(parts.at(0).toInteger()),
                      {parts.at(1).toDouble(), parts.at(2).toDouble()},
                      QImage::fromData(parts.at(3).toByteArray(), "PNG")};
    if (parts.size() != kPageParts || page.image.isNull() || page.points.isEmpty() || page.pageCount < 1) {
        return failure(ErrorCode::ResourceLimit);
    }
    return page;
}

Result<storage::FileRow> findOriginal(sql::Connection& connection, const CvId& cv)
{
    CVENH_TRY(files, storage::FileRepository(connection).ofCv(cv));
    if (files.isEmpty()) {
        return failure(ErrorCode::NotFound, cv.toString());
    }
    return files.first();
}

} // namespace

Result<OriginalPage> paintOriginalHere(const QByteArray& file, int page, int width)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    if (const auto loaded = load(document, buffer); !loaded) {
        return tl::unexpected<Error>(loaded.error());
    }
    OriginalPage painted;
    painted.pageCount = document.pageCount();
    const int number = std::clamp(page, 0, painted.pageCount - 1);
    painted.points = document.pagePointSize(number);
    if (painted.points.isEmpty() || width < 1 || width > kWidestPicture) {
        return failure(ErrorCode::DamagedFile);
    }
    const double ratio = std::min(4.0, painted.points.height() / painted.points.width());
    const QSize pixels(width, qRound(width * ratio));
    painted.image = QImage(pixels, QImage::Format_RGB32);
    painted.image.fill(Qt::white);
    QPainter painter(&painted.image);
    painter.drawImage(0, 0, document.render(number, pixels));
    return painted;
}

Result<OriginalPage> paintOriginalInChild(const QByteArray& file, int page, int width)
{
    const QByteArray request = QCborArray{file, page, width}.toCborValue().toCbor();
    return platform::runSelf(kPictureArgument, request).and_then(decodePage);
}

bool isPictureWorker(int argc, char** argv)
{
    return argc > 1 && std::strcmp(argv[1], kPictureArgument) == 0;
}

int runPictureWorker(int argc, char** argv)
{
    platform::limitThisProcess();
    platform::prepareStandardStreams();
    qputenv("QT_QPA_PLATFORM", "minimal"); // no window, no display
    const QGuiApplication application(argc, argv);
    const auto input = platform::readStandardInput(kLargestRequest);
    const QCborArray parts = input ? QCborValue::fromCbor(*input).toArray() : QCborArray();
    const auto answer = parts.size() == kRequestParts
        ? paintOriginalHere(parts.at(0).toByteArray(), static_cast<int>(parts.at(1).toInteger()),
                            static_cast<int>(parts.at(2).toInteger()))
        : Result<OriginalPage>(failure(ErrorCode::Internal));
    return platform::writeStandardOutput(encodePage(answer)) ? 0 : 1;
}

OriginalPages::OriginalPages(sql::SqlThread& sql, const QString& profileFolder, PaintOriginal paint)
    : m_sql(sql)
    , m_files(profileFolder)
    , m_paint(std::move(paint))
{
    m_pool.setMaxThreadCount(1);
}

OriginalPages::~OriginalPages()
{
    m_sql.drain();
    m_pool.waitForDone();
}

QFuture<Result<OriginalPage>> OriginalPages::page(const CvId& cv, int page, int width)
{
    return m_sql.run([cv](sql::Connection& connection) { return findOriginal(connection, cv); })
        .then(&m_pool,
              [files = m_files, paint = m_paint, page,
               width](const Result<storage::FileRow>& row) -> Result<OriginalPage> {
                  if (!row) {
                      return tl::unexpected(row.error());
                  }
                  CVENH_TRY(file, files.load(row->sha256));
                  return paint(file, page, width).map([&row](OriginalPage painted) {
                      painted.fileName = row->name;
                      return painted;
                  });
              });
}

} // namespace cvenhancer::services
