// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/editor/FindBar.h"

#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

FindBar::FindBar(const Theme& theme, services::CvDocument& document, QWidget* parent)
    : Hairline(theme, parent)
    , m_document(document)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_count(new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_words(new QCheckBox(tr("Whole words"), this))
{
    build(theme);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_words, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::build(const Theme& theme)
{
    auto* next = new IconButton(theme, u"chevron-down"_s, tr("Next place"), this);
    auto* previous = new IconButton(theme, u"chevron-up"_s, tr("Place before"), this);
    auto* closeButton = new IconButton(theme, u"close"_s, tr("Close"), this);
    m_text->setPlaceholderText(tr("Find in this CV"));
    m_text->setAccessibleName(tr("Find in this CV"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    auto* findRow = new QHBoxLayout;
    findRow->setSpacing(4);
    for (QWidget* widget : QList<QWidget*>{m_text, m_count, previous, next, closeButton}) {
        findRow->addWidget(widget, widget == m_text ? 1 : 0);
    }
    auto* optionRow = new QHBoxLayout;
    optionRow->setSpacing(12);
    optionRow->addWidget(m_case);
    optionRow->addWidget(m_words);
    optionRow->addStretch(1);
    m_replaceRow = new QWidget(this);
    auto* replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    m_replace = new QPushButton(tr("Replace"), m_replaceRow);
    m_replaceAll = new QPushButton(tr("Replace All"), m_replaceRow);
    replaceRow->addWidget(m_replacement, 1);
    replaceRow->addWidget(m_replace);
    replaceRow->addWidget(m_replaceAll);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.metrics().margin;
    layout->setContentsMargins(margin, 9, margin, 8);
    layout->setSpacing(6);
    layout->addLayout(findRow);
    layout->addWidget(m_replaceRow);
    layout->addLayout(optionRow);
    connect(next, &QPushButton::clicked, this, [this] { go(1); });
    connect(previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(closeButton, &QPushButton::clicked, this, &FindBar::close);
}

void FindBar::open(Mode mode)
{
    m_replaceRow->setVisible(mode == Mode::Replace);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::search()
{
    m_current = -1;
    refresh();
}

void FindBar::refresh()
{
    if (!isVisible()) {
        return;
    }
    m_hits = services::findInCv(m_document.cv(), m_text->text(), {m_case->isChecked(), m_words->isChecked()});
    m_current = std::min(m_current, static_cast<int>(m_hits.size()) - 1);
    showCount();
}

void FindBar::showCount()
{
    const int count = static_cast<int>(m_hits.size());
    if (m_text->text().isEmpty()) {
        m_count->clear();
    } else if (m_hits.isEmpty()) {
        m_count->setText(tr("Not found"));
    } else {
        m_count->setText(m_current < 0 ? QLocale().toString(count) : tr("%1 of %2").arg(m_current + 1).arg(count));
    }
    m_replace->setEnabled(count > 0);
    m_replaceAll->setEnabled(count > 0);
}

void FindBar::go(int by)
{
    if (m_hits.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(m_hits.size());
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    showCount();
    QWidget* focused = focusWidget();
    Q_EMIT hitChosen(m_hits[m_current]);
    (focused ? focused : m_text)->setFocus(Qt::PopupFocusReason); // which lets the field keep its selection
}

void FindBar::replaceOne()
{
    if (m_current < 0) {
        go(1);
        return;
    }
    const auto edits = services::replaceEdits(m_document.cv(), {m_hits[m_current]}, m_replacement->text());
    m_document.endTyping();
    const int next = m_current;
    if (m_document.apply(edits, tr("Replace")) && next < m_hits.size()) {
        m_current = next - 1;
        go(1);
    }
}

void FindBar::replaceAll()
{
    const auto edits = services::replaceEdits(m_document.cv(), m_hits, m_replacement->text());
    m_document.endTyping();
    const int count = static_cast<int>(m_hits.size());
    if (m_document.apply(edits, tr("Replace all"))) {
        m_count->setText(count == 1 ? tr("1 replaced") : tr("%n replaced", nullptr, count));
    }
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_replacement->hasFocus()) {
        replaceOne();
    } else if (isEnter) {
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        Hairline::keyPressEvent(event);
    }
}

} // namespace cvenhancer::ui
