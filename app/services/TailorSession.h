// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/TailorService.h"

#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <memory>

namespace cvenhancer::services {

/// What undo takes back: the tailored copy and what was decided on the way to it.
struct TailorState {
    model::Cv cv;
    QList<VariantChange> changes; ///< in the order they were made
    QList<matching::Suggestion> dismissed;
    Answers answers;
};

/// One CV being tailored to one advertisement. Keeps the working copy, decides about suggestions, matches off the GUI
/// thread (newest wins) and saves by itself shortly after each change; the base CV is never touched but by saveToBase.
/// Lives on the GUI thread; the service outlives it.
class TailorSession : public QObject {
    Q_OBJECT

public:
    explicit TailorSession(TailorService& service, QObject* parent = nullptr);
    /// Saves what is not saved yet.
    ~TailorSession() override;

    /// Begins a new customization of `base` for `advert`.
    void start(const TailorBase& base, const QString& advert);
    /// Takes one up again. What the base CV says now flows in where the variant has not changed it.
    void resume(const TailorDocument& document);

    [[nodiscard]] bool isOpen() const { return !m_id.isNull(); }
    [[nodiscard]] const TailorBase& base() const { return m_base; }
    [[nodiscard]] CustomizationId id() const { return m_id; }
    [[nodiscard]] const QString& advert() const { return m_advert; }
    [[nodiscard]] const matching::AdvertAnalysis& analysis() const { return m_analysis; }
    [[nodiscard]] const matching::MatchResult& match() const { return m_match; }
    [[nodiscard]] double baseScore() const { return m_baseScore; }
    /// False until the first match of this advertisement is there.
    [[nodiscard]] bool isMatched() const { return m_isMatched; }
    [[nodiscard]] const model::Cv& cv() const { return m_state.cv; }
    [[nodiscard]] const QList<VariantChange>& changes() const { return m_state.changes; }
    /// Places that both base and variant changed since the variant was saved last; the variant's words stand.
    [[nodiscard]] const QList<Clash>& clashes() const { return m_clashes; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Suggestions still to be decided, best gain first; put-off ones last; without those answered or dismissed.
    [[nodiscard]] QList<matching::Suggestion> openSuggestions() const;
    [[nodiscard]] bool isPutOff(const SuggestionId& id) const { return m_later.contains(id); }

    /// Errors: NotFound (it is not offered any more), NeedsConfirmation, PathNotFound, EditConflict.
    /// `words`: the user's own in place of what is proposed; null: as proposed.
    [[nodiscard]] Result<> apply(const SuggestionId& id, const QString& words = {});
    /// Yes, with words: about the job `job`, or in the list of skills when null. Errors: as apply.
    [[nodiscard]] Result<> answerYes(const SuggestionId& id, const EntryId& job, const QString& words);
    /// "no" or "a_little": the CV stays, and nobody asks again.
    void answer(const SuggestionId& id, const QString& answer);
    void dismiss(const SuggestionId& id);
    void putOff(const SuggestionId& id);
    /// Takes back one change, whatever came after it. Errors: NotFound, EditConflict.
    [[nodiscard]] Result<> takeBack(const SuggestionId& id);
    /// Everything that needs nobody's word, in one step; answers changed() when it is done.
    void applyAllSafe();

    /// Saves now what is not saved yet.
    void flush();
    /// The changes become the base's own, and this variant goes on from there.
    void saveToBase();

Q_SIGNALS:
    /// Working copy, decisions or their order have changed; the match follows.
    void changed();
    /// match() is that of cv().
    void matched();
    void saved();
    void saveFailed(const cvenhancer::Error& error);
    /// `clashes`: what the base kept in its own words.
    void savedToBase(const QList<cvenhancer::services::Clash>& clashes);

private:
    friend class TailorStep;

    struct Outcome {
        matching::AdvertAnalysis analysis;
        matching::MatchResult match;
        double baseScore = 0;
    };

    void reset(const TailorBase& base, const CustomizationId& id, const QString& advert);
    void setState(const TailorState& state);
    void push(const QString& name, const TailorState& after);
    [[nodiscard]] Result<> change(const matching::Suggestion& suggestion, const QString& confirmation);
    [[nodiscard]] const matching::Suggestion* find(const SuggestionId& id) const;
    void rematch();
    void takeOver(const Outcome& outcome);
    void saveNow();
    [[nodiscard]] TailorSnapshot snapshot() const;

    TailorService& m_service;
    TailorBase m_base;
    CustomizationId m_id;
    QString m_advert;
    matching::AdvertAnalysis m_analysis;
    matching::MatchResult m_match;
    double m_baseScore = 0;
    bool m_isMatched = false;
    bool m_awaitsScore = false; ///< what is saved lacks the score of the present state
    TailorState m_state;
    Answers m_savedAnswers;
    QList<Clash> m_clashes;
    QSet<SuggestionId> m_later;
    QUndoStack m_undo;
    QTimer m_saveDelay;
    QThreadPool m_matcher; ///< one thread: matches are made one after the other
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< number of the latest match asked for
};

} // namespace cvenhancer::services
