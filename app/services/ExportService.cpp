// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ExportService.h"

#include "codec/ResumeCodec.h"
#include "rendering/Pages.h"
#include "services/AdvertHeadline.h"
#include "services/AtomicFile.h"
#include "services/ImportNotes.h"
#include "services/PagePictures.h"
#include "storage/CustomizationRepository.h"
#include "storage/CvRepository.h"
#include "storage/SearchText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

constexpr qsizetype kLongestName = 100;

Result<ExportSubject> loadSubject(sql::Connection& connection, const CvId& cv, const CustomizationId& customization)
{
    ExportSubject subject{cv, customization, {}, {}, {}};
    QByteArray resume;
    if (!customization.isNull()) {
        CVENH_TRY(row, storage::CustomizationRepository(connection).load(customization));
        subject.cv = row.cvId;
        subject.advert = row.jobDescription;
        resume = row.customizedData;
    }
    CVENH_TRY(base, storage::CvRepository(connection).load(subject.cv));
    subject.title = base.title;
    CVENH_TRY(content, codec::decodeResume(resume.isEmpty() ? base.parsedData : resume));
    subject.content = std::move(content);
    return subject;
}

rendering::RenderOptions renderOptions(const ExportOptions& options)
{
    rendering::RenderOptions rendering;
    rendering.templatesFolder = options.templatesFolder;
    rendering.templateId = options.templateId;
    rendering.pageSize = options.pageSize;
    rendering.style = options.style;
    return rendering;
}

Result<FinishedFile> finishFile(const model::Cv& cv, ExportFormat format, const ExportOptions& options)
{
    FinishedFile file;
    CVENH_TRY(bytes, exportCv(cv, format, options));
    file.bytes = std::move(bytes);
    file.words = storage::countWords(storage::textValues(codec::encodeResume(cv)));
    if (format == ExportFormat::Pdf) {
        const model::Cv sent = withoutImportNotes(cv);
        rendering::LayoutCache cache;
        CVENH_TRY(pages, rendering::layOutPages(sent, renderOptions(options), cache));
        CVENH_TRY(report, rendering::checkPdf(file.bytes, sent, codec::encodeResume(sent)));
        file.pages = pages.count();
        file.report = std::move(report);
    }
    return file;
}

} // namespace

ExportOptions exportOptions(const CvSettings& settings)
{
    ExportOptions options;
    options.templateId = settings.templateId;
    options.pageSize = settings.pageSize;
    options.style = renderOptions(settings).style;
    return options;
}

QString exportFileName(const ExportSubject& subject)
{
    static const QRegularExpression kNotInNames(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString position = subject.advert.isEmpty() ? subject.content.basics.text(model::Field::Label)
                                                      : headlineOf(subject.advert, {}).position;
    QStringList parts{subject.content.basics.text(model::Field::Name), position};
    parts.removeAll(QString());
    const QString name = parts.join(u" – "_s).replace(kNotInNames, u" "_s).simplified().left(kLongestName);
    return name.isEmpty() ? QCoreApplication::translate("ExportService", "CV") : name;
}

ExportService::ExportService(sql::SqlThread& sql, QObject* parent)
    : QObject(parent)
    , m_sql(sql)
{
    m_painter.setMaxThreadCount(1);
    m_writer.setMaxThreadCount(1);
}

ExportService::~ExportService()
{
    m_painter.clear();
    m_painter.waitForDone();
    m_writer.waitForDone();
}

QFuture<Result<ExportSubject>> ExportService::load(const CvId& cv, const CustomizationId& customization)
{
    return m_sql.run(
        [cv, customization](sql::Connection& connection) { return loadSubject(connection, cv, customization); });
}

QFuture<Result<QList<QImage>>> ExportService::pictures(const model::Cv& cv, const ExportOptions& options, int width,
                                                       int most)
{
    return QtConcurrent::run(&m_painter, [=] { return paintPages(cv, renderOptions(options), width, most); });
}

QFuture<Result<FinishedFile>> ExportService::finish(const model::Cv& cv, ExportFormat format,
                                                    const ExportOptions& options)
{
    return QtConcurrent::run(&m_painter, [=] { return finishFile(cv, format, options); });
}

QFuture<Result<>> ExportService::write(const QString& path, const QByteArray& bytes)
{
    return QtConcurrent::run(&m_writer, [=] { return saveFile(path, bytes); });
}

} // namespace cvenhancer::services
