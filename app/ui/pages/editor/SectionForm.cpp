// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/SectionForm.h"

#include "base/Uuid.h"
#include "model/EditFactory.h"
#include "rendering/Wording.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kCardGap = 8;
constexpr qsizetype kMostOpen = 40; ///< cards of a compact section that stand open at once
constexpr int kCursorRoom = 48; ///< kept visible above and below the cursor

} // namespace

SectionForm::SectionForm(const Theme& theme, services::CvDocument& document, const Clock& clock, QWidget* parent)
    : ScrollColumn(theme, ColourRole::Surface, parent)
    , m_theme(theme)
    , m_document(document)
    , m_clock(clock)
    , m_place(contactPlace())
{
    setAccessibleName(tr("Form"));
}

const model::Section* SectionForm::section() const
{
    return m_section.kind == model::SectionKind::Basics ? nullptr : model::findSection(m_document.cv(), m_section);
}

void SectionForm::showPlace(const model::Path& place)
{
    m_place = place;
    m_section = place == contactPlace() ? model::Path{model::SectionKind::Profiles, {}, {}, {}, {}} : place;
    m_open = {};
    clear();
    build();
    verticalScrollBar()->setValue(0);
}

void SectionForm::clear()
{
    m_cards.clear();
    m_form = nullptr;
    m_title = nullptr;
    m_cardLayout = nullptr;
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
        m_body = nullptr;
    }
}

void SectionForm::build()
{
    m_body = new QWidget(this);
    m_layout = new QVBoxLayout(m_body);
    const int margin = m_theme.metrics().margin;
    m_layout->setContentsMargins(margin, 12, margin, m_theme.metrics().padding);
    m_layout->setSpacing(kCardGap);
    buildHeader();
    if (m_place == contactPlace() || m_place == summaryPlace()) {
        auto* card = new Card(m_theme, m_body);
        auto* layout = new QVBoxLayout(card);
        layout->setContentsMargins(0, 0, 0, 0);
        m_form = new EntryForm(m_theme, m_document, m_clock, contactPlace(),
                               m_place == summaryPlace() ? std::optional(model::Field::Summary) : std::nullopt, card);
        layout->addWidget(m_form);
        connectForm(m_form);
        m_layout->addWidget(card);
    }
    if (m_place != summaryPlace()) {
        m_cardLayout = new QVBoxLayout;
        m_cardLayout->setSpacing(kCardGap);
        m_layout->addLayout(m_cardLayout);
        const model::Section* shown = section();
        if (shown && !opensAll() && !shown->entries.isEmpty()) {
            m_open = shown->entries.first().id;
        }
        syncCards();
    }
    add(m_body);
    m_body->show(); // at once, so that it can take the focus
}

/// The title is the heading itself: typing there renames the section.
void SectionForm::buildHeader()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    const model::Section* shown = section();
    if (shown && m_place != contactPlace()) {
        m_title = new TextBox(m_theme, TextBox::Kind::Line, FontRole::Title, m_body);
        m_title->showText(shown->title);
        m_title->setPlaceholderText(sectionName(shown->kind));
        m_title->setAccessibleName(tr("Heading of this section"));
        QPalette palette = m_title->palette();
        palette.setColor(QPalette::PlaceholderText, m_theme.colour(ColourRole::Text));
        m_title->setPalette(palette);
        connect(m_title, &TextBox::edited, this, [this](const QString& text) {
            apply({model::makeSetText(m_document.cv(), m_section, text.isEmpty() ? QString(u""_s) : text)},
                  tr("Rename section"));
        });
        connect(m_title, &TextBox::left, this, [this] { m_document.endTyping(); });
        row->addWidget(m_title, 1);
    } else {
        auto* title = new TextLabel(m_theme, FontRole::Title, ColourRole::Text, m_body);
        title->setText(m_place == summaryPlace() ? fieldCaption(model::SectionKind::Basics, model::Field::Summary)
                                                 : sectionName(m_place.kind));
        title->setContentsMargins(TextBox::kInset, TextBox::kInset, 0, TextBox::kInset);
        row->addWidget(title, 1);
    }
    if (m_place != summaryPlace()) {
        auto* add = new QPushButton(m_theme.icon(u"plus"_s), newEntryName(m_section.kind), m_body);
        setKind(add, ButtonKind::Quiet);
        add->setAccessibleName(tr("Add: %1").arg(add->text()));
        connect(add, &QPushButton::clicked, this, &SectionForm::addEntry);
        row->addWidget(add);
    }
    m_layout->addLayout(row);
}

/// Few small entries all stand open; of others the first, so that many of them cost nothing.
bool SectionForm::opensAll() const
{
    const model::Section* shown = section();
    return isCompact(m_section.kind) && (!shown || shown->entries.size() <= kMostOpen);
}

EntryCard* SectionForm::cardOf(const EntryId& id) const
{
    const auto it = std::ranges::find(m_cards, id, &EntryCard::entryId);
    return it == m_cards.end() ? nullptr : *it;
}

EntryCard* SectionForm::makeCard(const EntryId& id)
{
    model::Path path = m_section;
    path.entry = id;
    auto* card = new EntryCard(m_theme, m_document, m_clock, path, m_body);
    connect(card, &EntryCard::openRequested, this, [this, id] {
        openCard(id);
        if (EntryCard* opened = cardOf(id); opened && opened->form()) {
            opened->form()->focusFirst();
        }
    });
    connect(card, &EntryCard::foldRequested, this, [this] { openCard({}); });
    connect(card, &EntryCard::actionRequested, this, [this, id](EntryCard::Action action) { act(id, action); });
    connect(card, &EntryCard::pathFocused, this, &SectionForm::pathFocused);
    connect(card, &EntryCard::cursorMoved, this, &SectionForm::showCursor);
    connect(card, &EntryCard::pasteRefused, this, &SectionForm::pasteRefused);
    return card;
}

void SectionForm::connectForm(EntryForm* form)
{
    connect(form, &EntryForm::pathFocused, this, &SectionForm::pathFocused);
    connect(form, &EntryForm::cursorMoved, this, &SectionForm::showCursor);
    connect(form, &EntryForm::pasteRefused, this, &SectionForm::pasteRefused);
}

/// Makes, drops and reorders cards so that they are the entries of the section. Cards that stay keep their cursor.
void SectionForm::syncCards()
{
    const model::Section* shown = section();
    const QList<model::Entry> entries = shown ? shown->entries : QList<model::Entry>();
    QList<EntryCard*> cards;
    for (const model::Entry& entry : entries) {
        EntryCard* card = cardOf(entry.id);
        cards.append(card ? card : makeCard(entry.id));
    }
    for (EntryCard* card : std::as_const(m_cards)) {
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater();
        }
    }
    if (cards != m_cards) {
        for (qsizetype i = 0; i < cards.size(); ++i) {
            m_cardLayout->insertWidget(static_cast<int>(i), cards[i]);
            cards[i]->show();
        }
    }
    m_cards = cards;
    for (EntryCard* card : std::as_const(m_cards)) {
        card->setOpen(opensAll() || card->entryId() == m_open);
        card->refresh();
    }
}

void SectionForm::refresh()
{
    const bool isGone = m_place.kind != model::SectionKind::Basics && !section();
    if (isGone) {
        return; // the page goes elsewhere
    }
    if (m_form) {
        m_form->refresh();
    }
    if (m_title && section()) {
        m_title->showText(section()->title);
    }
    if (m_cardLayout) {
        syncCards();
    }
}

void SectionForm::openCard(const EntryId& id)
{
    m_open = id;
    for (EntryCard* card : std::as_const(m_cards)) {
        card->setOpen(opensAll() || card->entryId() == m_open);
    }
    Q_EMIT openEntryChanged();
}

void SectionForm::reveal(const model::Path& path, qsizetype position, qsizetype length)
{
    EntryForm* form = m_form;
    if (!path.entry.isNull()) {
        openCard(path.entry);
        EntryCard* card = cardOf(path.entry);
        form = card ? card->form() : nullptr;
    }
    if (form && !form->focusPath(path, position, length)) {
        form->focusFirst();
    }
    if (!form && m_title && targetOf(path) == model::Target::Section) {
        m_title->setFocus(Qt::OtherFocusReason);
    }
}

void SectionForm::apply(const QList<model::Edit>& edits, const QString& name)
{
    if (!m_document.apply(edits, name)) {
        refresh();
    }
}

void SectionForm::addEntry()
{
    m_document.endTyping();
    model::Entry entry;
    entry.id = EntryId(newUuidV7(m_clock.now()));
    QList<model::Edit> edits;
    if (!section()) { // profiles under contact
        edits.append(
            model::makeInsert(model::Section{SectionId(newUuidV7(m_clock.now())), m_section.kind, {}, true, {}, {}}));
    }
    edits.append(model::makeInsert(m_section, entry, 0)); // newest first, as CVs are written
    if (isCompact(m_section.kind)) {
        edits.last().to = -1;
    }
    m_open = entry.id;
    apply(edits, tr("Add entry"));
    if (EntryCard* card = cardOf(entry.id); card && card->form()) {
        card->form()->focusFirst();
    }
    Q_EMIT openEntryChanged();
}

void SectionForm::act(const EntryId& id, EntryCard::Action action)
{
    const model::Section* shown = section();
    if (!shown) {
        return;
    }
    const auto found = std::ranges::find(shown->entries, id, &model::Entry::id);
    if (found == shown->entries.end()) {
        return;
    }
    const int index = static_cast<int>(found - shown->entries.begin());
    model::Path path = m_section;
    path.entry = id;
    m_document.endTyping();
    switch (action) {
    case EntryCard::Action::Duplicate:
        duplicate(*found, index);
        break;
    case EntryCard::Action::MoveUp:
    case EntryCard::Action::MoveDown: {
        const int to = index + (action == EntryCard::Action::MoveUp ? -1 : 1);
        if (to >= 0 && to < shown->entries.size()) {
            apply({model::makeMove(m_document.cv(), path, to)}, tr("Move entry"));
        }
        break;
    }
    case EntryCard::Action::ToggleVisible:
        apply({model::makeSetVisible(m_document.cv(), path, !found->visible)},
              found->visible ? tr("Hide entry") : tr("Show entry"));
        break;
    case EntryCard::Action::Remove:
        remove(path, entryTitle(m_section.kind, *found));
    }
}

void SectionForm::duplicate(const model::Entry& entry, int index)
{
    model::Entry copy = entry;
    copy.id = EntryId(newUuidV7(m_clock.now()));
    for (QList<model::Item>& items : copy.lists) {
        for (model::Item& item : items) {
            item.id = ItemId(newUuidV7(m_clock.now()));
        }
    }
    m_open = copy.id;
    apply({model::makeInsert(m_section, copy, index + 1)}, tr("Duplicate entry"));
    Q_EMIT openEntryChanged();
}

void SectionForm::remove(const model::Path& path, const QString& what)
{
    apply({model::makeRemove(m_document.cv(), path)}, tr("Delete entry"));
    Q_EMIT removed(what);
}

/// After the layout had its turn: a box that grew has its new place by then.
void SectionForm::showCursor(QWidget* widget, const QRect& cursor)
{
    QTimer::singleShot(0, widget, [this, widget, cursor] {
        if (widget->hasFocus() && this->widget()->isAncestorOf(widget)) {
            const QPoint place = widget->mapTo(this->widget(), cursor.center());
            ensureVisible(place.x(), place.y(), 0, kCursorRoom);
        }
    });
}

} // namespace cvenhancer::ui
