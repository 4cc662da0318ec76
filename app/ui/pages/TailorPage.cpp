// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/TailorPage.h"

#include "services/AdvertHeadline.h"
#include "services/ErrorText.h"
#include "ui/pages/tailor/AdvertEntry.h"
#include "ui/pages/tailor/ClashPopover.h"
#include "ui/pages/tailor/MatchPane.h"
#include "ui/pages/tailor/RankPopover.h"
#include "ui/pages/tailor/SuggestionsPane.h"
#include "ui/pages/tailor/TextPane.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using services::TailorSession;

namespace {

constexpr int kLongestMenuText = 60;

/// Text for a menu or a button: a lone "&" would be a shortcut.
QString forMenu(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TailorPage::TailorPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_session(context.services.tailorSession)
{
    buildUi();
    buildActions();
    bind();
    showState();
}

void TailorPage::bind()
{
    connect(&m_session, &TailorSession::changed, this, &TailorPage::showState);
    connect(&m_session, &TailorSession::matched, this, &TailorPage::showState);
    connect(&m_session, &TailorSession::saved, this, &Page::saved);
    connect(&m_session, &TailorSession::saved, this, &TailorPage::showHistory);
    connect(&m_session, &TailorSession::saveFailed, this, &TailorPage::showError);
    connect(&m_session, &TailorSession::savedToBase, this, &TailorPage::showSavedToBase);
    connect(&m_context.services.library, &services::LibraryService::libraryChanged, this, &TailorPage::loadCvs);
    connect(m_texts, &TextPane::requirementChosen, m_match, &MatchPane::choose);
    connect(m_texts, &TextPane::viewChanged, this,
            [this](TextPane::View view) { m_preview->setChecked(view == TextPane::View::Pages); });
    connect(m_match, &MatchPane::requirementChosen, m_texts, &TextPane::choose);
    const auto showEvidence = [this](const QString& path, const QString& text) {
        if (const auto place = model::Path::fromString(path)) {
            m_texts->showEvidence(*place, text);
        }
    };
    connect(m_match, &MatchPane::evidenceRequested, this, showEvidence);
    connect(m_suggestions, &SuggestionsPane::evidenceRequested, this, showEvidence);
    connect(m_suggestions, &SuggestionsPane::failed, this, &TailorPage::showError);
    connect(m_suggestions->findChild<QPushButton*>(u"applyAll"_s), &QPushButton::clicked, &m_session,
            &TailorSession::applyAllSafe);
    connect(m_entry, &AdvertEntry::advertEntered, this, &TailorPage::enterAdvert);
    connect(m_entry, &AdvertEntry::fileRequested, this, &TailorPage::chooseFile);
    connect(m_preview, &QPushButton::clicked, this,
            [this](bool checked) { m_texts->show(checked ? TextPane::View::Pages : TextPane::View::Advert); });
    connect(m_export, &QPushButton::clicked, this, &TailorPage::requestExport);
    QUndoStack& undo = m_session.undoStack();
    for (const auto& [button, action] : {std::pair{m_undoButton, m_undo}, std::pair{m_redoButton, m_redo}}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    connect(m_undo, &QAction::triggered, &undo, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &undo, &QUndoStack::redo);
    connect(&undo, &QUndoStack::indexChanged, this, &TailorPage::showState);
    connect(m_newAdvert, &QAction::triggered, this, &TailorPage::askForAdvert);
    connect(m_rank, &QAction::triggered, this, &TailorPage::rankCvs);
    connect(m_saveToBase, &QAction::triggered, this, &TailorPage::saveToBase);
    connect(m_saveAsNew, &QAction::triggered, this, &TailorPage::saveAsNew);
}

void TailorPage::open(const Destination& destination)
{
    const auto customization = CustomizationId::fromString(destination.customization);
    loadCvs();
    if (!customization.isNull() && customization != m_session.id()) {
        openCustomization(customization);
    } else if (!destination.cv.isNull() && (!m_session.isOpen() || m_session.base().id != destination.cv)) {
        openCv(destination.cv);
    } else if (m_session.isOpen()) {
        refreshOpen();
    }
}

/// The list for the chooser; where nothing is open, the CV changed last is taken.
void TailorPage::loadCvs()
{
    using Place = services::LibraryService::Place;
    services::whenAnswered(this, m_context.services.library.list(Place::Library),
                           [this](const Result<QList<services::CvCard>>& cards) {
                               if (cards) {
                                   showCvs(*cards);
                               } else {
                                   showError(cards.error());
                               }
                           });
}

void TailorPage::showCvs(const QList<services::CvCard>& cards)
{
    m_cvs = cards;
    QMenu* menu = m_cvButton->menu();
    menu->clear();
    for (const services::CvCard& card : cards) {
        connect(menu->addAction(forMenu(card.title)), &QAction::triggered, this, [this, id = card.id] { openCv(id); });
    }
    const bool isThere = std::ranges::find(cards, m_cv, &services::CvCard::id) != cards.end();
    if (!isThere && !cards.isEmpty()) {
        openCv(m_session.isOpen() ? m_session.base().id : cards.constFirst().id);
    }
    showState();
}

/// The CV's latest customization, or the entry for its first advertisement.
void TailorPage::openCv(const CvId& id)
{
    m_cv = id;
    m_wantsAdvert = false;
    const quint64 number = ++m_openNumber;
    services::whenAnswered(this, m_context.services.tailor.history(id),
                           [this, number](const Result<QList<services::CustomizationCard>>& cards) {
                               if (number != m_openNumber) {
                                   return;
                               }
                               if (!cards) {
                                   showError(cards.error());
                               } else if (!cards->isEmpty() && cards->constFirst().id != m_session.id()) {
                                   openCustomization(cards->constFirst().id);
                               } else {
                                   m_wantsAdvert = cards->isEmpty();
                                   showState();
                               }
                           });
    showHistory();
}

void TailorPage::openCustomization(const CustomizationId& id)
{
    const quint64 number = ++m_openNumber;
    m_context.services.document.store(); // what is typed in the editor is part of the base
    services::whenAnswered(this, m_context.services.tailor.open(id),
                           [this, number](const Result<services::TailorDocument>& document) {
                               if (number != m_openNumber) {
                                   return;
                               }
                               if (!document) {
                                   showError(document.error());
                                   return;
                               }
                               m_cv = document->base.id;
                               m_wantsAdvert = false;
                               m_session.resume(*document);
                               showHistory();
                               showBaseChanges();
                           });
}

/// The base may have been edited since the session was visible: its changes flow in.
void TailorPage::refreshOpen()
{
    m_cv = m_session.base().id;
    m_context.services.document.store();
    const quint64 number = ++m_openNumber;
    services::whenAnswered(this, m_context.services.tailor.openBase(m_cv),
                           [this, number](const Result<services::TailorBase>& base) {
                               if (number == m_openNumber && base && base->cv != m_session.base().cv) {
                                   m_session.flush();
                                   openCustomization(m_session.id());
                               }
                           });
    showHistory();
    showState();
}

void TailorPage::enterAdvert(const QString& advert)
{
    if (m_cv.isNull()) {
        showState();
        return;
    }
    if (advert.size() > AdvertEntry::kLongest) {
        m_message->show(MessageBar::Tone::Bad,
                        tr("This text is far too long for an advertisement. Nothing was read; "
                           "paste the advertisement alone."));
        return;
    }
    start(m_cv, advert);
}

void TailorPage::start(const CvId& cv, const QString& advert)
{
    const quint64 number = ++m_openNumber;
    m_context.services.document.store();
    services::whenAnswered(this, m_context.services.tailor.openBase(cv),
                           [this, number, advert](const Result<services::TailorBase>& base) {
                               if (number != m_openNumber) {
                                   return;
                               }
                               if (!base) {
                                   showError(base.error());
                                   return;
                               }
                               m_cv = base->id;
                               m_wantsAdvert = false;
                               m_message->hide();
                               m_entry->clear();
                               m_session.start(*base, advert);
                               m_texts->show(TextPane::View::Advert);
                           });
}

bool TailorPage::takeFiles(const QStringList& paths)
{
    if (m_cvs.isEmpty() || paths.size() != 1) {
        return false; // several files are CVs for the library
    }
    readFile(paths.constFirst());
    return true;
}

void TailorPage::readFile(const QString& path)
{
    services::whenAnswered(this, m_context.services.tailor.readAdvert(path), [this](const Result<QString>& advert) {
        if (advert) {
            enterAdvert(*advert);
        } else {
            showError(advert.error());
        }
    });
}

void TailorPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open an advertisement"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Advertisements (*.txt *.pdf *.docx *.html *.htm *.md)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TailorPage::readFile);
    dialog->open();
}

void TailorPage::askForAdvert()
{
    m_wantsAdvert = true;
    showState();
    m_entry->setFocus();
}

void TailorPage::showHistory()
{
    services::whenAnswered(this, m_context.services.tailor.history(m_cv),
                           [this, cv = m_cv](const Result<QList<services::CustomizationCard>>& cards) {
                               if (!cards || cv != m_cv) {
                                   return;
                               }
                               QMenu* menu = m_advertButton->menu();
                               menu->clear();
                               for (const services::CustomizationCard& card : *cards) {
                                   const QString name = services::headlineOf(card.advert, {}).text(kLongestMenuText);
                                   //: An advertisement and the score of the CV tailored to it
                                   QAction* action =
                                       menu->addAction(tr("%1  (%2)").arg(forMenu(name)).arg(qRound(card.score)));
                                   connect(action, &QAction::triggered, this, [this, id = card.id] {
                                       if (id != m_session.id()) {
                                           openCustomization(id);
                                       } else {
                                           m_wantsAdvert = false;
                                           showState();
                                       }
                                   });
                               }
                               menu->addSeparator();
                               menu->addAction(m_newAdvert);
                           });
}

void TailorPage::showState()
{
    const bool isOpen = m_session.isOpen() && m_session.base().id == m_cv && !m_wantsAdvert;
    const auto card = std::ranges::find(m_cvs, m_cv, &services::CvCard::id);
    const QString title = card == m_cvs.end() ? m_session.base().title : card->title;
    m_stack->setCurrentIndex(isOpen ? 0 : m_cvs.isEmpty() ? 2 : 1);
    m_cvButton->setText(forMenu(title));
    m_cvButton->setVisible(!m_cvs.isEmpty());
    m_cvButton->setAccessibleName(tr("CV: %1").arg(title));
    const QString advert = isOpen
        ? services::headlineOf(m_session.advert(), m_session.analysis().title).text(kLongestMenuText)
        : tr("Another advertisement");
    m_advertButton->setText(forMenu(advert));
    m_advertButton->setAccessibleName(tr("Advertisement: %1").arg(advert));
    m_advertButton->setVisible(isOpen || m_session.isOpen());
    m_for->setVisible(!m_advertButton->isHidden() && !m_cvs.isEmpty());
    m_entry->setCvTitle(title);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_undoButton, m_redoButton, m_more, m_preview, m_export}) {
        widget->setVisible(isOpen);
    }
    const QUndoStack& undo = m_session.undoStack();
    m_undo->setEnabled(isOpen && undo.canUndo());
    m_redo->setEnabled(isOpen && undo.canRedo());
    m_undoButton->setEnabled(m_undo->isEnabled());
    m_redoButton->setEnabled(m_redo->isEnabled());
    m_undoButton->setToolTip(undo.canUndo() ? tr("Undo: %1").arg(undo.undoText()) : tr("Undo"));
    m_redoButton->setToolTip(undo.canRedo() ? tr("Redo: %1").arg(undo.redoText()) : tr("Redo"));
    m_saveToBase->setEnabled(isOpen && !m_session.changes().isEmpty());
    m_saveAsNew->setEnabled(isOpen);
    m_rank->setEnabled(isOpen && m_cvs.size() > 1);
    showStatus();
}

void TailorPage::showStatus()
{
    const int count = static_cast<int>(m_session.changes().size());
    const bool isOpen = m_stack->currentIndex() == 0;
    Q_EMIT statusChanged(!isOpen          ? QString()
                             : count == 1 ? tr("1 change for this advert")
                             : count > 1  ? tr("%n changes for this advert", nullptr, count)
                                          : tr("No changes for this advert yet"));
}

void TailorPage::showSavedToBase(const QList<services::Clash>& clashes)
{
    if (clashes.isEmpty()) {
        m_message->show(MessageBar::Tone::Good, tr("Saved to the base CV. Its history keeps the version before."));
        return;
    }
    const int count = static_cast<int>(clashes.size());
    showClashes(clashes,
                count == 1 ? tr("Saved. The base CV keeps its own words in one place that it had changed too.")
                           : tr("Saved. The base CV keeps its own words in %n places that it had changed too.", nullptr,
                                count));
}

void TailorPage::showBaseChanges()
{
    const int count = static_cast<int>(m_session.clashes().size());
    if (count > 0) {
        showClashes(
            m_session.clashes(),
            count == 1
                ? tr("The base CV and this variant have both changed one place. The variant keeps its own words.")
                : tr("The base CV and this variant have both changed %n places. The variant keeps its own "
                     "words.",
                     nullptr, count));
    }
}

void TailorPage::showClashes(const QList<services::Clash>& clashes, const QString& note)
{
    m_message->show(MessageBar::Tone::Neutral, note, tr("Show"), [this, clashes, note] {
        auto* popover = new ClashPopover(m_context.theme, m_session.cv(), clashes, note, this);
        popover->showBelow(m_cvButton);
    });
}

void TailorPage::showError(const Error& error)
{
    m_message->show(MessageBar::Tone::Bad, services::errorText(error));
}

void TailorPage::saveToBase()
{
    m_context.services.document.store();
    m_session.saveToBase();
}

void TailorPage::saveAsNew()
{
    const QString advert = services::headlineOf(m_session.advert(), m_session.analysis().title).text(kLongestMenuText);
    //: The title of a new CV: the title of the one it was made from, and the advertisement
    const QString title = tr("%1 for %2").arg(m_session.base().title, advert);
    services::whenAnswered(
        this, m_context.services.tailor.saveAsNew(m_session.cv(), title), [this, title](const Result<CvId>& id) {
            if (!id) {
                showError(id.error());
                return;
            }
            m_message->show(MessageBar::Tone::Good, tr("“%1” is in your library now.").arg(title), tr("Show"), [this] {
                Q_EMIT destinationRequested({PageId::Library, {}, {}});
            });
        });
}

void TailorPage::rankCvs()
{
    auto* popover = new RankPopover(m_context.theme, this);
    const QString advert = m_session.advert();
    connect(popover, &RankPopover::cvChosen, this, [this, advert](const CvId& id) {
        if (id != m_session.base().id) {
            start(id, advert);
        }
    });
    popover->showBelow(m_advertButton);
    services::whenAnswered(popover, m_context.services.tailor.rank(advert),
                           [popover](const Result<QList<services::RankedCv>>& ranking) {
                               if (ranking) {
                                   popover->showRanking(*ranking);
                               } else {
                                   popover->showText(services::errorText(ranking.error()));
                               }
                           });
}

void TailorPage::requestExport()
{
    m_session.flush();
    Q_EMIT destinationRequested({PageId::Export, m_session.base().id, m_session.id().toString()});
}

} // namespace cvenhancer::ui
