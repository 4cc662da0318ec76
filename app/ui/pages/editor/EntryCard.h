// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "ui/pages/editor/EntryForm.h"
#include "ui/widgets/Card.h"

class QMenu;
class QStackedLayout;

namespace cvenhancer::ui {

class FoldedEntry;
class IconButton;

/// One entry of a section: folded, a title and a line of details; open, its form. A menu moves, copies, hides and
/// removes it.
class EntryCard : public Card {
    Q_OBJECT

public:
    enum class Action { Duplicate, MoveUp, MoveDown, ToggleVisible, Remove };
    Q_ENUM(Action)

    EntryCard(const Theme& theme, services::CvDocument& document, const Clock& clock, const model::Path& entry,
              QWidget* parent = nullptr);

    [[nodiscard]] EntryId entryId() const { return m_entry.entry; }
    [[nodiscard]] bool isOpen() const { return m_form != nullptr; }
    void setOpen(bool open);
    /// Null while folded.
    [[nodiscard]] EntryForm* form() const { return m_form; }
    void refresh();

Q_SIGNALS:
    void openRequested();
    void foldRequested();
    void actionRequested(cvenhancer::ui::EntryCard::Action action);
    void pathFocused(const cvenhancer::model::Path& path);
    void cursorMoved(QWidget* widget, const QRect& cursor);
    void pasteRefused();

private:
    void showMenu();

    const Theme& m_theme;
    services::CvDocument& m_document;
    const Clock& m_clock;
    model::Path m_entry;
    FoldedEntry* m_folded;
    IconButton* m_menu;
    EntryForm* m_form = nullptr;
    std::optional<model::Entry> m_shown; ///< what the folded card says, so that typing elsewhere costs it nothing
    QString m_shownLanguage;
};

} // namespace cvenhancer::ui
