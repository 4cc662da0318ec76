// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/CvDocument.h"

#include "model/Diff.h"
#include "services/Answer.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

namespace {

const QString kEditVersion = u"edit"_s;

void prepare(QTimer& timer, int delayMs)
{
    timer.setSingleShot(true);
    timer.setInterval(delayMs);
}

} // namespace

CvDocument::CvDocument(sql::SqlThread& sql, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_sql(sql)
    , m_clock(clock)
{
    prepare(m_journalTimer, kJournalDelayMs);
    prepare(m_foldTimer, kFoldDelayMs);
    prepare(m_versionTimer, kVersionDelayMs);
    connect(&m_journalTimer, &QTimer::timeout, this, &CvDocument::writeJournal);
    connect(&m_foldTimer, &QTimer::timeout, this, [this] { writeRow({}); });
    connect(&m_versionTimer, &QTimer::timeout, this, [this] { writeRow(kEditVersion); });
}

/// The SqlThread does what it was given before it ends, so nothing has to be waited for.
CvDocument::~CvDocument()
{
    leave();
}

void CvDocument::open(const CvId& id)
{
    if (id == m_id) {
        if (m_isOpen) {
            Q_EMIT opened(id);
        }
        return;
    }
    close();
    m_id = id;
    whenAnswered(this, m_sql.run([id](sql::Connection& connection) { return loadCv(connection, id); }),
                 [this, visit = m_visit](const Result<StoredCv>& stored) {
                     if (visit == m_visit) {
                         onLoaded(stored);
                     }
                 });
}

void CvDocument::onLoaded(const Result<StoredCv>& stored)
{
    if (!stored) {
        m_id = {};
        Q_EMIT failed(stored.error());
        return;
    }
    m_title = stored->title;
    m_cv = stored->cv;
    m_seen = std::make_shared<QByteArray>(stored->folded);
    m_wasRestored = stored->replayed > 0;
    m_isOpen = true;
    Q_EMIT opened(m_id);
    Q_EMIT historyChanged();
    if (m_wasRestored) {
        m_needsFold = true;
        m_needsVersion = true;
        writeRow(kEditVersion);
    }
    if (stored->refused > 0) {
        Q_EMIT failed({ErrorCode::EditConflict, m_title, u"%1 journal changes refused"_s.arg(stored->refused), {}});
    }
}

void CvDocument::close()
{
    const bool wasOpen = m_isOpen;
    leave();
    ++m_visit;
    m_id = {};
    m_isOpen = false;
    m_wasRestored = false;
    m_title.clear();
    m_cv = {};
    m_history.clear();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

/// Hands everything to the SQL thread and forgets what was under way.
void CvDocument::leave()
{
    m_journalTimer.stop();
    m_foldTimer.stop();
    m_versionTimer.stop();
    if (m_isOpen && (m_needsFold || m_needsVersion)) {
        whenAnswered(this, postFold(kEditVersion), [this, id = m_id](const Result<FoldedCv>& folded) {
            if (folded) {
                Q_EMIT stored(id);
            } else {
                Q_EMIT failed(folded.error());
            }
        });
    }
    m_pending.clear();
    m_isJournalling = false;
    m_needsFold = false;
    m_needsVersion = false;
}

Result<> CvDocument::apply(const QList<model::Edit>& edits, const QString& name)
{
    return performNew({name, edits, {}, {}});
}

Result<> CvDocument::applySettings(const CvSettings& settings, const QString& name)
{
    return settings == this->settings() ? Result<>() : performNew({name, {}, this->settings(), settings});
}

Result<> CvDocument::performNew(const CvChange& change)
{
    if (!m_isOpen) {
        return failure(ErrorCode::InvalidArgument, {}, u"no CV is open"_s);
    }
    return perform(change).map([&] {
        m_history.add(change, m_clock.now());
        Q_EMIT historyChanged();
    });
}

Result<> CvDocument::perform(const CvChange& change)
{
    CVENH_TRY(after, services::apply(m_cv, change));
    m_cv = after;
    keep(change);
    if (!change.edits.isEmpty()) {
        Q_EMIT changed(change.edits);
    }
    if (change.settingsAfter) {
        Q_EMIT settingsChanged();
    }
    return {};
}

void CvDocument::undo()
{
    step(m_history.takeUndo());
}

void CvDocument::redo()
{
    step(m_history.takeRedo());
}

/// A step that does not fit any more says that the CV was changed behind its back; then no step can be trusted.
void CvDocument::step(const std::optional<CvChange>& change)
{
    if (!change) {
        return;
    }
    if (const auto done = perform(*change); !done) {
        m_history.clear();
        Q_EMIT failed(done.error());
    }
    Q_EMIT historyChanged();
}

void CvDocument::keep(const CvChange& change)
{
    ++m_lastNumber;
    const bool isWaiting = !m_pending.isEmpty() && m_pending.last().number > m_sent;
    const auto joined = isWaiting ? mergedTyping(m_pending.last().change, change) : std::nullopt;
    if (joined) {
        m_pending.last() = {m_lastNumber, *joined};
    } else {
        m_pending.append({m_lastNumber, change});
    }
    m_needsFold = true;
    m_needsVersion = true;
    if (!m_journalTimer.isActive()) {
        m_journalTimer.start(kJournalDelayMs);
    }
    m_foldTimer.start(kFoldDelayMs);
    m_versionTimer.start();
}

void CvDocument::writeJournal()
{
    if (m_isJournalling || m_pending.isEmpty() || m_pending.last().number <= m_sent) {
        return;
    }
    m_isJournalling = true;
    QList<CvChange> changes;
    for (const Pending& pending : std::as_const(m_pending)) {
        if (pending.number > m_sent) {
            changes.append(pending.change);
        }
    }
    m_sent = m_lastNumber;
    auto job = [id = m_id, changes, now = m_clock.now()](sql::Connection& connection) {
        return journal(connection, id, changes, now);
    };
    whenAnswered(this, m_sql.run(std::move(job)), [this, visit = m_visit, upTo = m_sent](const Result<>& written) {
        if (visit == m_visit) {
            onJournalWritten(written, upTo);
        }
    });
}

void CvDocument::onJournalWritten(const Result<>& written, quint64 upTo)
{
    m_isJournalling = false;
    if (!written) {
        m_sent = 0;
        m_journalTimer.start(kRetryDelayMs);
        Q_EMIT failed(written.error());
        return;
    }
    forgetPending(upTo);
}

void CvDocument::forgetPending(quint64 upTo)
{
    m_pending.removeIf([upTo](const Pending& pending) { return pending.number <= upTo; });
    if (m_pending.isEmpty()) {
        Q_EMIT saved(m_clock.now());
    } else if (!m_journalTimer.isActive()) {
        m_journalTimer.start(kJournalDelayMs);
    }
}

void CvDocument::store(const QString& versionReason)
{
    writeRow(versionReason);
}

void CvDocument::refresh()
{
    m_needsFold = m_isOpen;
    writeRow({});
}

QFuture<Result<QList<CvVersion>>> CvDocument::versions()
{
    store(kEditVersion);
    return m_sql.run([id = m_id](sql::Connection& connection) { return loadVersions(connection, id); });
}

Result<> CvDocument::restore(const CvVersion& version, const QString& name)
{
    CvChange change{name, model::diff(m_cv, version.cv), {}, {}};
    if (const CvSettings then = settingsOf(version.cv); then != settings()) {
        change.settingsBefore = settings();
        change.settingsAfter = then;
    }
    m_history.endTyping();
    return performNew(change).map([this] { store(u"restore"_s); });
}

void CvDocument::writeRow(const QString& versionReason)
{
    const bool wantsVersion = !versionReason.isEmpty() && m_needsVersion;
    if (!m_isOpen || (!m_needsFold && !wantsVersion)) {
        return;
    }
    m_foldTimer.stop();
    m_needsFold = false;
    m_needsVersion = m_needsVersion && !wantsVersion;
    whenAnswered(this, postFold(wantsVersion ? versionReason : QString()),
                 [this, visit = m_visit, given = m_cv, upTo = m_lastNumber](const Result<FoldedCv>& folded) {
                     if (visit == m_visit) {
                         onRowWritten(folded, given, upTo);
                     }
                 });
}

/// The CV as a whole goes to the row, with it whatever the journal has not got yet.
QFuture<Result<FoldedCv>> CvDocument::postFold(const QString& versionReason)
{
    return m_sql.run(
        [id = m_id, cv = m_cv, seen = m_seen, versionReason, now = m_clock.now()](sql::Connection& connection) {
            auto folded = fold(connection, id, cv, *seen, versionReason, now);
            if (folded) {
                *seen = folded->folded;
            }
            return folded;
        });
}

void CvDocument::onRowWritten(const Result<FoldedCv>& folded, const model::Cv& given, quint64 upTo)
{
    if (!folded) {
        m_needsFold = true;
        m_needsVersion = true;
        m_foldTimer.start(kRetryDelayMs);
        m_versionTimer.start();
        Q_EMIT failed(folded.error());
        return;
    }
    if (folded->cv != given) {
        takeOver(*folded, given);
    }
    forgetPending(upTo);
    Q_EMIT stored(m_id);
}

/// Somebody else had written the row; what was typed since then stands on top of both.
void CvDocument::takeOver(const FoldedCv& folded, const model::Cv& given)
{
    m_needsFold = m_needsFold || m_cv != given;
    m_cv = m_cv == given ? folded.cv : mergedCv(given, m_cv, folded.cv);
    m_history.clear();
    Q_EMIT reloaded();
    Q_EMIT historyChanged();
}

} // namespace cvenhancer::services
