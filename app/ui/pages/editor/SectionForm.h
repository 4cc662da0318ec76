// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/pages/editor/EntryCard.h"
#include "ui/widgets/ScrollColumn.h"

namespace cvenhancer::ui {

class TextBox;
class IconButton;

/// The middle of the editor: one section with its entries. Place names what is shown: `basics` (contact and profiles),
/// `basics/summary`, or a section.
class SectionForm : public ScrollColumn {
    Q_OBJECT

public:
    SectionForm(const Theme& theme, services::CvDocument& document, const Clock& clock, QWidget* parent = nullptr);

    void showPlace(const model::Path& place);
    [[nodiscard]] model::Path place() const { return m_place; }
    /// Follows the document after edits.
    void refresh();
    /// Opens the entry of `path` and puts the cursor there; the place must be the right one already.
    void reveal(const model::Path& path, qsizetype position = -1, qsizetype length = 0);
    void addEntry();

Q_SIGNALS:
    void pathFocused(const cvenhancer::model::Path& path);
    /// Something was removed and can be brought back by undo.
    void removed(const QString& what);
    void pasteRefused();
    void openEntryChanged();

public:
    /// The entry whose card is open, null: none.
    [[nodiscard]] EntryId openEntry() const { return m_open; }

private:
    void clear();
    void build();
    void buildHeader();
    void syncCards();
    EntryCard* makeCard(const EntryId& id);
    void openCard(const EntryId& id);
    void act(const EntryId& id, EntryCard::Action action);
    void duplicate(const model::Entry& entry, int index);
    void remove(const model::Path& path, const QString& what);
    void apply(const QList<model::Edit>& edits, const QString& name);
    void showCursor(QWidget* widget, const QRect& cursor);
    void connectForm(EntryForm* form);
    [[nodiscard]] const model::Section* section() const;
    [[nodiscard]] bool opensAll() const;
    [[nodiscard]] EntryCard* cardOf(const EntryId& id) const;

    const Theme& m_theme;
    services::CvDocument& m_document;
    const Clock& m_clock;
    model::Path m_place;
    model::Path m_section; ///< whose entries are shown: the place, or profiles under contact
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QVBoxLayout* m_cardLayout = nullptr;
    TextBox* m_title = nullptr;
    EntryForm* m_form = nullptr; ///< contact or summary
    QList<EntryCard*> m_cards;
    EntryId m_open;
};

} // namespace cvenhancer::ui
