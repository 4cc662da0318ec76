// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/review/ReviewForm.h"

#include "base/Uuid.h"
#include "model/EditFactory.h"
#include "services/DateText.h"
#include "ui/pages/editor/EntryForm.h"
#include "ui/pages/review/ReviewRow.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kReviewGap = 8;
constexpr qsizetype kMostTargets = 30; ///< entries of a section offered for a line

QString wordsText(const QList<model::Item>& items)
{
    QStringList texts;
    std::ranges::transform(items, std::back_inserter(texts), &model::Item::text);
    return texts.join(u", "_s);
}

QString bulletsText(const QList<model::Item>& items)
{
    return items.size() < 2 ? wordsText(items)
                            : ReviewForm::tr("%1, from “%2”").arg(items.size()).arg(items.first().text);
}

/// Where a line can go in an entry: its bullets, its words, or its text.
std::optional<model::Field> targetField(model::SectionKind kind)
{
    for (const model::Field field : {model::Field::Highlights, model::Field::Courses, model::Field::Keywords,
                                     model::Field::Summary, model::Field::Reference, model::Field::Description}) {
        if (model::findField(kind, field)) {
            return field;
        }
    }
    return {};
}

} // namespace

ReviewForm::ReviewForm(const Theme& theme, services::CvDocument& document, const Clock& clock, QWidget* parent)
    : ScrollColumn(theme, ColourRole::Surface, parent)
    , m_theme(theme)
    , m_document(document)
    , m_clock(clock)
{
    setAccessibleName(tr("What was found"));
}

void ReviewForm::showCv(const services::ImportNotes& notes)
{
    m_notes = notes;
    m_confidence.clear();
    for (const services::FieldNote& note : m_notes.fields) {
        m_confidence.insert(note.path.toString(), note.confidence);
    }
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_lines.clear();
    m_notPlaced = nullptr;
    m_body = new QWidget(this);
    m_layout = new QVBoxLayout(m_body);
    const int margin = m_theme.metrics().margin;
    m_layout->setContentsMargins(margin, 12, margin, margin);
    m_layout->setSpacing(kReviewGap);
    addNotPlaced(); // first: it is what is left to do
    const model::Cv& cv = m_document.cv();
    addHeading(sectionName(model::SectionKind::Basics), {});
    addEntry(contactPlace(), cv.basics, m_body, m_layout);
    addField(contactPlace(), cv.basics, {model::Field::Summary, FieldShape::Long}, m_body, m_layout);
    for (const model::Section& section : cv.sections) {
        addHeading(sectionTitle(section),
                   section.entries.size() == 1 ? tr("1 entry")
                                               : tr("%n entries", nullptr, static_cast<int>(section.entries.size())));
        for (const model::Entry& entry : section.entries) {
            model::Path path = placeOf(section);
            path.entry = entry.id;
            auto* card = new Card(m_theme, m_body);
            card->setContentsMargins(4, 6, 4, 6);
            auto* layout = new QVBoxLayout(card);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(0);
            addEntry(path, entry, card, layout);
            m_layout->addWidget(card);
        }
    }
    add(m_body);
    m_body->show();
}

void ReviewForm::addHeading(const QString& title, const QString& note)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 12, 0, 0);
    row->setSpacing(8);
    auto* name = new TextLabel(m_theme, FontRole::Strong, ColourRole::Text, m_body);
    name->setText(title);
    auto* more = new TextLabel(m_theme, FontRole::Body, ColourRole::TextMuted, m_body);
    more->setText(note);
    row->addWidget(name);
    row->addWidget(more, 1);
    m_layout->addLayout(row);
}

void ReviewForm::addEntry(const model::Path& path, const model::Entry& entry, QWidget* parent, QVBoxLayout* layout)
{
    for (const FormField& field : formOf(path.kind)) {
        addField(path, entry, field, parent, layout);
    }
}

/// Only what was found has a row.
void ReviewForm::addField(const model::Path& entryPath, const model::Entry& entry, const FormField& field,
                          QWidget* parent, QVBoxLayout* layout)
{
    const bool isRange = field.shape == FieldShape::DateRange;
    const bool isEmpty = entry.text(field.field).isEmpty() && entry.list(field.field).isEmpty()
        && !(isRange && !entry.text(model::Field::EndDate).isEmpty());
    if (isEmpty) {
        return;
    }
    Line line{nullptr, nullptr, entryPath, field.shape, {}};
    line.path.field = field.field;
    line.keys = keysUnder(line.path);
    if (isRange) {
        model::Path end = entryPath;
        end.field = model::Field::EndDate;
        line.keys += keysUnder(end);
    }
    line.row = new ReviewRow(m_theme, fieldCaption(entryPath.kind, field.field), stepsOf(line.keys), parent);
    connect(line.row, &ReviewRow::lookedAt, this,
            [this, keys = line.keys](bool isLookedAt) { Q_EMIT lookedAt(isLookedAt ? keys : QSet<QString>()); });
    if (model::findField(entryPath.kind, field.field)->type == model::FieldType::List) {
        line.row->addText(textOf(line));
    } else {
        line.box = line.row->addBox(textOf(line));
        const qsizetype index = m_lines.size();
        connect(line.box, &TextBox::edited, this,
                [this, index](const QString& text) { setText(m_lines[index], text, false); });
        connect(line.box, &TextBox::left, this, [this, index] {
            setText(m_lines[index], m_lines[index].box->text(), true);
            m_document.endTyping();
        });
    }
    m_lines.append(line);
    layout->addWidget(line.row);
}

QSet<QString> ReviewForm::keysUnder(const model::Path& path) const
{
    QSet<QString> keys;
    for (const services::FieldNote& note : m_notes.fields) {
        model::Path field = note.path;
        field.item = {};
        if (field == path) {
            keys.insert(note.path.toString());
        }
    }
    return keys;
}

/// As sure as the least sure part.
int ReviewForm::stepsOf(const QSet<QString>& keys) const
{
    double least = 1;
    for (const QString& key : keys) {
        least = std::min(least, m_confidence.value(key, 1));
    }
    return keys.isEmpty() ? 0 : services::confidenceStep(least);
}

QString ReviewForm::textOf(const Line& line) const
{
    const model::Entry* entry = model::findEntry(m_document.cv(), line.path);
    if (!entry) {
        return {};
    }
    const QString text = entry->text(*line.path.field);
    switch (line.shape) {
    case FieldShape::DateRange:
        return services::dateRangeText({text, entry->text(model::Field::EndDate)}, dateLanguage(m_document.cv()));
    case FieldShape::Date:
        return services::dateText(text, dateLanguage(m_document.cv()));
    case FieldShape::Bullets:
        return bulletsText(entry->list(*line.path.field));
    case FieldShape::Words:
        return wordsText(entry->list(*line.path.field));
    default:
        return text;
    }
}

void ReviewForm::setText(const Line& line, const QString& text, bool isFinal)
{
    QList<model::Edit> edits;
    const auto add = [&](model::Field field, const QString& value) {
        model::Path path = line.path;
        path.field = field;
        const model::Edit edit = model::makeSetText(m_document.cv(), path, value.isEmpty() ? QString() : value);
        if (edit.before != edit.after) {
            edits.append(edit);
        }
    };
    if (line.shape == FieldShape::DateRange || line.shape == FieldShape::Date) {
        const auto read = services::readDateRange(text, dateLanguage(m_document.cv()));
        const bool isRight = read && (line.shape == FieldShape::DateRange || read->start.isEmpty());
        line.box->setWrong(isFinal && !isRight);
        if (isRight && line.shape == FieldShape::DateRange) {
            add(model::Field::StartDate, read->start);
            add(model::Field::EndDate, read->end);
        } else if (isRight) {
            add(*line.path.field, read->end);
        }
    } else {
        add(*line.path.field, text);
    }
    if (!edits.isEmpty()) {
        static_cast<void>(
            m_document.apply(edits, tr("Correct %1").arg(fieldCaption(line.path.kind, *line.path.field))));
    }
}

void ReviewForm::refresh()
{
    for (const Line& line : std::as_const(m_lines)) {
        if (line.box && !line.box->hasFocus()) {
            line.box->showText(textOf(line));
        }
    }
    addNotPlaced();
}

void ReviewForm::highlight(const QString& key)
{
    for (const Line& line : std::as_const(m_lines)) {
        line.row->setHighlighted(line.keys.contains(key));
    }
}

void ReviewForm::reveal(const QString& key)
{
    const auto line =
        std::ranges::find_if(m_lines, [&key](const Line& candidate) { return candidate.keys.contains(key); });
    if (line == m_lines.end()) {
        return;
    }
    highlight(key);
    ensureWidgetVisible(line->row, 0, m_theme.metrics().margin);
    if (line->box) {
        line->box->setFocus(Qt::MouseFocusReason);
    }
}

void ReviewForm::addNotPlaced()
{
    if (m_notPlaced) {
        m_layout->removeWidget(m_notPlaced);
        m_notPlaced->hide();
        m_notPlaced->deleteLater();
    }
    auto* card = new Card(m_theme, m_body);
    m_notPlaced = card;
    card->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(card);
    const int padding = m_theme.metrics().cardPadding;
    layout->setContentsMargins(padding, padding - 4, padding, padding - 4);
    layout->setSpacing(4);
    QList<services::UnplacedNote> left = m_notes.notPlaced;
    left.removeIf(
        [this](const services::UnplacedNote& note) { return services::isPlaced(m_document.cv(), note.text); });
    auto* title = new TextLabel(m_theme, FontRole::Strong, ColourRole::Text, card);
    title->setText(left.isEmpty()         ? tr("Everything found a place")
                       : left.size() == 1 ? tr("1 line found no place")
                                          : tr("%n lines found no place", nullptr, static_cast<int>(left.size())));
    layout->addWidget(title);
    for (const services::UnplacedNote& note : std::as_const(left)) {
        addUnplacedLine(note, layout);
    }
    m_layout->insertWidget(0, card);
    card->show();
}

void ReviewForm::addUnplacedLine(const services::UnplacedNote& note, QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    auto* text = new ElidedLabel(m_theme, FontRole::Body, ColourRole::Text, m_notPlaced);
    text->setText(note.text);
    auto* assignButton = new MenuButton(m_theme, ButtonKind::Secondary, {}, m_notPlaced);
    assignButton->setText(tr("Put into…"));
    assignButton->setAccessibleName(tr("Put “%1” into a field").arg(note.text));
    auto* menu = new QMenu(assignButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, line = note.text] { fillTargets(menu, line); });
    assignButton->setMenu(menu);
    row->addWidget(text, 1);
    row->addWidget(assignButton);
    layout->addLayout(row);
}

void ReviewForm::fillTargets(QMenu* menu, const QString& text)
{
    menu->clear();
    menu->addAction(fieldCaption(model::SectionKind::Basics, model::Field::Summary), this,
                    [this, text] { assign(summaryPlace(), text); });
    for (const model::Section& section : m_document.cv().sections) {
        const auto field = targetField(section.kind);
        if (!field || section.entries.isEmpty()) {
            continue;
        }
        QMenu* submenu = menu->addMenu(sectionTitle(section).replace(u'&', u"&&"_s));
        for (const model::Entry& entry : section.entries.first(std::min(kMostTargets, section.entries.size()))) {
            model::Path path = placeOf(section);
            path.entry = entry.id;
            path.field = field;
            submenu->addAction(entryTitle(section.kind, entry).replace(u'&', u"&&"_s), this,
                               [this, path, text] { assign(path, text); });
        }
    }
}

void ReviewForm::assign(const model::Path& target, const QString& text)
{
    const model::FieldDescription* description = model::findField(target.kind, *target.field);
    const model::Entry* entry = model::findEntry(m_document.cv(), target);
    if (!description || !entry) {
        return;
    }
    m_document.endTyping();
    model::Edit edit;
    if (description->type == model::FieldType::List) {
        edit = model::makeInsert(target, model::Item{ItemId(newUuidV7(m_clock.now())), text, true});
    } else {
        const QString before = entry->text(*target.field);
        edit = model::makeSetText(m_document.cv(), target, before.isEmpty() ? text : before + u'\n' + text);
    }
    static_cast<void>(m_document.apply({edit}, tr("Place a line")));
}

} // namespace cvenhancer::ui
