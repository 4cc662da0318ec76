// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/EditorPage.h"

#include "services/Answer.h"
#include "services/CvSearch.h"
#include "services/ErrorText.h"
#include "ui/pages/editor/EntryForm.h"
#include "ui/pages/editor/FindBar.h"
#include "ui/pages/editor/FormLayout.h"
#include "ui/pages/editor/HistoryPanel.h"
#include "ui/pages/editor/OutlinePane.h"
#include "ui/pages/editor/PreviewPane.h"
#include "ui/pages/editor/SectionForm.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kStatusDelayMs = 250;

/// Languages a CV is often written in; the one it has is added.
const QStringList kLanguages{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"pt"_s, u"nl"_s, u"pl"_s,
                             u"sv"_s, u"da"_s, u"nb"_s, u"fi"_s, u"cs"_s, u"tr"_s, u"uk"_s, u"ru"_s,
                             u"el"_s, u"ar"_s, u"he"_s, u"zh"_s, u"ja"_s, u"ko"_s, u"hi"_s};

QString languageName(const QString& language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

} // namespace

EditorPage::EditorPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_theme(context.theme)
    , m_document(context.services.document)
    , m_statusDelay(new QTimer(this))
{
    m_statusDelay->setSingleShot(true);
    m_statusDelay->setInterval(kStatusDelayMs);
    buildUi();
    buildActions();
    bind();
    bindDocument();
    onHistoryChanged();
    if (m_document.isOpen()) {
        onOpened();
    }
}

void EditorPage::bind()
{
    connect(m_statusDelay, &QTimer::timeout, this, &EditorPage::updateStatus);
    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_redoButton, &QPushButton::clicked, m_redo, &QAction::trigger);
    connect(m_empty->addButton(tr("Open the Library"), true), &QPushButton::clicked, this, [this] {
        Q_EMIT destinationRequested({PageId::Library, {}, {}});
    });
    connect(m_cvMenu, &QMenu::aboutToShow, this, &EditorPage::listCvs);
    connect(m_language->menu(), &QMenu::aboutToShow, this, &EditorPage::fillLanguages);
    connect(m_outline, &OutlinePane::placeChosen, this, &EditorPage::choosePlace);
    connect(m_outline, &OutlinePane::removed, this, &EditorPage::onRemoved);
    connect(m_form, &SectionForm::removed, this, &EditorPage::onRemoved);
    connect(m_form, &SectionForm::pathFocused, m_preview, &PreviewPane::follow);
    connect(m_form, &SectionForm::openEntryChanged, this, &EditorPage::refreshOutline);
    connect(m_form, &SectionForm::pasteRefused, this, [this] {
        m_message->show(MessageBar::Tone::Bad,
                        tr("That text is too long for a CV field and was not pasted. Nothing was changed."));
    });
    connect(m_history, &HistoryPanel::closeRequested, this, &EditorPage::showEditor);
    connect(m_history, &HistoryPanel::failed, this, &EditorPage::onFailed);
    connect(m_history, &HistoryPanel::restored, this, [this] {
        showEditor();
        m_message->show(MessageBar::Tone::Good, tr("The version is back. What was there before is in the history."),
                        tr("Undo"), [this] { stepInHistory(true); });
    });
    connect(m_find, &FindBar::hitChosen, this,
            [this](const services::SearchHit& hit) { goTo(hit.path, hit.position, hit.length); });
    connect(m_preview, &PreviewPane::pathPressed, this, [this](const model::Path& path) { goTo(path); });
    connect(m_preview, &PreviewPane::pagesChanged, m_statusDelay, qOverload<>(&QTimer::start));
}

void EditorPage::bindDocument()
{
    using services::CvDocument;
    connect(&m_document, &CvDocument::opened, this, &EditorPage::onOpened);
    connect(&m_document, &CvDocument::closed, this, &EditorPage::showEmpty);
    connect(&m_document, &CvDocument::changed, this, &EditorPage::onChanged);
    connect(&m_document, &CvDocument::settingsChanged, this, [this] {
        m_form->refresh();
        m_preview->refresh();
        updateStatus();
    });
    connect(&m_document, &CvDocument::reloaded, this, [this] {
        onChanged({});
        m_message->show(
            MessageBar::Tone::Neutral,
            tr("This CV was also changed elsewhere. Both changes are here; the other text is in the history."));
    });
    connect(&m_document, &CvDocument::historyChanged, this, &EditorPage::onHistoryChanged);
    connect(&m_document, &CvDocument::saved, this, &EditorPage::saved);
    connect(&m_document, &CvDocument::failed, this, &EditorPage::onFailed);
}

void EditorPage::open(const Destination& destination)
{
    if (!destination.cv.isNull()) {
        m_document.open(destination.cv);
    } else if (m_document.id().isNull()) {
        openLatest();
    }
}

/// Somebody who comes here without a CV most likely wants the one of last time.
void EditorPage::openLatest()
{
    showEmpty();
    services::whenAnswered(this, m_context.services.library.list(services::LibraryService::Place::Library),
                           [this](const Result<QList<services::CvCard>>& cards) {
                               if (cards && !cards->isEmpty() && m_document.id().isNull()) {
                                   m_document.open(cards->first().id);
                               }
                           });
}

void EditorPage::showEmpty()
{
    m_stack->setCurrentIndex(0);
    m_tools->hide();
    m_chooser->hide();
    Q_EMIT statusChanged({});
}

void EditorPage::onOpened()
{
    m_tools->show();
    m_chooser->show();
    m_chooser->setText(m_document.title());
    m_chooser->setAccessibleName(tr("CV: %1").arg(m_document.title()));
    const model::Section* work = m_document.cv().find(model::SectionKind::Work);
    m_form->showPlace(work ? model::Path{model::SectionKind::Work, {}, {}, {}, {}} : contactPlace());
    m_stack->setCurrentIndex(1);
    refreshOutline();
    m_preview->follow(std::nullopt);
    m_preview->refresh();
    updateStatus();
    if (m_document.wasRestored()) {
        m_message->show(MessageBar::Tone::Good,
                        tr("CV Enhancer was ended while you typed. What you had typed is back."));
    }
}

void EditorPage::onChanged(const QList<model::Edit>& edits)
{
    Q_UNUSED(edits)
    const bool isGone =
        m_form->place().kind != model::SectionKind::Basics && !model::findSection(m_document.cv(), m_form->place());
    if (isGone) {
        m_form->showPlace(contactPlace());
    } else {
        m_form->refresh();
    }
    refreshOutline();
    m_preview->refresh();
    m_find->refresh();
}

void EditorPage::refreshOutline()
{
    m_outline->refresh(m_form->place(), m_form->openEntry());
}

void EditorPage::onHistoryChanged()
{
    const services::EditHistory& history = m_document.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setText(history.canUndo() ? tr("Undo: %1").arg(history.undoName()) : tr("Undo"));
    m_redo->setText(history.canRedo() ? tr("Redo: %1").arg(history.redoName()) : tr("Redo"));
    m_undoButton->setEnabled(history.canUndo());
    m_redoButton->setEnabled(history.canRedo());
    m_undoButton->setToolTip(m_undo->text());
    m_redoButton->setToolTip(m_redo->text());
}

/// The place of the step comes into view, so that nobody wonders what went.
void EditorPage::stepInHistory(bool isUndo)
{
    QList<model::Edit> done;
    const auto connection = connect(&m_document, &services::CvDocument::changed, this,
                                    [&done](const QList<model::Edit>& edits) { done = edits; });
    if (isUndo) {
        m_document.undo();
    } else {
        m_document.redo();
    }
    disconnect(connection);
    if (done.isEmpty()) {
        return;
    }
    model::Path path = done.first().path;
    if (done.first().op == model::EditOp::Remove) {
        path.item = {};
        path.entry = path.field ? path.entry : EntryId();
    }
    goTo(path);
}

void EditorPage::showHistory()
{
    if (m_document.isOpen()) {
        m_history->load();
        m_stack->setCurrentWidget(m_history);
    }
}

void EditorPage::showEditor()
{
    m_stack->setCurrentIndex(1);
    m_outline->setFocus(Qt::OtherFocusReason);
}

void EditorPage::goTo(const model::Path& path, qsizetype position, qsizetype length)
{
    if (const model::Path place = placeOf(path); place != m_form->place()) {
        const bool isThere = place.kind == model::SectionKind::Basics || model::findSection(m_document.cv(), place);
        m_form->showPlace(isThere ? place : contactPlace());
    }
    m_form->reveal(path, position, length);
    refreshOutline();
    m_preview->follow(path);
}

void EditorPage::choosePlace(const model::Path& path)
{
    if (path.entry.isNull()) {
        m_form->showPlace(path);
        refreshOutline();
        m_preview->follow(path == contactPlace() ? std::nullopt : std::optional(path));
    } else {
        goTo(path);
    }
}

void EditorPage::onRemoved(const QString& what)
{
    m_message->show(MessageBar::Tone::Neutral, tr("%1 was deleted.").arg(what), tr("Undo"),
                    [this] { stepInHistory(true); });
}

void EditorPage::onFailed(const Error& error)
{
    m_message->show(MessageBar::Tone::Bad, services::errorText(error));
    if (m_document.id().isNull()) {
        showEmpty();
    }
}

void EditorPage::listCvs()
{
    m_cvMenu->clear();
    services::whenAnswered(this, m_context.services.library.list(services::LibraryService::Place::Library),
                           [this](const Result<QList<services::CvCard>>& cards) {
                               for (const services::CvCard& card : cards.value_or(QList<services::CvCard>())) {
                                   QString title = card.title;
                                   QAction* action =
                                       m_cvMenu->addAction(title.replace(u'&', u"&&"_s), this, [this, id = card.id] {
                                           Q_EMIT destinationRequested({PageId::Editor, id, {}});
                                       });
                                   action->setCheckable(true);
                                   action->setChecked(card.id == m_document.id());
                               }
                           });
}

void EditorPage::fillLanguages()
{
    QMenu* menu = m_language->menu();
    menu->clear();
    const QString own = m_document.cv().language;
    const auto add = [this, menu, &own](const QString& language, const QString& text) {
        QAction* action = menu->addAction(text, this, [this, language] { setLanguage(language); });
        action->setCheckable(true);
        action->setChecked(language == own);
    };
    add({}, tr("As Its Words Say"));
    menu->addSeparator();
    QStringList languages = kLanguages;
    if (!own.isEmpty() && !languages.contains(own)) {
        languages.prepend(own);
    }
    for (const QString& language : languages) {
        add(language, languageName(language));
    }
}

void EditorPage::setLanguage(const QString& language)
{
    services::CvSettings settings = m_document.settings();
    settings.language = language;
    if (!m_document.applySettings(settings, tr("Change language"))) {
        updateStatus();
    }
}

void EditorPage::updateStatus()
{
    if (!m_document.isOpen()) {
        return;
    }
    const QString language = dateLanguage(m_document.cv());
    m_language->setText(languageName(language));
    m_language->setAccessibleName(tr("Language of this CV: %1").arg(m_language->text()));
    const int pages = m_preview->pageCount();
    const QStringList parts{pages == 1 ? tr("1 page") : tr("%n pages", nullptr, pages),
                            tr("%n words", nullptr, services::countWords(m_document.cv())), language};
    Q_EMIT statusChanged(parts.join(u" · "_s));
}

void EditorPage::flush()
{
    m_document.store();
}

QVariant EditorPage::viewState() const
{
    return m_form->place().toString();
}

void EditorPage::setViewState(const QVariant& state)
{
    const auto place = model::Path::fromString(state.toString());
    if (place && m_document.isOpen()) {
        choosePlace(*place);
    }
}

} // namespace cvenhancer::ui
