// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/pages/tailor/SuggestionCard.h"

#include "services/GuardText.h"
#include "services/PlaceNames.h"
#include "services/WordDiff.h"
#include "ui/theme/ThemeStyle.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

using matching::SuggestionOp;
using model::Field;

namespace {

constexpr int kContextWords = 8; // shown on each side of a change
constexpr int kCheckDelayMs = 200;
constexpr int kEditorLines = 3;
constexpr qsizetype kNeighbours = 2; // skills shown before a new one
constexpr double kHiddenGain = 0.05;

/// What a new skill looks like among the ones before it: "Data: … Kafka, gRPC, REST APIs".
services::DiffSide addition(const model::Cv& cv, const matching::Suggestion& suggestion)
{
    const model::Entry* group = model::findEntry(cv, suggestion.path);
    QString text;
    if (group && suggestion.path.kind == model::SectionKind::Skills) {
        const QList<model::Item> items = group->list(Field::Keywords);
        const QString name = group->text(Field::Name).simplified();
        text = name.isEmpty() ? QString() : name + u": "_s;
        text += items.size() > kNeighbours ? u"… "_s : QString();
        for (qsizetype i = std::max<qsizetype>(0, items.size() - kNeighbours); i < items.size(); ++i) {
            text += items.at(i).text + u", "_s;
        }
    }
    services::DiffSide side{text + suggestion.after, {}};
    side.changed.append({static_cast<int>(text.size()), static_cast<int>(suggestion.after.size())});
    return side;
}

bool isMove(const matching::Suggestion& suggestion)
{
    return std::ranges::any_of(suggestion.edits,
                               [](const model::Edit& edit) { return edit.op == model::EditOp::Move; });
}

QString gainText(double gain, bool isQuestion)
{
    if (gain < kHiddenGain) {
        return {};
    }
    const QString number = u"+"_s + QLocale().toString(gain, 'f', 1);
    //: A gain of points that depends on the answer
    return isQuestion ? SuggestionCard::tr("up to %1").arg(number) : number;
}

} // namespace

SuggestionCard::SuggestionCard(const Theme& theme, const services::TailorSession& session,
                               const matching::Suggestion& suggestion, QWidget* parent)
    : Card(theme, parent)
    , m_fold(new IconButton(theme, u"chevron-down"_s, tr("Fold or unfold"), this))
    , m_section(new TextLabel(theme, FontRole::Strong, ColourRole::Text, this))
    , m_title(new ElidedLabel(theme, FontRole::Body, ColourRole::TextMuted, this))
    , m_gain(new Chip(theme, this))
    , m_body(new QWidget(this))
    , m_bodyLayout(new QVBoxLayout(m_body))
    , m_theme(theme)
    , m_session(session)
    , m_suggestion(suggestion)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(suggestion.title);
    setAccessibleDescription(suggestion.description);
    m_fold->setIconSize({theme.metrics().iconSmall, theme.metrics().iconSmall});
    m_fold->setFixedSize(theme.metrics().controlSmall, theme.metrics().controlSmall);
    m_fold->setFocusPolicy(Qt::NoFocus); // the card itself folds by Space
    m_gain->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // never cut
    m_gain->setRoles(ColourRole::GoodSoft, ColourRole::Good, FontRole::Strong);
    m_section->setText(services::sectionName(suggestion.path.kind));
    m_title->setText(suggestion.title);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_fold);
    header->addWidget(m_section);
    header->addWidget(m_title, 1);
    header->addWidget(m_gain);
    m_bodyLayout->setContentsMargins(0, 8, 0, 0);
    m_bodyLayout->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_body);
    connect(m_fold, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    setContentsMargins(12, 10, 16, 12);
    SuggestionCard::refresh(suggestion);
}

void SuggestionCard::refresh(const matching::Suggestion& suggestion)
{
    m_suggestion = suggestion;
    m_gain->setText(gainText(suggestion.gain, suggestion.op == SuggestionOp::Ask));
    m_gain->setVisible(!m_gain->text().isEmpty());
}

void SuggestionCard::setOpen(bool open)
{
    m_body->setVisible(open);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_fold->setIcon(m_theme.icon(open ? u"chevron-down"_s : mirrored ? u"chevron-left"_s : u"chevron-right"_s));
    updateGeometry();
}

bool SuggestionCard::isOpen() const
{
    return !m_body->isHidden();
}

void SuggestionCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && hasFocus()) {
        setOpen(!isOpen());
    } else {
        Card::keyPressEvent(event);
    }
}

void SuggestionCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && (!isOpen() || event->pos().y() < m_fold->geometry().bottom() + 4)) {
        setOpen(!isOpen());
    }
}

EditCard::EditCard(const Theme& theme, const services::TailorSession& session, const matching::Suggestion& suggestion,
                   QWidget* parent)
    : SuggestionCard(theme, session, suggestion, parent)
    , m_diff(new DiffText(theme, this))
    , m_buttons(new QWidget(this))
    , m_editor(new QWidget(this))
    , m_words(new QPlainTextEdit(m_editor))
    , m_verdict(new TextLabel(theme, FontRole::Caption, ColourRole::TextMuted, m_editor))
    , m_applyWords(new QPushButton(tr("Apply my words"), m_editor))
    , m_checkDelay(new QTimer(this))
{
    body()->addWidget(m_diff);
    buildEvidence();
    buildButtons();
    buildEditor();
    showDiff();
    setEditing(false);
}

void EditCard::buildEvidence()
{
    const QList<matching::Evidence>& evidence = suggestion().evidence;
    if (evidence.isEmpty()) {
        auto* why = new TextLabel(theme(), FontRole::Caption, ColourRole::TextMuted, this);
        why->setWordWrap(true);
        why->setText(suggestion().description);
        body()->addWidget(why);
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* icon = new QLabel(this);
    const int size = theme().metrics().iconSmall;
    icon->setPixmap(theme().icon(u"link"_s, ColourRole::TextMuted).pixmap(QSize(size, size), devicePixelRatioF()));
    const matching::Evidence& best = evidence.constFirst();
    //: %1 is a place in the CV: an employer and the number of a point
    auto* link =
        new LinkButton(theme(), tr("Backed by %1").arg(services::exactPlaceName(session().cv(), best.path)), this);
    link->setToolTip(best.text);
    connect(link, &QPushButton::clicked, this,
            [this, best] { Q_EMIT evidenceRequested(best.path.toString(), best.text); });
    row->addWidget(icon);
    row->addWidget(link);
    row->addStretch();
    body()->addLayout(row);
}

void EditCard::buildButtons()
{
    const bool asks = suggestion().needsConfirmation;
    auto* apply = new QPushButton(asks ? tr("Yes, change it") : tr("Apply"), m_buttons);
    auto* edit = new QPushButton(tr("Edit"), m_buttons);
    auto* dismiss = new QPushButton(tr("Dismiss"), m_buttons);
    apply->setObjectName(u"apply"_s);
    edit->setObjectName(u"edit"_s);
    dismiss->setObjectName(u"dismiss"_s);
    setKind(apply, ButtonKind::Tinted);
    setKind(edit, ButtonKind::Secondary);
    setKind(dismiss, ButtonKind::Quiet);
    for (QPushButton* button : {apply, edit, dismiss}) {
        //: Read by a screen reader: a verb and the suggestion it is about
        button->setAccessibleName(tr("%1: %2").arg(button->text(), suggestion().title));
    }
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(apply);
    row->addWidget(edit);
    row->addStretch();
    row->addWidget(dismiss);
    edit->setVisible(!isMove(suggestion()));
    connect(apply, &QPushButton::clicked, this, [this] { Q_EMIT applyRequested(suggestion().id, {}); });
    connect(edit, &QPushButton::clicked, this, [this] { setEditing(true); });
    connect(dismiss, &QPushButton::clicked, this, [this] { Q_EMIT dismissRequested(suggestion().id); });
    body()->addWidget(m_buttons);
}

void EditCard::buildEditor()
{
    auto* cancel = new QPushButton(tr("Cancel"), m_editor);
    setKind(m_applyWords, ButtonKind::Tinted);
    setKind(cancel, ButtonKind::Quiet);
    m_applyWords->setObjectName(u"applyWords"_s);
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("Your wording"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * kEditorLines + 16);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(u"verdict"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_applyWords);
    row->addStretch();
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_verdict);
    layout->addLayout(row);
    body()->addWidget(m_editor);
    m_checkDelay->setSingleShot(true);
    m_checkDelay->setInterval(kCheckDelayMs);
    connect(m_words, &QPlainTextEdit::textChanged, m_checkDelay, qOverload<>(&QTimer::start));
    connect(m_checkDelay, &QTimer::timeout, this, &EditCard::check);
    connect(cancel, &QPushButton::clicked, this, [this] { setEditing(false); });
    connect(m_applyWords, &QPushButton::clicked, this,
            [this] { Q_EMIT applyRequested(suggestion().id, m_words->toPlainText().simplified()); });
}

void EditCard::refresh(const matching::Suggestion& suggestion)
{
    SuggestionCard::refresh(suggestion);
    showDiff();
}

void EditCard::showDiff()
{
    if (suggestion().op == SuggestionOp::Add) {
        m_diff->setTexts({}, addition(session().cv(), suggestion()));
    } else if (isMove(suggestion())) {
        m_diff->setTexts({}, {suggestion().after, {}});
    } else {
        const services::WordDiff diff = services::diffWords(suggestion().before, suggestion().after);
        m_diff->setTexts(shortened(diff.before, kContextWords), shortened(diff.after, kContextWords));
    }
}

void EditCard::setEditing(bool editing)
{
    m_buttons->setVisible(!editing);
    m_editor->setVisible(editing);
    if (editing) {
        m_words->setPlainText(suggestion().after);
        m_words->setFocus();
        m_words->moveCursor(QTextCursor::End);
        check();
    }
}

/// The guard reads the whole CV: on a worker, and only the newest words count.
void EditCard::check()
{
    const quint64 number = ++m_checkNumber;
    const QString words = m_words->toPlainText().simplified();
    m_applyWords->setEnabled(!words.isEmpty());
    const QString before = suggestion().before.isEmpty() ? suggestion().after : suggestion().before;
    const auto verdict = QtConcurrent::run([cv = session().cv(), before, words]() -> Result<QString> {
        return services::guardText(matching::checkRewrite(cv, before, words));
    });
    services::whenAnswered(this, verdict, [this, number](const Result<QString>& text) {
        if (text && number == m_checkNumber) {
            showVerdict(*text);
        }
    });
}

void EditCard::showVerdict(const QString& verdict)
{
    m_verdict->setColour(verdict.isEmpty() ? ColourRole::Good : ColourRole::Warn);
    m_verdict->setText(verdict.isEmpty() ? tr("Says nothing that your CV does not show.") : verdict);
}

} // namespace cvenhancer::ui
