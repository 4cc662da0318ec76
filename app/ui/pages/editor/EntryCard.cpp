// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/EntryCard.h"

#include "ui/pages/editor/FoldedEntry.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextBox.h"

#include <QGridLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kFormSide = 20 - TextBox::kInset; ///< text stands 20 px from the card's edge
constexpr int kFormUpDown = 12;

} // namespace

EntryCard::EntryCard(const Theme& theme, services::CvDocument& document, const Clock& clock, const model::Path& entry,
                     QWidget* parent)
    : Card(theme, parent)
    , m_theme(theme)
    , m_document(document)
    , m_clock(clock)
    , m_entry(entry)
    , m_folded(new FoldedEntry(theme, this))
    , m_menu(new IconButton(theme, u"more"_s, tr("What can be done with this entry"), this))
{
    setContentsMargins(0, 0, 0, 0);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folded, 0, 0);
    layout->addWidget(m_menu, 0, 0, Qt::AlignTop | Qt::AlignRight);
    m_menu->hide();
    connect(m_menu, &IconButton::clicked, this, &EntryCard::showMenu);
    connect(m_folded, &FoldedEntry::clicked, this, &EntryCard::openRequested);
    connect(m_folded, &FoldedEntry::moveRequested, this,
            [this](int by) { Q_EMIT actionRequested(by < 0 ? Action::MoveUp : Action::MoveDown); });
    connect(m_folded, &FoldedEntry::removeRequested, this, [this] { Q_EMIT actionRequested(Action::Remove); });
    refresh();
}

void EntryCard::setOpen(bool open)
{
    if (open == isOpen()) {
        return;
    }
    auto* grid = static_cast<QGridLayout*>(layout());
    if (open) {
        m_form = new EntryForm(m_theme, m_document, m_clock, m_entry, {}, this);
        m_form->setContentsMargins(kFormSide, kFormUpDown, kFormSide, kFormUpDown);
        grid->addWidget(m_form, 0, 0);
        m_form->show();
        connect(m_form, &EntryForm::pathFocused, this, &EntryCard::pathFocused);
        connect(m_form, &EntryForm::cursorMoved, this, &EntryCard::cursorMoved);
        connect(m_form, &EntryForm::pasteRefused, this, &EntryCard::pasteRefused);
        grid->setAlignment(m_menu, Qt::AlignTop | Qt::AlignRight);
        m_menu->raise();
    } else {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    m_menu->setVisible(open);
    m_folded->setVisible(!open);
    refresh();
}

void EntryCard::refresh()
{
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    if (!entry) {
        return;
    }
    const QString language = m_document.cv().language;
    if (m_form) {
        m_form->refresh();
    } else if (m_shown != *entry || m_shownLanguage != language) {
        m_shown = *entry;
        m_shownLanguage = language;
        m_folded->showEntry(entryTitle(m_entry.kind, *entry),
                            entryDetails(m_entry.kind, *entry, dateLanguage(m_document.cv())), entry->visible);
    }
}

void EntryCard::showMenu()
{
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& icon, const QString& text, Action action, ColourRole colour) {
        menu->addAction(m_theme.icon(icon, colour), text, this, [this, action] { Q_EMIT actionRequested(action); });
    };
    if (!isCompact(m_entry.kind)) {
        menu->addAction(m_theme.icon(u"chevron-up"_s), tr("Fold"), this, &EntryCard::foldRequested);
        menu->addSeparator();
    }
    add(u"arrow-up"_s, tr("Move Up"), Action::MoveUp, ColourRole::Text);
    add(u"arrow-down"_s, tr("Move Down"), Action::MoveDown, ColourRole::Text);
    add(u"duplicate"_s, tr("Duplicate"), Action::Duplicate, ColourRole::Text);
    const bool isShown = !entry || entry->visible;
    add(isShown ? u"eye-off"_s : u"eye"_s, isShown ? tr("Hide in This CV") : tr("Show in This CV"),
        Action::ToggleVisible, ColourRole::Text);
    menu->addSeparator();
    add(u"trash"_s, tr("Delete"), Action::Remove, ColourRole::Bad);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

} // namespace cvenhancer::ui
