// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "services/CvDocument.h"
#include "ui/pages/editor/FormLayout.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace cvenhancer::ui {

class BulletBox;
class TextBox;
class TextLabel;

/// The fields of one entry (or of basics), made from formOf(kind). Every keystroke is an edit of the document; edits
/// from elsewhere (undo, a suggestion) show at once.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    /// `entry` names the entry, or basics. `only`: just this field, without a caption.
    EntryForm(const Theme& theme, services::CvDocument& document, const Clock& clock, const model::Path& entry,
              std::optional<model::Field> only = {}, QWidget* parent = nullptr);

    /// Shows the entry as it is now in the document.
    void refresh();
    /// Puts the cursor into a field or an item; selects `length` characters from `position`. False: not here.
    bool focusPath(const model::Path& path, qsizetype position = -1, qsizetype length = 0);
    /// Puts the cursor into the first field.
    void focusFirst();

Q_SIGNALS:
    /// The cursor is in this field or item now.
    void pathFocused(const cvenhancer::model::Path& path);
    /// Where the cursor is, in coordinates of `widget`: the column should show it.
    void cursorMoved(QWidget* widget, const QRect& cursor);
    void pasteRefused();

private:
    struct Row {
        FormField field;
        QWidget* cell = nullptr;
        TextBox* box = nullptr;
        BulletBox* bullets = nullptr; ///< in place of `box`
        TextLabel* error = nullptr; ///< under dates
        QWidget* add = nullptr; ///< "+ Bullet"
        QString shownDates{}; ///< dates and language that `box` shows: reading them is slow
    };

    void build(std::optional<model::Field> only);
    void addRow(const FormField& field, bool withCaption);
    void place(QWidget* cell, FieldShape shape);
    void packGrids();
    QWidget* makeCell(Row& row, bool withCaption);
    TextBox* makeBox(const Row& row);
    BulletBox* makeBullets(Row& row, QVBoxLayout* layout);
    void connectBox(TextBox* box, model::Field field);
    void showRow(Row& row, const model::Entry& entry);
    void showDates(Row& row, const model::Entry& entry);
    void setText(model::Field field, const QString& text);
    void setWords(model::Field field, const QString& text);
    void setItems(model::Field field, const QStringList& texts);
    void addItem(model::Field field);
    void moveItem(model::Field field, int from, int to);
    void setDates(model::Field field, const QString& text, bool isFinal);
    void updateRare();
    void apply(const QList<model::Edit>& edits, model::Field field);
    void announceFocus(const Row& row);
    [[nodiscard]] Row* rowOf(model::Field field);
    [[nodiscard]] model::Path pathOf(model::Field field) const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] bool showsAsWords(const FormField& field) const;

    const Theme& m_theme;
    services::CvDocument& m_document;
    const Clock& m_clock;
    model::Path m_entry;
    QVBoxLayout* m_layout;
    QGridLayout* m_grid = nullptr; ///< the two columns under way
    QList<QGridLayout*> m_grids;
    QList<Row> m_rows;
    QPushButton* m_more = nullptr;
    bool m_showsRare = false;
};

/// The language dates are written in: the CV's own, else found from its words.
QString dateLanguage(const model::Cv& cv);

} // namespace cvenhancer::ui
