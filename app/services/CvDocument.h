// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "services/CvChange.h"
#include "services/CvJournal.h"
#include "services/EditHistory.h"
#include "sql/SqlThread.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace cvenhancer::services {

/// The one open CV of a window: what Editor and Tailor show and change. It knows the CV as it is after the last
/// keystroke; the store follows by itself:
/// - within kJournalDelayMs a change is in the journal, so that the end of the process loses no more than that;
/// - after kFoldDelayMs without a change the row itself is written, so that other parts of the program see it;
/// - after kVersionDelayMs, when another CV is opened, on close() and on destruction a version is added to the history.
/// What cannot be written is kept and tried again. Lives on the GUI thread, owned by the composition root, which keeps
/// `sql` and `clock` alive for longer.
class CvDocument : public QObject {
    Q_OBJECT

public:
    static constexpr int kJournalDelayMs = 250;
    static constexpr int kFoldDelayMs = 2'000;
    static constexpr int kVersionDelayMs = 30'000;
    static constexpr int kRetryDelayMs = 2'000;

    CvDocument(sql::SqlThread& sql, const Clock& clock, QObject* parent = nullptr);
    ~CvDocument() override;

    /// Opens another CV; what was open is stored first. Answers with opened() or failed(). The one that is open
    /// already stays as it is and answers with opened() again.
    void open(const CvId& id);
    /// Stores and forgets the CV.
    void close();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] CvId id() const { return m_id; } ///< null: none is open or being opened
    [[nodiscard]] QString title() const { return m_title; } ///< as the library calls it
    [[nodiscard]] const model::Cv& cv() const { return m_cv; }
    [[nodiscard]] CvSettings settings() const { return settingsOf(m_cv); }
    /// The program had been ended while this CV was edited, and what was typed came back.
    [[nodiscard]] bool wasRestored() const { return m_wasRestored; }

    /// Does the edits as one step called `name`, for people ("Edit summary"). All or none.
    /// Errors: those of model::apply; InvalidArgument when no CV is open.
    Result<> apply(const QList<model::Edit>& edits, const QString& name);
    /// Errors: InvalidArgument when no CV is open.
    Result<> applySettings(const CvSettings& settings, const QString& name);
    /// The next keystroke begins a step of its own: the cursor went to another field.
    void endTyping() { m_history.endTyping(); }

    [[nodiscard]] const EditHistory& history() const { return m_history; }
    void undo();
    void redo();

    /// Writes everything to the row now. A version of this reason ("edit", "restore") is added unless it is empty.
    /// Jobs given to the SqlThread afterwards find it there.
    void store(const QString& versionReason = {});
    /// Takes over what was written into the row meanwhile, by the sync or another part of the program.
    void refresh();

    /// The CV's history with its present state on top, newest first.
    [[nodiscard]] QFuture<Result<QList<CvVersion>>> versions();
    /// Makes the CV what it was, as one step called `name`, and a version of its own: nothing in between is lost.
    /// Errors: InvalidArgument when no CV is open.
    Result<> restore(const CvVersion& version, const QString& name);

Q_SIGNALS:
    /// Another CV is here; what was shown of the last one is out of date.
    void opened(const cvenhancer::CvId& id);
    void closed();
    /// The CV changed by these edits, also when a step was undone or done again.
    void changed(const QList<cvenhancer::model::Edit>& edits);
    void settingsChanged();
    /// The CV was replaced as a whole: another device or window had changed it as well.
    void reloaded();
    /// canUndo, canRedo or a name changed.
    void historyChanged();
    /// Everything done up to now is on the disk.
    void saved(const QDateTime& at);
    /// The row was written: lists and thumbnails are out of date.
    void stored(const cvenhancer::CvId& id);
    /// Opening or saving failed. What was typed is kept and saving is tried again.
    void failed(const cvenhancer::Error& error);

private:
    /// A change that is not known to be on the disk.
    struct Pending {
        quint64 number; ///< of the last keystroke in it
        CvChange change;
    };

    void onLoaded(const Result<StoredCv>& stored);
    Result<> perform(const CvChange& change);
    Result<> performNew(const CvChange& change);
    void step(const std::optional<CvChange>& change);
    void keep(const CvChange& change);
    void writeJournal();
    void onJournalWritten(const Result<>& written, quint64 upTo);
    void writeRow(const QString& versionReason);
    void onRowWritten(const Result<FoldedCv>& folded, const model::Cv& given, quint64 upTo);
    QFuture<Result<FoldedCv>> postFold(const QString& versionReason);
    void takeOver(const FoldedCv& folded, const model::Cv& given);
    void forgetPending(quint64 upTo);
    void leave();

    sql::SqlThread& m_sql;
    const Clock& m_clock;
    CvId m_id;
    quint64 m_visit = 0; ///< counts opens: answers that belong to an earlier one are dropped
    bool m_isOpen = false;
    bool m_wasRestored = false;
    QString m_title;
    model::Cv m_cv;
    /// The document we last saw in the row. Written by the jobs themselves, on the SQL thread only, so that one fold
    /// may be asked for before the last one has answered.
    std::shared_ptr<QByteArray> m_seen;
    EditHistory m_history;
    QList<Pending> m_pending;
    quint64 m_lastNumber = 0; ///< of the newest change
    quint64 m_sent = 0; ///< changes up to this one are with the journal
    bool m_isJournalling = false;
    bool m_needsFold = false; ///< the row lacks something
    bool m_needsVersion = false; ///< the history lacks something
    QTimer m_journalTimer;
    QTimer m_foldTimer;
    QTimer m_versionTimer;
};

} // namespace cvenhancer::services
