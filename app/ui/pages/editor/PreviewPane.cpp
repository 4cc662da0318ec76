// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/PreviewPane.h"

#include "rendering/Renderer.h"
#include "ui/pages/editor/StylePanel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/PageView.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kWellGap = 24;
constexpr int kNarrowWellGap = 12;
constexpr int kNarrowPreview = 420; ///< below this width the zoom button goes
constexpr int kSmallestPage = 120;

QString nameOf(rendering::PageSize size)
{
    return size == rendering::PageSize::A4 ? u"A4"_s : u"Letter"_s;
}

QString templateName(const QString& id)
{
    static const QList<rendering::TemplateInfo> all = rendering::templates();
    const auto found = std::ranges::find(all, id, &rendering::TemplateInfo::id);
    return found != all.end() ? found->name : all.isEmpty() ? QString() : all.first().name;
}

} // namespace

PreviewPane::PreviewPane(const Theme& theme, services::CvDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_area(new QScrollArea(this))
    , m_view(new PageView(theme))
    , m_bar(new Card(theme, this))
    , m_styles(new StylePanel(theme, document, this))
    , m_timer(new QTimer(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setAccessibleName(tr("Preview"));
    QPalette palette = m_area->palette();
    palette.setColor(QPalette::Window, theme.colour(ColourRole::Well));
    m_area->setPalette(palette);
    m_area->setWidget(m_view);
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    m_styles->hide();
    buildBar();
    bind();
}

void PreviewPane::buildBar()
{
    m_template = new MenuButton(m_theme, ButtonKind::Quiet, u"palette"_s, m_bar);
    m_size = new MenuButton(m_theme, ButtonKind::Quiet, {}, m_bar);
    m_zoomButton = new MenuButton(m_theme, ButtonKind::Quiet, {}, m_bar);
    m_previous = new IconButton(m_theme, u"chevron-left"_s, tr("Previous page"), m_bar);
    m_next = new IconButton(m_theme, u"chevron-right"_s, tr("Next page"), m_bar);
    m_place = new TextLabel(m_theme, FontRole::Body, ColourRole::TextMuted, m_bar);
    auto* sizes = new QMenu(m_size);
    for (const rendering::PageSize size : {rendering::PageSize::A4, rendering::PageSize::Letter}) {
        sizes->addAction(nameOf(size), this, [this, size] { setPageSize(size); });
    }
    m_size->setMenu(sizes);
    auto* zooms = new QMenu(m_zoomButton);
    zooms->addAction(tr("Whole Page"), this, [this] { setZoom(Zoom::Page); });
    zooms->addAction(tr("Page Width"), this, [this] { setZoom(Zoom::Width); });
    m_zoomButton->setMenu(zooms);
    auto* layout = new QHBoxLayout(m_bar);
    m_bar->setContentsMargins(8, 4, 8, 4);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_template);
    layout->addWidget(m_size);
    layout->addWidget(m_zoomButton);
    layout->addStretch(1);
    layout->addWidget(m_previous);
    layout->addWidget(m_place);
    layout->addWidget(m_next);
}

void PreviewPane::bind()
{
    connect(m_timer, &QTimer::timeout, this, &PreviewPane::layOut);
    connect(m_previous, &IconButton::clicked, this, [this] { showNextPage(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { showNextPage(1); });
    connect(m_template, &MenuButton::clicked, this, &PreviewPane::toggleStyles);
    connect(m_styles, &StylePanel::closeRequested, this, &PreviewPane::toggleStyles);
    connect(m_view, &PageView::blockPressed, this, [this](int block) {
        if (const auto path = m_sources.sourceOf(block)) {
            Q_EMIT pathPressed(*path);
        }
    });
}

void PreviewPane::refresh()
{
    m_timer->start();
    if (m_styles->isVisible()) {
        m_styles->refresh();
    }
}

/// Above the bar, as wide as it, no higher than the pane.
QRect PreviewPane::stylePlace() const
{
    const int height = std::min(m_styles->sizeHint().height(), m_bar->y() - kNarrowWellGap);
    return {m_bar->x(), m_bar->y() - height - kNarrowWellGap / 2, m_bar->width(), height};
}

void PreviewPane::toggleStyles()
{
    const bool opens = !m_styles->isVisible();
    m_styles->setVisible(opens);
    if (!opens) {
        m_template->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QRect place = stylePlace();
    m_styles->raise();
    auto* slide = new QPropertyAnimation(m_styles, "geometry", m_styles);
    slide->setDuration(m_theme.motion().move);
    slide->setEasingCurve(QEasingCurve::OutCubic);
    slide->setStartValue(place.translated(0, kWellGap));
    slide->setEndValue(place);
    slide->start(QAbstractAnimation::DeleteWhenStopped);
    m_styles->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::layOut()
{
    rendering::RenderOptions options = services::renderOptions(m_document.settings());
    auto pages = rendering::layOutPages(m_document.cv(), options, m_cache);
    if (!pages) { // a template that is gone: the first one
        options.templateId.clear();
        pages = rendering::layOutPages(m_document.cv(), options, m_cache);
    }
    if (!pages) {
        return;
    }
    const bool isOther = pages->size != m_view->pages().size || pages->count() != m_view->pages().count();
    m_view->setPages(*pages);
    m_sources = services::PageSources(m_document.cv(), *pages);
    if (isOther) {
        fit();
    }
    mark();
    updateBar();
    Q_EMIT pagesChanged();
}

void PreviewPane::follow(const std::optional<model::Path>& path)
{
    m_path = path;
    if (!m_timer->isActive()) {
        mark();
        updateBar();
    }
}

void PreviewPane::mark()
{
    const int block = m_path ? m_sources.blockOf(*m_path) : -1;
    m_view->setMarked(block);
    if (const int page = m_view->pageOf(block); page >= 0 && page != m_view->page()) {
        m_view->setPage(page);
    }
    if (const QRect place = m_view->markedRect(); !place.isEmpty() && m_zoom == Zoom::Width) {
        m_area->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + kWellGap);
    }
}

int PreviewPane::pageCount() const
{
    return m_view->pages().count();
}

void PreviewPane::showNextPage(int by)
{
    setPage(m_view->page() + by);
}

void PreviewPane::setPage(int page)
{
    m_view->setPage(page);
    updateBar();
}

void PreviewPane::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    fit();
    mark();
    updateBar();
}

void PreviewPane::setPageSize(rendering::PageSize size)
{
    services::CvSettings settings = m_document.settings();
    settings.pageSize = size;
    static_cast<void>(m_document.applySettings(settings, tr("Change page size")));
}

void PreviewPane::updateBar()
{
    const services::CvSettings settings = m_document.settings();
    m_template->setText(templateName(settings.templateId));
    m_template->setAccessibleName(tr("Template: %1").arg(m_template->text()));
    m_size->setText(nameOf(settings.pageSize));
    m_size->setAccessibleName(tr("Page size: %1").arg(m_size->text()));
    m_zoomButton->setText(m_zoom == Zoom::Page ? tr("Whole page") : tr("Page width"));
    m_zoomButton->setAccessibleName(tr("Zoom: %1").arg(m_zoomButton->text()));
    m_place->setText(tr("%1 of %2").arg(m_view->page() + 1).arg(std::max(1, pageCount())));
    m_previous->setEnabled(m_view->page() > 0);
    m_next->setEnabled(m_view->page() + 1 < pageCount());
}

/// As large as the well allows; the bar stands below.
void PreviewPane::fit()
{
    const int gap = width() < kNarrowPreview ? kNarrowWellGap : kWellGap;
    const int barHeight = m_bar->sizeHint().height();
    m_bar->setGeometry(gap, height() - barHeight - gap / 2, std::max(0, width() - 2 * gap), barHeight);
    m_zoomButton->setVisible(width() >= kNarrowPreview);
    m_area->setGeometry(0, 0, width(), std::max(0, height() - barHeight - gap));
    const int room = m_area->width() - 2 * gap;
    int pageWidth = std::max(kSmallestPage, room);
    if (m_zoom == Zoom::Page) {
        const int high = std::max(kSmallestPage, m_area->height() - 2 * gap + gap / 2);
        const double ratio = static_cast<double>(m_view->heightFor(1000)) / 1000;
        pageWidth = std::min(pageWidth, static_cast<int>(high / ratio));
    }
    m_view->resize(pageWidth, m_view->heightFor(pageWidth));
    if (m_styles->isVisible()) {
        m_styles->setGeometry(stylePlace());
    }
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PreviewPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(ColourRole::Well));
}

} // namespace cvenhancer::ui
