// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/QuestionCard.h"

#include "services/PlaceNames.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MenuButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using model::SectionKind;

namespace {

constexpr qsizetype kMostJobs = 8;

} // namespace

QuestionCard::QuestionCard(const Theme& theme, const services::TailorSession& session,
                           const matching::Suggestion& suggestion, bool isRequired, QWidget* parent)
    : SuggestionCard(theme, session, suggestion, parent)
    , m_answers(new QWidget(this))
    , m_wordsRow(new QWidget(this))
    , m_wordsLabel(new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, m_wordsRow))
    , m_words(new QLineEdit(m_wordsRow))
{
    buildHeader(isRequired);
    auto* text = new TextLabel(theme, FontRole::Body, ColourRole::Text, this);
    text->setWordWrap(true);
    text->setText(suggestion.description);
    body()->addWidget(text);
    buildAnswers();
    buildWords();
    m_wordsRow->hide();
}

bool QuestionCard::isProof() const
{
    return suggestion().path.kind == SectionKind::Work;
}

bool QuestionCard::isLanguage() const
{
    return suggestion().path.kind == SectionKind::Languages;
}

void QuestionCard::buildHeader(bool isRequired)
{
    m_section->setText(isProof() ? tr("Where did you use it?") : tr("Can you say this?"));
    m_title->hide();
    auto* name = new Chip(theme(), this);
    name->setText(suggestion().suggestion);
    name->setRoles(isRequired ? ColourRole::HighlightA : ColourRole::HighlightB, ColourRole::Text, FontRole::Body);
    auto* header = qobject_cast<QHBoxLayout*>(layout()->itemAt(0)->layout());
    header->insertWidget(header->indexOf(m_title), name);
    header->insertStretch(header->indexOf(m_gain), 1);
}

void QuestionCard::fillMenu(QMenu& menu)
{
    const QList<model::Entry> jobs = session().cv().entries(SectionKind::Work).mid(0, kMostJobs);
    for (const model::Entry& job : jobs) {
        const QString employer = services::entryName(job, SectionKind::Work);
        if (job.visible && !employer.isEmpty()) {
            //: %1 is an employer
            connect(menu.addAction(tr("Yes, at %1").arg(employer)), &QAction::triggered, this,
                    [this, id = job.id, employer] { askForWords(id, employer); });
        }
    }
    if (!isProof()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Yes, list it among my skills")), &QAction::triggered, this,
                [this] { Q_EMIT yesRequested(suggestion().id, {}, suggestion().suggestion); });
    }
}

void QuestionCard::buildAnswers()
{
    auto* row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& name, const QString& text, ButtonKind kind) {
        auto* button = new QPushButton(text, m_answers);
        button->setObjectName(name);
        //: Read by a screen reader: an answer and what it is about
        button->setAccessibleName(tr("%1: %2").arg(text, suggestion().suggestion));
        setKind(button, kind);
        row->addWidget(button);
        return button;
    };
    if (isLanguage()) {
        connect(add(u"yes"_s, tr("Yes"), ButtonKind::Secondary), &QPushButton::clicked, this,
                [this] { askForWords({}, {}); });
    } else {
        auto* yes = new MenuButton(theme(), ButtonKind::Secondary, {}, m_answers);
        auto* menu = new QMenu(yes);
        fillMenu(*menu);
        yes->setObjectName(u"yes"_s);
        yes->setText(menu->actions().isEmpty() ? tr("Yes") : menu->actions().constFirst()->text());
        yes->setAccessibleName(tr("Yes: %1").arg(suggestion().suggestion));
        yes->setMenu(menu);
        row->addWidget(yes);
    }
    if (!isProof()) {
        connect(add(u"aLittle"_s, tr("A little"), ButtonKind::Secondary), &QPushButton::clicked, this,
                [this] { Q_EMIT answered(suggestion().id, u"a_little"_s); });
        connect(add(u"no"_s, tr("No"), ButtonKind::Secondary), &QPushButton::clicked, this,
                [this] { Q_EMIT answered(suggestion().id, u"no"_s); });
    }
    row->addStretch();
    connect(add(u"later"_s, tr("Later"), ButtonKind::Quiet), &QPushButton::clicked, this,
            [this] { Q_EMIT laterRequested(suggestion().id); });
    if (isProof()) {
        connect(add(u"dismiss"_s, tr("Dismiss"), ButtonKind::Quiet), &QPushButton::clicked, this,
                [this] { Q_EMIT dismissRequested(suggestion().id); });
    }
    body()->addWidget(m_answers);
}

void QuestionCard::buildWords()
{
    auto* add = new QPushButton(tr("Add"), m_wordsRow);
    auto* cancel = new QPushButton(tr("Cancel"), m_wordsRow);
    setKind(add, ButtonKind::Tinted);
    setKind(cancel, ButtonKind::Quiet);
    add->setObjectName(u"add"_s);
    m_words->setObjectName(u"answerWords"_s);
    m_wordsLabel->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(add);
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(m_wordsRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_wordsLabel);
    layout->addLayout(row);
    add->setEnabled(false);
    connect(m_words, &QLineEdit::textChanged, add,
            [add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_words, &QLineEdit::textChanged, this, &QuestionCard::showHint);
    connect(m_words, &QLineEdit::returnPressed, this, &QuestionCard::send);
    connect(add, &QPushButton::clicked, this, &QuestionCard::send);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_wordsRow->hide();
        m_answers->show();
    });
    body()->addWidget(m_wordsRow);
}

void QuestionCard::askForWords(const EntryId& job, const QString& employer)
{
    m_job = job;
    m_employer = employer;
    showHint();
    m_words->setAccessibleName(m_wordsLabel->text());
    m_answers->hide();
    m_wordsRow->show();
    m_words->setFocus();
}

/// What to write; and where the sentence does not name what was asked for, that nobody will find it there.
void QuestionCard::showHint()
{
    const QString name = suggestion().suggestion;
    const QString words = m_words->text().trimmed();
    const bool isNamed = isLanguage() || words.isEmpty() || words.contains(name, Qt::CaseInsensitive);
    m_wordsLabel->setColour(isNamed ? ColourRole::TextMuted : ColourRole::Warn);
    if (!isNamed) {
        //: %1 is a skill
        m_wordsLabel->setText(tr("Name %1 in the sentence, so that readers and software find it.").arg(name));
    } else if (isLanguage()) {
        m_wordsLabel->setText(tr("How well do you speak %1? For example: B2, fluent, first language.").arg(name));
    } else {
        m_wordsLabel->setText(tr("Say in one sentence what you did with %1 at %2. It becomes a point of that job.")
                                  .arg(name, m_employer));
    }
}

void QuestionCard::send()
{
    if (!m_words->text().trimmed().isEmpty()) {
        Q_EMIT yesRequested(suggestion().id, m_job, m_words->text().simplified());
    }
}

} // namespace cvenhancer::ui
