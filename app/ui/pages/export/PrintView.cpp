// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/export/PrintView.h"

#include "rendering/Pages.h"

#include <QGraphicsView>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QVBoxLayout>

namespace cvenhancer::ui {

namespace {

constexpr qreal kTwipsPerInch = 1440;

} // namespace

struct PrintView::Content {
    rendering::LayoutCache cache;
    rendering::Pages pages;
};

PrintView::PrintView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_content(std::make_unique<Content>())
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_preview(new QPrintPreviewWidget(m_printer.get(), this))
{
    m_printer->setFullPage(true); // the template has margins of its own
    m_preview->setAccessibleName(tr("Print preview"));
    m_preview->setViewMode(QPrintPreviewWidget::AllPagesView);
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    if (auto* view = m_preview->findChild<QGraphicsView*>()) {
        view->setBackgroundBrush(theme.colour(ColourRole::Well));
        view->setFrameShape(QFrame::NoFrame);
        view->setAccessibleName(tr("Print preview"));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) { paintTo(*printer); });
}

PrintView::~PrintView()
{
    delete m_preview; // it uses the printer, which goes before the widgets do
    m_preview = nullptr;
}

void PrintView::show(const model::Cv& cv, const rendering::RenderOptions& options)
{
    if (const auto pages = rendering::layOutPages(cv, options, m_content->cache)) {
        m_content->pages = *pages;
    }
    m_printer->setPageSize(
        QPageSize(options.pageSize == rendering::PageSize::Letter ? QPageSize::Letter : QPageSize::A4));
    m_preview->updatePreview();
}

int PrintView::pageCount() const
{
    return m_content->pages.count();
}

void PrintView::paintTo(QPrinter& printer) const
{
    QPainter painter(&printer);
    const qreal scale = printer.resolution() / kTwipsPerInch;
    for (int page = 0; page < m_content->pages.count(); ++page) {
        if (page > 0) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        rendering::paintPage(painter, m_content->pages, page);
        painter.restore();
    }
}

void PrintView::print(const QString& title)
{
    m_printer->setDocName(title);
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PrintView::onAccepted);
    dialog->open();
}

void PrintView::onAccepted()
{
    const bool toFile = m_printer->outputFormat() == QPrinter::PdfFormat || !m_printer->outputFileName().isEmpty();
    if (toFile) {
        const QString path = m_printer->outputFileName();
        m_printer->setOutputFileName({});
        Q_EMIT printToFileRequested(path);
        return;
    }
    paintTo(*m_printer);
    Q_EMIT printed();
}

} // namespace cvenhancer::ui
