// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/EntryForm.h"

#include "base/Uuid.h"
#include "model/EditFactory.h"
#include "rendering/LanguageFinder.h"
#include "services/DateText.h"
#include "services/ListEdits.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/BulletBox.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

namespace {

constexpr int kFieldGap = 6;
constexpr int kColumnGap = 16;
constexpr int kMenuRoom = 40; ///< for the card's menu beside the headline

QString joined(const QList<model::Item>& items)
{
    QStringList texts;
    std::ranges::transform(items, std::back_inserter(texts), &model::Item::text);
    return texts.join(u", "_s);
}

bool isHalf(FieldShape shape)
{
    return shape == FieldShape::Short || shape == FieldShape::Date || shape == FieldShape::DateRange;
}

} // namespace

QString dateLanguage(const model::Cv& cv)
{
    return cv.language.isEmpty() ? rendering::languageOf(cv) : cv.language;
}

EntryForm::EntryForm(const Theme& theme, services::CvDocument& document, const Clock& clock, const model::Path& entry,
                     std::optional<model::Field> only, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_clock(clock)
    , m_entry(entry)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kFieldGap);
    build(only);
    refresh();
}

void EntryForm::build(std::optional<model::Field> only)
{
    if (only) {
        addRow({*only, FieldShape::Long}, false);
        return;
    }
    const QList<FormField> fields = formOf(m_entry.kind);
    for (const FormField& field : fields) {
        addRow(field, field.shape != FieldShape::Headline || m_entry.kind == model::SectionKind::Basics);
    }
    if (std::ranges::any_of(fields, &FormField::isRare)) {
        m_more = new QPushButton(m_theme.icon(u"more"_s, ColourRole::TextMuted), tr("More fields"), this);
        setKind(m_more, ButtonKind::Quiet);
        m_layout->addWidget(m_more, 0, Qt::AlignLeft);
        connect(m_more, &QPushButton::clicked, this, [this] {
            m_showsRare = true;
            updateRare();
        });
    }
}

void EntryForm::addRow(const FormField& field, bool withCaption)
{
    Row row{field};
    row.cell = makeCell(row, withCaption);
    m_rows.append(row);
    place(row.cell, field.shape);
}

/// Short cells stand two in a row; a long one begins a row of its own.
void EntryForm::place(QWidget* cell, FieldShape shape)
{
    if (!isHalf(shape)) {
        m_grid = nullptr;
        m_layout->addWidget(cell);
        return;
    }
    if (!m_grid) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(kColumnGap);
        m_grid->setVerticalSpacing(kFieldGap);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
        m_grids.append(m_grid);
        m_layout->addLayout(m_grid);
    }
    m_grid->addWidget(cell, m_grid->count() / 2, m_grid->count() % 2, Qt::AlignTop);
}

/// Cells that are not shown leave no gap.
void EntryForm::packGrids()
{
    for (QGridLayout* grid : std::as_const(m_grids)) {
        QList<QWidget*> cells;
        while (QLayoutItem* item = grid->takeAt(0)) {
            cells.append(item->widget());
            delete item; // QLayout::takeAt hands it over
        }
        std::ranges::stable_partition(cells, [](const QWidget* cell) { return !cell->isHidden(); });
        for (int i = 0; i < cells.size(); ++i) {
            grid->addWidget(cells[i], i / 2, i % 2, Qt::AlignTop);
        }
    }
}

QWidget* EntryForm::makeCell(Row& row, bool withCaption)
{
    auto* cell = new QWidget(this);
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const bool isBullets = row.field.shape == FieldShape::Bullets;
    if (row.field.shape == FieldShape::Headline && !withCaption) {
        layout->setContentsMargins(0, 0, kMenuRoom, 0);
    }
    if (withCaption && !isBullets) {
        auto* caption = new TextLabel(m_theme, FontRole::Caption, ColourRole::TextMuted, cell);
        caption->setText(fieldCaption(m_entry.kind, row.field.field));
        caption->setContentsMargins(TextBox::kInset, 0, 0, 0);
        layout->addWidget(caption);
    }
    if (isBullets || (row.field.shape == FieldShape::Words && !showsAsWords(row.field))) {
        row.bullets = makeBullets(row, layout);
    } else {
        row.box = makeBox(row);
        layout->addWidget(row.box);
    }
    if (row.field.shape == FieldShape::Date || row.field.shape == FieldShape::DateRange) {
        row.error = new TextLabel(m_theme, FontRole::Caption, ColourRole::Bad, cell);
        row.error->setContentsMargins(TextBox::kInset, 0, 0, 0);
        row.error->setWordWrap(true);
        row.error->hide();
        layout->addWidget(row.error);
    }
    return cell;
}

/// Lists of words stand in one line unless one of them has a comma of its own.
bool EntryForm::showsAsWords(const FormField& field) const
{
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    return !entry || services::canBeOneLine(entry->list(field.field));
}

TextBox* EntryForm::makeBox(const Row& row)
{
    const bool isText = row.field.shape == FieldShape::Long || row.field.shape == FieldShape::Words;
    const bool isTitle = row.field.shape == FieldShape::Headline;
    auto* box =
        new TextBox(m_theme, isText && row.field.shape == FieldShape::Long ? TextBox::Kind::Text : TextBox::Kind::Line,
                    isTitle ? FontRole::Title : FontRole::Body, this);
    const QString caption = fieldCaption(m_entry.kind, row.field.field);
    box->setAccessibleName(caption);
    box->setPlaceholderText(isTitle ? caption : tr("Add"));
    connectBox(box, row.field.field);
    return box;
}

void EntryForm::connectBox(TextBox* box, model::Field field)
{
    connect(box, &TextBox::edited, this, [this, field](const QString& text) {
        switch (rowOf(field)->field.shape) {
        case FieldShape::Words:
            setWords(field, text);
            break;
        case FieldShape::Date:
        case FieldShape::DateRange:
            setDates(field, text, false);
            break;
        default:
            setText(field, text);
        }
    });
    connect(box, &TextBox::left, this, [this, field] {
        m_document.endTyping();
        const Row& row = *rowOf(field);
        if (row.error) {
            setDates(field, row.box->text(), true);
        } else if (row.field.shape == FieldShape::Words) {
            refresh();
        }
    });
    connect(box, &TextBox::cursorPlaced, this, [this, field] { announceFocus(*rowOf(field)); });
    connect(box, &TextBox::pasteRefused, this, &EntryForm::pasteRefused);
}

BulletBox* EntryForm::makeBullets(Row& row, QVBoxLayout* layout)
{
    const model::Field field = row.field.field;
    auto* box = new BulletBox(m_theme, this);
    box->setAccessibleName(fieldCaption(m_entry.kind, field));
    layout->addWidget(box);
    auto* add = new QPushButton(m_theme.icon(u"plus"_s, ColourRole::Accent), tr("Bullet"), this);
    setKind(add, ButtonKind::Link);
    add->setAccessibleName(tr("Add a bullet"));
    layout->addWidget(add, 0, Qt::AlignLeft);
    row.add = add;
    connect(add, &QPushButton::clicked, this, [this, field] { addItem(field); });
    connect(box, &BulletBox::itemsEdited, this, [this, field](const QStringList& texts) { setItems(field, texts); });
    connect(box, &BulletBox::moveRequested, this, [this, field](int from, int to) { moveItem(field, from, to); });
    connect(box, &TextBox::left, this, [this] { m_document.endTyping(); });
    connect(box, &TextBox::cursorPlaced, this, [this, field] { announceFocus(*rowOf(field)); });
    connect(box, &TextBox::pasteRefused, this, &EntryForm::pasteRefused);
    return box;
}

EntryForm::Row* EntryForm::rowOf(model::Field field)
{
    const auto it = std::ranges::find(m_rows, field, [](const Row& row) { return row.field.field; });
    return it == m_rows.end() ? nullptr : &*it;
}

model::Path EntryForm::pathOf(model::Field field) const
{
    model::Path path = m_entry;
    path.field = field;
    return path;
}

QString EntryForm::language() const
{
    return dateLanguage(m_document.cv());
}

void EntryForm::refresh()
{
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    if (!entry) {
        return;
    }
    for (Row& row : m_rows) {
        showRow(row, *entry);
    }
    updateRare();
}

void EntryForm::showRow(Row& row, const model::Entry& entry)
{
    const model::Field field = row.field.field;
    if (row.bullets) {
        const QList<model::Item> items = entry.list(field);
        row.bullets->showItems(items);
        row.bullets->setVisible(!items.isEmpty());
        return;
    }
    switch (row.field.shape) {
    case FieldShape::Words:
        if (!row.box->hasFocus()
            || services::splitWords(row.box->text()) != services::splitWords(joined(entry.list(field)))) {
            row.box->showText(joined(entry.list(field)));
        }
        break;
    case FieldShape::DateRange:
    case FieldShape::Date:
        showDates(row, entry);
        break;
    default:
        row.box->showText(entry.text(field));
    }
}

/// What was typed stays as it was typed while it means the dates the entry has.
void EntryForm::showDates(Row& row, const model::Entry& entry)
{
    const bool isRange = row.field.shape == FieldShape::DateRange;
    const services::DateRange dates{isRange ? entry.text(row.field.field) : QString(),
                                    entry.text(isRange ? model::Field::EndDate : row.field.field)};
    const QString shown = dates.start + u'|' + dates.end + u'|' + m_document.cv().language;
    if (shown == row.shownDates) {
        return;
    }
    row.shownDates = shown;
    if (services::readDateRange(row.box->text(), language()) != dates) {
        row.box->showText(services::dateRangeText(dates, language()));
        row.box->setWrong(false);
        row.error->hide();
    }
}

/// Rare fields show when they hold something, or when somebody asked for them.
void EntryForm::updateRare()
{
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    bool isAnyHidden = false;
    bool hasChanged = false;
    for (const Row& row : std::as_const(m_rows)) {
        const bool isEmpty = entry && entry->text(row.field.field).isEmpty() && entry->list(row.field.field).isEmpty();
        const bool shows = !row.field.isRare || m_showsRare || !isEmpty || (row.box && row.box->hasFocus());
        hasChanged = hasChanged || shows == row.cell->isHidden();
        isAnyHidden = isAnyHidden || !shows;
        row.cell->setVisible(shows);
    }
    if (hasChanged) {
        packGrids();
    }
    if (m_more) {
        m_more->setVisible(isAnyHidden);
    }
}

void EntryForm::apply(const QList<model::Edit>& edits, model::Field field)
{
    if (!edits.isEmpty() && !m_document.apply(edits, tr("Edit %1").arg(fieldCaption(m_entry.kind, field)))) {
        refresh(); // the CV changed under the form: show what is there
    }
}

void EntryForm::setText(model::Field field, const QString& text)
{
    apply({model::makeSetText(m_document.cv(), pathOf(field), text.isEmpty() ? QString() : text)}, field);
}

void EntryForm::setWords(model::Field field, const QString& text)
{
    setItems(field, services::splitWords(text));
}

void EntryForm::setItems(model::Field field, const QStringList& texts)
{
    apply(services::listEdits(m_document.cv(), pathOf(field), texts, m_clock.now()), field);
}

void EntryForm::addItem(model::Field field)
{
    m_document.endTyping();
    const model::Item item{ItemId(newUuidV7(m_clock.now())), QString(u""_s), true};
    apply({model::makeInsert(pathOf(field), item)}, field);
    BulletBox* box = rowOf(field)->bullets;
    box->show();
    box->selectInItem(box->document()->blockCount() - 1);
}

void EntryForm::moveItem(model::Field field, int from, int to)
{
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    if (!entry || from >= entry->list(field).size()) {
        return;
    }
    BulletBox* box = rowOf(field)->bullets;
    const int column = box->textCursor().positionInBlock();
    model::Path path = pathOf(field);
    path.item = entry->list(field)[from].id;
    m_document.endTyping();
    if (m_document.apply({model::makeMove(m_document.cv(), path, to)}, tr("Move bullet"))) {
        box->selectInItem(to, column);
    }
}

/// While somebody types only what is a date already is taken; what still is none when the field is left gets a hint.
void EntryForm::setDates(model::Field field, const QString& text, bool isFinal)
{
    const Row& row = *rowOf(field);
    const bool isRange = row.field.shape == FieldShape::DateRange;
    const auto read = services::readDateRange(text, language());
    const bool isRight = read && (isRange || read->start.isEmpty());
    if (!isRight) {
        if (isFinal) {
            row.box->setWrong(true);
            row.error->setText(isRange
                                   ? tr("Write it like “March 2021 – present” or “2018 – 2020”. The dates before stay.")
                                   : tr("Write it like “March 2021” or “2021”. The date before stays."));
            row.box->setAccessibleDescription(row.error->text());
            row.error->show();
        }
        return;
    }
    row.box->setWrong(false);
    row.box->setAccessibleDescription({});
    row.error->hide();
    const auto orNull = [](const QString& date) { return date.isEmpty() ? QString() : date; };
    QList<model::Edit> edits{
        model::makeSetText(m_document.cv(), pathOf(field), orNull(isRange ? read->start : read->end))};
    if (isRange) {
        edits.append(model::makeSetText(m_document.cv(), pathOf(model::Field::EndDate), orNull(read->end)));
    }
    if (std::ranges::any_of(edits, [](const model::Edit& edit) { return edit.before != edit.after; })) {
        apply(edits, field);
    }
}

void EntryForm::announceFocus(const Row& row)
{
    model::Path path = pathOf(row.field.field);
    TextBox* box = row.bullets ? row.bullets : row.box;
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    if (row.bullets && entry && row.bullets->currentItem() < entry->list(row.field.field).size()) {
        path.item = entry->list(row.field.field)[row.bullets->currentItem()].id;
    }
    Q_EMIT pathFocused(path);
    Q_EMIT cursorMoved(box, box->cursorRect());
}

bool EntryForm::focusPath(const model::Path& path, qsizetype position, qsizetype length)
{
    Row* row = path.field
        ? rowOf(*path.field == model::Field::EndDate && !rowOf(*path.field) ? model::Field::StartDate : *path.field)
        : nullptr;
    if (!row) {
        return false;
    }
    row->cell->show();
    if (!row->bullets) {
        const qsizetype end = row->box->text().size();
        row->box->selectPart(position < 0 ? end : position, length);
        return true;
    }
    const model::Entry* entry = model::findEntry(m_document.cv(), m_entry);
    const QList<model::Item> items = entry ? entry->list(*path.field) : QList<model::Item>();
    const auto item = std::ranges::find(items, path.item, &model::Item::id);
    row->bullets->selectInItem(item == items.end() ? 0 : static_cast<int>(item - items.begin()), position, length);
    return true;
}

void EntryForm::focusFirst()
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.box) {
            row.box->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace cvenhancer::ui
