// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/ExportPage.h"

#include "services/AdvertHeadline.h"
#include "services/CopyFields.h"
#include "services/ErrorText.h"
#include "services/ImportNotes.h"
#include "ui/pages/export/CopyPopover.h"
#include "ui/pages/export/PrintView.h"
#include "ui/pages/export/ReportRows.h"
#include "ui/pages/export/Tiles.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PaperView.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using rendering::PageSize;
using services::ExportFormat;

namespace {

constexpr int kAroundSheet = 24;

rendering::RenderOptions forPrinter(const services::ExportOptions& options)
{
    rendering::RenderOptions rendering;
    rendering.templateId = options.templateId;
    rendering.pageSize = options.pageSize;
    rendering.style = options.style;
    return rendering;
}

} // namespace

ExportPage::ExportPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_sheet(new QWidget(this))
{
    buildUi();
    buildActions();
    bind();
}

void ExportPage::bind()
{
    connect(m_formats, &QButtonGroup::idClicked, this,
            [this](int id) { setFormat(id < 0 ? std::nullopt : std::optional(static_cast<ExportFormat>(id))); });
    connect(m_templates, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* tile) {
        m_options.templateId = tile->property("templateId").toString();
        refresh();
    });
    connect(m_pageSize, &QButtonGroup::idClicked, this, [this](int id) {
        m_options.pageSize = id == 0 ? PageSize::A4 : PageSize::Letter;
        refresh();
    });
    connect(m_close, &QPushButton::clicked, this, &ExportPage::leave);
    connect(m_cancel, &QPushButton::clicked, this, &ExportPage::leave);
    connect(m_record, &QPushButton::clicked, this, &ExportPage::recordApplication);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (isPrint()) {
            print();
        } else {
            askForPath();
        }
    });
    connect(m_print, &PrintView::printToFileRequested, this, [this](const QString& path) {
        setFormat(ExportFormat::Pdf); // a file gets the finished PDF, not a printer's
        saveTo(path);
    });
    connect(m_print, &PrintView::printed, this,
            [this] { m_message->show(MessageBar::Tone::Good, tr("The pages went to the printer.")); });
}

void ExportPage::open(const Destination& destination)
{
    const auto customization = CustomizationId::fromString(destination.customization);
    if (destination.cv.isNull() && customization.isNull() && m_subject.cv.isNull()) {
        return;
    }
    const bool isSame = destination.cv.isNull() && customization.isNull();
    m_context.services.document.store(); // what is typed in the editor is part of the CV
    m_context.services.tailorSession.flush();
    const quint64 number = ++m_number;
    services::whenAnswered(this,
                           m_context.services.exporting.load(isSame ? m_subject.cv : destination.cv,
                                                             isSame ? m_subject.customization : customization),
                           [this, number](const Result<services::ExportSubject>& subject) {
                               if (number != m_number) {
                                   return;
                               }
                               if (subject) {
                                   showSubject(*subject);
                               } else {
                                   showError(subject.error());
                               }
                           });
}

void ExportPage::showSubject(const services::ExportSubject& subject)
{
    m_subject = subject;
    m_savedPath.clear();
    m_pendingPath.clear();
    m_message->hide();
    m_options = services::exportOptions(services::settingsOf(subject.content));
    m_name->setText(services::exportFileName(subject));
    m_pageSize->button(m_options.pageSize == PageSize::A4 ? 0 : 1)->setChecked(true);
    const QList<QAbstractButton*> tiles = m_templates->buttons();
    const auto chosen = std::ranges::find_if(tiles, [this](const QAbstractButton* tile) {
        return tile->property("templateId").toString() == m_options.templateId;
    });
    if (!tiles.isEmpty()) {
        (chosen == tiles.end() ? tiles.constFirst() : *chosen)->setChecked(true);
    }
    setFormat(ExportFormat::Pdf);
    paintTiles();
}

void ExportPage::setFormat(std::optional<ExportFormat> format)
{
    m_format = format;
    if (QAbstractButton* tile = m_formats->button(format ? static_cast<int>(*format) : -2)) {
        tile->setChecked(true);
    }
    const bool hasPages = !format || *format == ExportFormat::Pdf;
    m_templateBox->setEnabled(hasPages);
    m_report->setVisible(format == ExportFormat::Pdf);
    m_ending->setText(format ? u"."_s + ending() : QString());
    m_save->setText(format ? tr("Save %1").arg(ending().toUpper()) : tr("Print …"));
    m_folder->setText(QDir::toNativeSeparators(m_context.settings.exportFolder()));
    refresh();
}

QString ExportPage::ending() const
{
    const QStringList endings = services::exportEndings();
    const auto found = std::ranges::find_if(
        endings, [this](const QString& one) { return services::exportFormatOf(u"x."_s + one) == m_format; });
    return found == endings.end() ? QString() : *found;
}

/// Everything that follows from the choices: the pages, the file, its report.
void ExportPage::refresh()
{
    const quint64 number = ++m_number;
    m_file.reset();
    m_left->setCurrentIndex(isPrint() ? 1 : 0);
    if (isPrint()) {
        m_print->show(m_subject.content, forPrinter(m_options));
        return;
    }
    services::whenAnswered(this,
                           m_context.services.exporting.pictures(m_subject.content, m_options, m_paper->pictureWidth()),
                           [this, number](const Result<QList<QImage>>& pages) {
                               if (pages && number == m_number) {
                                   m_paper->setPages(*pages);
                               }
                           });
    finish();
}

void ExportPage::paintTiles()
{
    const QList<QAbstractButton*> tiles = m_templates->buttons();
    for (QAbstractButton* button : tiles) {
        auto* tile = qobject_cast<TemplateTile*>(button);
        services::ExportOptions options = m_options;
        options.templateId = tile->property("templateId").toString();
        services::whenAnswered(
            tile, m_context.services.exporting.pictures(m_subject.content, options, tile->pictureWidth(), 1),
            [tile](const Result<QList<QImage>>& pages) {
                if (pages && !pages->isEmpty()) {
                    tile->setPicture(pages->constFirst());
                }
            });
    }
}

void ExportPage::finish()
{
    const quint64 number = m_number;
    m_report->showWaiting();
    services::whenAnswered(this, m_context.services.exporting.finish(m_subject.content, *m_format, m_options),
                           [this, number](const Result<services::FinishedFile>& file) {
                               if (number != m_number) {
                                   return;
                               }
                               if (!file) {
                                   m_pendingPath.clear();
                                   showError(file.error());
                                   return;
                               }
                               showFinished(*file);
                           });
}

void ExportPage::showFinished(const services::FinishedFile& file)
{
    m_file = file;
    if (m_format == ExportFormat::Pdf) {
        m_report->showReport(file);
    }
    if (!m_pendingPath.isEmpty()) {
        writeTo(std::exchange(m_pendingPath, {}));
    }
}

void ExportPage::askForPath()
{
    if (isPrint() || m_subject.cv.isNull()) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export"), m_context.settings.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending());
    dialog->setNameFilter(u"*."_s + ending());
    dialog->selectFile(m_name->text().trimmed() + u"."_s + ending());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPage::saveTo);
    dialog->open();
}

void ExportPage::saveTo(const QString& path)
{
    if (m_file) {
        writeTo(path);
    } else {
        m_pendingPath = path;
    }
}

void ExportPage::writeTo(const QString& path)
{
    services::whenAnswered(
        this, m_context.services.exporting.write(path, m_file->bytes), [this, path](const Result<>& written) {
            if (!written) {
                showError(written.error());
                return;
            }
            m_savedPath = path;
            m_context.settings.setExportFolder(QFileInfo(path).absolutePath());
            m_folder->setText(QDir::toNativeSeparators(m_context.settings.exportFolder()));
            //: %1 is the name of a file
            m_message->show(MessageBar::Tone::Good, tr("Saved as “%1”.").arg(QFileInfo(path).fileName()), tr("Open"),
                            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
            Q_EMIT saved();
        });
}

void ExportPage::print()
{
    m_print->print(m_name->text());
}

void ExportPage::recordApplication()
{
    if (m_subject.cv.isNull()) {
        return;
    }
    const services::AdvertHeadline headline = services::headlineOf(m_subject.advert, {});
    const QString name =
        m_savedPath.isEmpty() ? m_name->text().trimmed() + u"."_s + ending() : QFileInfo(m_savedPath).fileName();
    const services::ApplicationDraft draft{m_subject.cv,
                                           m_subject.customization,
                                           headline.employer,
                                           headline.position,
                                           m_subject.advert,
                                           m_file ? name : QString(),
                                           m_file ? m_file->bytes : QByteArray()};
    services::whenAnswered(this, m_context.services.applications.record(draft),
                           [this](const Result<storage::ApplicationId>& recorded) {
                               if (!recorded) {
                                   showError(recorded.error());
                                   return;
                               }
                               m_message->show(MessageBar::Tone::Good,
                                               tr("Recorded with this exact file. Complete it among your "
                                                  "applications."),
                                               tr("Show"), [this] {
                                                   Q_EMIT destinationRequested({PageId::Applications, {}, {}});
                                               });
                               Q_EMIT saved();
                           });
}

void ExportPage::writeEmail()
{
    const services::AdvertHeadline headline = services::headlineOf(m_subject.advert, {});
    const QString name = m_subject.content.basics.text(model::Field::Name);
    QUrlQuery query;
    //: Subject of an e-mail: %1 is the position, %2 the person's name
    query.addQueryItem(u"subject"_s,
                       headline.position.isEmpty() ? tr("CV of %1").arg(name)
                                                   : tr("Application: %1, %2").arg(headline.position, name));
    QUrl url(u"mailto:"_s);
    url.setQuery(query);
    QDesktopServices::openUrl(url);
    m_message->show(MessageBar::Tone::Neutral,
                    tr("A draft opens in your e-mail program. Attach the saved file there."));
}

void ExportPage::copyFields()
{
    auto* popover = new CopyPopover(m_context.theme, services::copyFields(m_subject.content), this);
    popover->showBelow(m_more);
}

void ExportPage::leave()
{
    const bool isEdited = m_context.services.document.id() == m_subject.cv;
    const PageId page = !m_subject.customization.isNull() ? PageId::Tailor
        : isEdited                                        ? PageId::Editor
                                                          : PageId::Library;
    Q_EMIT destinationRequested({page, m_subject.cv, {}});
}

void ExportPage::showError(const Error& error)
{
    m_message->show(MessageBar::Tone::Bad, services::errorText(error));
}

void ExportPage::placeSheet()
{
    const QSize wanted = m_context.theme.metrics().exportSheet;
    const QSize room(width() - 2 * kAroundSheet, height() - 2 * kAroundSheet);
    QRect sheet(QPoint(0, 0), wanted.boundedTo(room));
    sheet.moveCenter(rect().center());
    m_sheet->setGeometry(sheet);
}

void ExportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeSheet();
}

void ExportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        Page::keyPressEvent(event);
    }
}

void ExportPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_context.theme.colour(ColourRole::SurfaceSunken));
    painter.setPen(m_context.theme.colour(ColourRole::Hairline));
    painter.setBrush(m_context.theme.colour(ColourRole::Surface));
    const int radius = m_context.theme.metrics().sheetRadius;
    painter.drawRoundedRect(QRectF(m_sheet->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
}

} // namespace cvenhancer::ui
