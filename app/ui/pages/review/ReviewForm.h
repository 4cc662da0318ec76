// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvDocument.h"
#include "services/ImportReview.h"
#include "ui/pages/editor/FormLayout.h"
#include "ui/widgets/ScrollColumn.h"

#include <QSet>

class QMenu;

namespace cvenhancer::ui {

class ReviewRow;
class TextBox;

/// What an import found, as rows to look over and put right: contact, every section, and the lines that found no place
/// with a menu to give each one.
class ReviewForm : public ScrollColumn {
    Q_OBJECT

public:
    ReviewForm(const Theme& theme, services::CvDocument& document, const Clock& clock, QWidget* parent = nullptr);

    /// Builds the rows anew.
    void showCv(const services::ImportNotes& notes);
    /// Shows what the document holds after an edit from elsewhere.
    void refresh();
    /// Lights the row up whose source has this key (a path's text).
    void highlight(const QString& key);
    /// The same, scrolls there and puts the cursor in.
    void reveal(const QString& key);

Q_SIGNALS:
    /// Somebody looks at what was read from these places; none: at nothing.
    void lookedAt(const QSet<QString>& keys);

private:
    struct Line {
        ReviewRow* row;
        TextBox* box; ///< null: not editable
        model::Path path;
        FieldShape shape;
        QSet<QString> keys;
    };

    void addHeading(const QString& title, const QString& note);
    void addEntry(const model::Path& path, const model::Entry& entry, QWidget* parent, QVBoxLayout* layout);
    void addField(const model::Path& entryPath, const model::Entry& entry, const FormField& field, QWidget* parent,
                  QVBoxLayout* layout);
    void addNotPlaced();
    void addUnplacedLine(const services::UnplacedNote& note, QVBoxLayout* layout);
    void fillTargets(QMenu* menu, const QString& text);
    void assign(const model::Path& target, const QString& text);
    void setText(const Line& line, const QString& text, bool isFinal);
    [[nodiscard]] QString textOf(const Line& line) const;
    [[nodiscard]] QSet<QString> keysUnder(const model::Path& path) const;
    [[nodiscard]] int stepsOf(const QSet<QString>& keys) const;

    const Theme& m_theme;
    services::CvDocument& m_document;
    const Clock& m_clock;
    services::ImportNotes m_notes;
    QHash<QString, double> m_confidence; ///< by path
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QWidget* m_notPlaced = nullptr;
    QList<Line> m_lines;
};

} // namespace cvenhancer::ui
