// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/TailorSession.h"

#include "model/Diff.h"
#include "services/Tailoring.h"

#include <QUndoCommand>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

using matching::MatchResult;
using matching::Suggestion;
using matching::SuggestionOp;

namespace {

constexpr int kSaveDelayMs = 400;

/// The suggestion with the user's words in place of those it proposes.
Suggestion inWords(Suggestion suggestion, const QString& words)
{
    suggestion.after = words;
    for (model::Edit& edit : suggestion.edits) {
        if (edit.op == model::EditOp::SetText) {
            edit.after = words;
        }
    }
    return suggestion;
}

/// The safe suggestions as changes that follow each other.
QList<VariantChange> safeChanges(const model::Cv& cv, const matching::AdvertAnalysis& advert, const QDate& today)
{
    const TailoredCv tailored = tailor(cv, advert, today);
    QList<VariantChange> changes;
    model::Cv present = cv;
    for (const Suggestion& suggestion : tailored.applied) {
        if (const Result<model::Cv> next = matching::applySuggestion(present, suggestion)) {
            changes.append({suggestion, model::diff(present, *next)});
            present = *next;
        }
    }
    return changes;
}

} // namespace

/// One step of undo: the states before and after it. States are cheap to keep, all values are shared.
class TailorStep : public QUndoCommand {
public:
    TailorStep(TailorSession& session, const QString& name, TailorState before, TailorState after)
        : QUndoCommand(name)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_session.setState(m_before); }
    void redo() override { m_session.setState(m_after); }

private:
    TailorSession& m_session;
    TailorState m_before;
    TailorState m_after;
};

TailorSession::TailorSession(TailorService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_matcher.setMaxThreadCount(1);
    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(kSaveDelayMs);
    connect(&m_saveDelay, &QTimer::timeout, this, &TailorSession::saveNow);
}

TailorSession::~TailorSession()
{
    ++*m_newest; // what is still waiting to be matched is of no use to anybody
    if (m_saveDelay.isActive()) {
        static_cast<void>(m_service.save(snapshot()));
    }
    m_matcher.waitForDone();
}

void TailorSession::reset(const TailorBase& base, const CustomizationId& id, const QString& advert)
{
    flush();
    m_undo.clear();
    m_base = base;
    m_id = id;
    m_advert = advert;
    m_analysis = {};
    m_match = {};
    m_isMatched = false;
    m_awaitsScore = false;
    m_clashes.clear();
    m_later.clear();
    m_state = {base.cv, {}, {}, base.answers};
    m_savedAnswers = base.answers;
}

void TailorSession::start(const TailorBase& base, const QString& advert)
{
    reset(base, m_service.newId(), advert);
    m_awaitsScore = true;
    Q_EMIT changed();
    rematch();
    m_saveDelay.start();
}

void TailorSession::resume(const TailorDocument& document)
{
    reset(document.base, document.id, document.advert);
    QList<VariantChange> changes;
    for (const KeptSuggestion& one : document.decisions) {
        if (one.state == SuggestionState::Applied) {
            changes.append(one.change);
        } else {
            m_state.dismissed.append(one.change.suggestion);
        }
    }
    const Rebased rebased = rebase(m_base.cv, changes, OnClash::KeepVariant);
    m_state.cv = rebased.cv;
    m_state.changes = rebased.changes;
    m_clashes = rebased.clashes;
    Q_EMIT changed();
    rematch();
    if (m_state.cv != document.kept) {
        m_saveDelay.start();
    }
}

void TailorSession::setState(const TailorState& state)
{
    m_state = state;
    m_awaitsScore = true;
    m_saveDelay.start();
    Q_EMIT changed();
    rematch();
}

void TailorSession::push(const QString& name, const TailorState& after)
{
    m_undo.push(new TailorStep(*this, name, m_state, after)); // the stack owns it and does it at once
}

const Suggestion* TailorSession::find(const SuggestionId& id) const
{
    const auto found = std::ranges::find(m_match.suggestions, id, &Suggestion::id);
    const auto isDone = [&id](const VariantChange& one) { return one.suggestion.id == id; };
    return found == m_match.suggestions.end() || std::ranges::any_of(m_state.changes, isDone) ? nullptr : &*found;
}

QList<Suggestion> TailorSession::openSuggestions() const
{
    QList<Suggestion> open;
    for (const Suggestion& one : m_match.suggestions) {
        const bool isAsked = one.op == SuggestionOp::Ask && one.section != u"work"_s;
        const bool isAnswered = isAsked && m_state.answers.value(answerKey(one.suggestion), u"yes"_s) != u"yes"_s;
        const bool isDismissed =
            std::ranges::find(m_state.dismissed, one.id, &Suggestion::id) != m_state.dismissed.end();
        if (!isAnswered && !isDismissed && find(one.id)) {
            open.append(one);
        }
    }
    std::ranges::stable_sort(open, std::greater(), &Suggestion::gain);
    std::ranges::stable_partition(open, [this](const Suggestion& one) { return !isPutOff(one.id); });
    return open;
}

Result<> TailorSession::change(const Suggestion& suggestion, const QString& confirmation)
{
    CVENH_TRY(next, matching::applySuggestion(m_state.cv, suggestion, confirmation));
    TailorState after = m_state;
    after.changes.append({suggestion, model::diff(m_state.cv, next)});
    after.cv = next;
    if (suggestion.op == SuggestionOp::Ask) {
        after.answers.insert(answerKey(suggestion.suggestion), u"yes"_s);
    }
    push(suggestion.title, after);
    return {};
}

Result<> TailorSession::apply(const SuggestionId& id, const QString& words)
{
    const Suggestion* found = find(id);
    if (!found) {
        return failure(ErrorCode::NotFound, tr("This suggestion"));
    }
    const Suggestion suggestion = words.isNull() ? *found : inWords(*found, words.trimmed());
    if (!words.isNull() && words.trimmed().isEmpty()) {
        return failure(ErrorCode::NeedsConfirmation, suggestion.title);
    }
    const bool proposed = suggestion.needsConfirmation && suggestion.op == SuggestionOp::Replace;
    return change(suggestion, proposed ? suggestion.after : QString());
}

Result<> TailorSession::answerYes(const SuggestionId& id, const EntryId& job, const QString& words)
{
    const Suggestion* found = find(id);
    if (!found) {
        return failure(ErrorCode::NotFound, tr("This suggestion"));
    }
    Suggestion suggestion = *found;
    if (!job.isNull()) {
        suggestion.path = {.kind = model::SectionKind::Work,
                           .section = {},
                           .entry = job,
                           .field = model::Field::Highlights,
                           .item = {}};
    }
    return change(suggestion, words.trimmed());
}

void TailorSession::answer(const SuggestionId& id, const QString& answer)
{
    if (const Suggestion* suggestion = find(id)) {
        TailorState after = m_state;
        after.answers.insert(answerKey(suggestion->suggestion), answer);
        push(suggestion->title, after);
    }
}

void TailorSession::dismiss(const SuggestionId& id)
{
    if (const Suggestion* suggestion = find(id)) {
        TailorState after = m_state;
        after.dismissed.append(*suggestion);
        push(tr("Dismiss “%1”").arg(suggestion->title), after);
    }
}

void TailorSession::putOff(const SuggestionId& id)
{
    m_later.insert(id);
    Q_EMIT matched();
}

Result<> TailorSession::takeBack(const SuggestionId& id)
{
    const QList<VariantChange> changes = m_state.changes;
    const auto found =
        std::ranges::find_if(changes, [&id](const VariantChange& change) { return change.suggestion.id == id; });
    if (found == changes.end()) {
        return failure(ErrorCode::NotFound, tr("This change"));
    }
    CVENH_TRY(without, withoutChange(m_state.cv, *found));
    TailorState after = m_state;
    after.cv = without;
    after.changes.removeAt(found - changes.begin());
    if (found->suggestion.op == SuggestionOp::Ask) {
        after.answers.remove(answerKey(found->suggestion.suggestion));
    }
    push(tr("Take back “%1”").arg(found->suggestion.title), after);
    return {};
}

void TailorSession::applyAllSafe()
{
    const quint64 number = m_newest->load();
    const auto done = QtConcurrent::run(
        &m_matcher,
        [cv = m_state.cv, advert = m_analysis, today = m_service.today()]() -> Result<QList<VariantChange>> {
            return safeChanges(cv, advert, today);
        });
    whenAnswered(this, done, [this, number](const Result<QList<VariantChange>>& changes) {
        if (!changes || changes->isEmpty() || number != m_newest->load()) {
            return; // the CV went on meanwhile
        }
        TailorState after = m_state;
        for (const VariantChange& one : *changes) {
            const bool isDismissed =
                std::ranges::find(m_state.dismissed, one.suggestion.id, &Suggestion::id) != m_state.dismissed.end();
            const auto next = isDismissed ? failure(ErrorCode::Cancelled) : model::apply(after.cv, one.edits);
            if (next) {
                after.cv = *next;
                after.changes.append(one);
            }
        }
        push(tr("Apply all safe"), after);
    });
}

void TailorSession::rematch()
{
    const quint64 number = ++*m_newest;
    auto job = [newest = m_newest, number, cv = m_state.cv, base = m_base.cv, advert = m_advert, known = m_analysis,
                isMatched = m_isMatched, baseScore = m_baseScore, today = m_service.today()]() -> Result<Outcome> {
        if (newest->load() != number) {
            return failure(ErrorCode::Cancelled);
        }
        Outcome outcome{isMatched ? known : matching::analyseAdvert(advert), {}, baseScore};
        outcome.match = matching::match(cv, outcome.analysis, today);
        if (!isMatched) {
            outcome.baseScore = cv == base ? outcome.match.score : matching::match(base, outcome.analysis, today).score;
        }
        return outcome;
    };
    whenAnswered(this, QtConcurrent::run(&m_matcher, std::move(job)), [this, number](const Result<Outcome>& outcome) {
        if (outcome && number == m_newest->load()) {
            takeOver(*outcome);
        }
    });
}

void TailorSession::takeOver(const Outcome& outcome)
{
    m_analysis = outcome.analysis;
    m_match = outcome.match;
    m_baseScore = outcome.baseScore;
    m_isMatched = true;
    if (std::exchange(m_awaitsScore, false)) {
        m_saveDelay.start();
    }
    Q_EMIT matched();
}

TailorSnapshot TailorSession::snapshot() const
{
    TailorSnapshot snapshot{m_base.id, m_id, m_advert,       m_state.cv,     m_match.score,
                            {},        {},   m_savedAnswers, m_state.answers};
    for (const matching::RequirementMatch& requirement : m_match.matched) {
        snapshot.matched.append(requirement.keyword.canonical);
    }
    for (const VariantChange& change : m_state.changes) {
        snapshot.suggestions.append({change, SuggestionState::Applied});
    }
    for (const Suggestion& suggestion : m_state.dismissed) {
        snapshot.suggestions.append({{suggestion, {}}, SuggestionState::Dismissed});
    }
    const QList<Suggestion> open = openSuggestions();
    for (const Suggestion& suggestion : open) {
        snapshot.suggestions.append({{suggestion, {}}, SuggestionState::Open});
    }
    return snapshot;
}

void TailorSession::saveNow()
{
    if (!isOpen()) {
        return;
    }
    const auto done = m_service.save(snapshot());
    m_savedAnswers = m_state.answers;
    whenAnswered(this, done, [this](const Result<>& result) {
        if (result) {
            Q_EMIT saved();
        } else {
            Q_EMIT saveFailed(result.error());
        }
    });
}

void TailorSession::flush()
{
    if (m_saveDelay.isActive()) {
        m_saveDelay.stop();
        saveNow();
    }
}

void TailorSession::saveToBase()
{
    const quint64 number = m_newest->load();
    whenAnswered(this, m_service.saveToBase(m_base.id, m_state.changes), [this, number](const Result<Rebased>& result) {
        if (!result) {
            Q_EMIT saveFailed(result.error());
            return;
        }
        m_base.cv = result->cv;
        if (number == m_newest->load() && result->clashes.isEmpty()) {
            m_undo.clear(); // the steps lead to a base that is no more
            m_baseScore = m_match.score;
            TailorState state = m_state;
            state.changes.clear();
            setState(state);
        }
        Q_EMIT savedToBase(result->clashes);
    });
}

} // namespace cvenhancer::services
