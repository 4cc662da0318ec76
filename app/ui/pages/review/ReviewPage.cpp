// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/review/ReviewPage.h"

#include "services/ErrorText.h"
#include "ui/pages/review/ReviewForm.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/OriginalView.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kUsualReview = 1360; ///< width of the page in a window 1440 px wide
constexpr int kWidestPagePicture = 1600;

} // namespace

ReviewPage::ReviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_theme(context.theme)
    , m_document(context.services.document)
{
    buildUi();
    buildActions();
    bind();
}

void ReviewPage::buildUi()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = buildHeader();
    layout->addWidget(m_header);
    m_message = new MessageBar(m_theme, this);
    m_message->hide();
    layout->addWidget(m_message);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_left = buildOriginal();
    m_form = new ReviewForm(m_theme, m_document, m_context.clock, this);
    columns->addWidget(m_left);
    columns->addWidget(m_form, 1);
    layout->addLayout(columns, 1);
}

PageHeader* ReviewPage::buildHeader()
{
    auto* header = new PageHeader(m_theme, tr("Import review"), this);
    header->showBack();
    m_file = new TextLabel(m_theme, FontRole::Body, ColourRole::TextMuted, header);
    header->addLeft(m_file);
    auto* discardButton = new QPushButton(tr("Discard"), header);
    setKind(discardButton, ButtonKind::Quiet);
    auto* keepButton = new QPushButton(m_theme.icon(u"check"_s, ColourRole::OnAccent), tr("Keep as CV"), header);
    setKind(keepButton, ButtonKind::Primary);
    header->addRight(discardButton);
    header->addRight(keepButton);
    connect(discardButton, &QPushButton::clicked, this, &ReviewPage::discard);
    connect(keepButton, &QPushButton::clicked, this, &ReviewPage::keep);
    connect(header, &PageHeader::backRequested, this, [this] {
        Q_EMIT destinationRequested({PageId::Library, {}, {}});
    });
    return header;
}

QWidget* ReviewPage::buildOriginal()
{
    auto* well = new QWidget(this);
    QPalette palette = well->palette();
    palette.setColor(QPalette::Window, m_theme.colour(ColourRole::Well));
    well->setPalette(palette);
    well->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(well);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(m_theme.metrics().margin, 0, m_theme.metrics().padding, 0);
    m_hint = new TextLabel(m_theme, FontRole::Body, ColourRole::TextMuted, well);
    m_hint->setWordWrap(true);
    m_previous = new IconButton(m_theme, u"chevron-left"_s, tr("Previous page"), well);
    m_number = new TextLabel(m_theme, FontRole::Body, ColourRole::TextMuted, well);
    m_next = new IconButton(m_theme, u"chevron-right"_s, tr("Next page"), well);
    bar->addWidget(m_hint, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_number);
    bar->addWidget(m_next);
    m_original = new OriginalView(m_theme, well);
    m_original->setAccessibleName(tr("Original page"));
    layout->addLayout(bar);
    layout->addWidget(m_original, 1);
    return well;
}

void ReviewPage::buildActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions.append(action);
        return action;
    };
    connect(add(tr("Undo"), QKeySequence::Undo), &QAction::triggered, this, [this] { m_document.undo(); });
    connect(add(tr("Redo"), QKeySequence::Redo), &QAction::triggered, this, [this] { m_document.redo(); });
    connect(add(tr("Keep as CV"), QKeySequence(Qt::CTRL | Qt::Key_Return)), &QAction::triggered, this,
            &ReviewPage::keep);
}

void ReviewPage::bind()
{
    using services::CvDocument;
    connect(&m_document, &CvDocument::opened, this, &ReviewPage::onOpened);
    connect(&m_document, &CvDocument::changed, this, [this] {
        if (m_document.id() == m_cv) {
            m_form->refresh();
            showBoxes();
        }
    });
    connect(&m_document, &CvDocument::failed, this,
            [this](const Error& error) { m_message->show(MessageBar::Tone::Bad, services::errorText(error)); });
    connect(&m_document, &CvDocument::saved, this, &ReviewPage::saved);
    connect(m_form, &ReviewForm::lookedAt, this, &ReviewPage::lookAt);
    connect(m_original, &OriginalView::boxHovered, m_form, &ReviewForm::highlight);
    connect(m_original, &OriginalView::boxPressed, m_form, &ReviewForm::reveal);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
}

void ReviewPage::open(const Destination& destination)
{
    if (!destination.cv.isNull()) {
        m_cv = destination.cv;
        m_document.open(destination.cv);
    } else if (m_document.isOpen()) {
        m_cv = m_document.id();
        onOpened();
    }
}

void ReviewPage::onOpened()
{
    if (m_document.id() != m_cv) {
        return; // another page's
    }
    m_notes = services::importNotesOf(m_document.cv());
    m_file->setText(m_document.title());
    m_form->showCv(m_notes);
    m_shown = {};
    m_hint->setText(tr("The original page is being drawn."));
    showPage(0);
}

void ReviewPage::showPage(int page)
{
    m_page = std::max(0, page);
    const int width = std::min(kWidestPagePicture, m_original->pictureWidth());
    services::whenAnswered(this, m_context.services.original.page(m_cv, m_page, width),
                           [this, asked = ++m_asked, number = m_page](const Result<services::OriginalPage>& answer) {
                               if (asked == m_asked) {
                                   onPage(answer, number);
                               }
                           });
}

void ReviewPage::onPage(const Result<services::OriginalPage>& page, int number)
{
    if (page) {
        m_shown = *page;
        m_page = std::min(number, page->pageCount - 1);
        m_file->setText(page->fileName);
        m_hint->setText(tr("Original page, with where each field came from"));
    } else {
        m_shown = {};
        m_hint->setText(page.error().code == ErrorCode::PasswordRequired
                            ? tr("The original is protected by a password, so its pages are not shown.")
                            : tr("Only PDF files can be shown here. What was read is at the right."));
    }
    showBoxes();
    updateBar();
}

void ReviewPage::showBoxes()
{
    QList<OriginalView::Box> boxes;
    for (const services::FieldNote& note : std::as_const(m_notes.fields)) {
        if (note.place.page == m_page) {
            boxes.append({note.path.toString(), note.place.rect, false});
        }
    }
    for (const services::UnplacedNote& note : std::as_const(m_notes.notPlaced)) {
        if (note.place.page == m_page && !services::isPlaced(m_document.cv(), note.text)) {
            boxes.append({{}, note.place.rect, true});
        }
    }
    m_original->setPage(m_shown.image, m_shown.points, m_shown.image.isNull() ? QList<OriginalView::Box>() : boxes);
}

/// The page with the place comes by itself.
void ReviewPage::lookAt(const QSet<QString>& keys)
{
    m_original->setGlowing(keys);
    const auto first = std::ranges::find_if(
        m_notes.fields, [&keys](const services::FieldNote& note) { return keys.contains(note.path.toString()); });
    if (first != m_notes.fields.end() && first->place.page != m_page && m_shown.pageCount > 0) {
        showPage(first->place.page);
    }
}

void ReviewPage::updateBar()
{
    const int count = m_shown.pageCount;
    m_number->setText(count > 0 ? tr("%1 of %2").arg(m_page + 1).arg(count) : QString());
    m_previous->setVisible(count > 0);
    m_next->setVisible(count > 0);
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
}

void ReviewPage::keep()
{
    m_document.store();
    Q_EMIT destinationRequested({PageId::Editor, m_cv, {}});
}

/// Into the bin, from where it can be brought back for 30 days.
void ReviewPage::discard()
{
    m_document.close();
    services::whenAnswered(this, m_context.services.library.moveToBin(m_cv), [this](const Result<>& done) {
        if (done) {
            Q_EMIT destinationRequested({PageId::Library, {}, {}});
        } else {
            m_message->show(MessageBar::Tone::Bad, services::errorText(done.error()));
        }
    });
}

void ReviewPage::flush()
{
    m_document.store();
}

void ReviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_left->setFixedWidth(width() * m_theme.metrics().reviewOriginal / kUsualReview);
}

} // namespace cvenhancer::ui
