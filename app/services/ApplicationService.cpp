// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/ApplicationService.h"

#include "base/Uuid.h"
#include "services/AtomicFile.h"
#include "sql/Transaction.h"
#include "storage/ApplicationRepository.h"
#include "storage/CvRepository.h"
#include "storage/FileRepository.h"
#include "storage/LetterRepository.h"
#include "storage/UserRepository.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

using sql::Connection;
using storage::ApplicationId;
using storage::ApplicationRow;

namespace {

struct StateTexts {
    Q_DECLARE_TR_FUNCTIONS(ApplicationStates)
};

/// What is gone by now is left out, it is no reason to show no list.
ApplicationCard toCard(Connection& connection, const ApplicationRow& row)
{
    ApplicationCard card{row, {}, {}, {}};
    if (const auto cv = storage::CvRepository(connection).load(row.cvId)) {
        card.variant = cv->title;
    }
    if (const auto file = storage::FileRepository(connection).load(row.fileId)) {
        card.fileName = file->name;
    }
    if (const auto letter = storage::LetterRepository(connection).load(row.letterId)) {
        card.letter = letter->body;
    }
    return card;
}

Result<QList<ApplicationCard>> listApplications(Connection& connection, const QDateTime& now)
{
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    CVENH_TRY(rows, storage::ApplicationRepository(connection).ofUser(user.id));
    QList<ApplicationCard> cards;
    for (const ApplicationRow& row : std::as_const(rows)) {
        cards.append(toCard(connection, row));
    }
    return cards;
}

Result<ApplicationId> insertApplication(Connection& connection, const ApplicationDraft& draft, const QString& sha256,
                                        const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    const storage::FileRow file{
        storage::FileId(newUuidV7(now)), user.id, {}, sha256, draft.fileName, draft.file.size(), now, now, {}};
    const ApplicationRow row{ApplicationId(newUuidV7(now)),
                             user.id,
                             draft.cv,
                             draft.customization,
                             {},
                             sha256.isEmpty() ? storage::FileId() : file.id,
                             draft.employer,
                             draft.position,
                             draft.advert,
                             u"sent"_s,
                             now,
                             u""_s,
                             now,
                             now,
                             {}};
    const Result<> kept = sha256.isEmpty() ? Result<>() : storage::FileRepository(connection).insert(file);
    return Result<>(kept)
        .and_then([&] { return storage::ApplicationRepository(connection).insert(row); })
        .and_then([&transaction] { return transaction.commit(); })
        .map([&row] { return row.id; });
}

Result<> writeLetter(Connection& connection, const ApplicationId& id, const QString& text, const QDateTime& now)
{
    CVENH_TRY(transaction, sql::Transaction::begin(connection));
    storage::LetterRepository letters(connection);
    storage::ApplicationRepository applications(connection);
    CVENH_TRY(row, applications.load(id));
    storage::LetterRow letter{row.letterId, row.userId, row.cvId, row.customizationId, row.employer, text,
                              now,          now,        {}};
    Result<> written;
    if (row.letterId.isNull()) {
        letter.id = storage::LetterId(newUuidV7(now));
        row.letterId = letter.id;
        row.updatedAt = now;
        written = letters.insert(letter).and_then([&] { return applications.update(row); });
    } else {
        written = letters.update(letter);
    }
    return written.and_then([&transaction] { return transaction.commit(); });
}

/// RFC 4180: quoted where it has to be.
QString csvValue(QString value)
{
    static const QString kFormulaStarts = u"=+-@\t\r"_s;
    if (!value.isEmpty() && kFormulaStarts.contains(value.at(0))) {
        value.prepend(u'\'');
    }
    const bool needsQuotes = value.contains(u',') || value.contains(u'"') || value.contains(u'\n')
        || value.contains(u'\r') || value.contains(u';');
    return needsQuotes ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

} // namespace

QStringList applicationStates()
{
    return {u"draft"_s, u"sent"_s, u"interview"_s, u"offer"_s, u"declined"_s, u"withdrawn"_s};
}

QString applicationStateName(const QString& state)
{
    const QHash<QString, QString> names{
        {u"draft"_s, StateTexts::tr("Draft")},         {u"sent"_s, StateTexts::tr("Sent")},
        {u"interview"_s, StateTexts::tr("Interview")}, {u"offer"_s, StateTexts::tr("Offer")},
        {u"declined"_s, StateTexts::tr("Declined")},   {u"withdrawn"_s, StateTexts::tr("Withdrawn")}};
    return names.value(state, state);
}

QByteArray applicationsToCsv(const QList<ApplicationCard>& applications)
{
    QList<QStringList> lines{{StateTexts::tr("Employer"), StateTexts::tr("Position"), StateTexts::tr("Status"),
                              StateTexts::tr("Sent on"), StateTexts::tr("CV"), StateTexts::tr("File"),
                              StateTexts::tr("Notes")}};
    for (const ApplicationCard& card : applications) {
        const QString sent = card.row.sentAt ? card.row.sentAt->toLocalTime().date().toString(Qt::ISODate) : QString();
        lines.append({card.row.employer, card.row.position, applicationStateName(card.row.status), sent, card.variant,
                      card.fileName, card.row.notes});
    }
    QString csv(QChar::ByteOrderMark);
    for (const QStringList& line : std::as_const(lines)) {
        QStringList values;
        for (const QString& value : line) {
            values.append(csvValue(value));
        }
        csv += values.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

ApplicationService::ApplicationService(sql::SqlThread& sql, const QString& profileFolder, const Clock& clock,
                                       QObject* parent)
    : QObject(parent)
    , m_sql(sql)
    , m_files(profileFolder)
    , m_clock(clock)
{
    m_workers.setMaxThreadCount(1);
}

/// What was asked for is finished first: a file that was kept gets its row.
ApplicationService::~ApplicationService()
{
    m_workers.waitForDone();
    m_sql.drain();
    m_workers.waitForDone();
}

QFuture<Result<QList<ApplicationCard>>> ApplicationService::list()
{
    return m_sql.run([now = m_clock.now()](Connection& connection) { return listApplications(connection, now); });
}

QFuture<Result<ApplicationId>> ApplicationService::record(const ApplicationDraft& draft)
{
    const auto recorded =
        QtConcurrent::run(&m_workers,
                          [files = m_files, bytes = draft.file] {
                              return bytes.isEmpty() ? Result<QString>(QString()) : files.keep(bytes);
                          })
            .then([this, draft, now = m_clock.now()](const Result<QString>& sha256) {
                return m_sql.run([draft, sha256, now](Connection& connection) -> Result<ApplicationId> {
                    return sha256 ? insertApplication(connection, draft, *sha256, now) : tl::unexpected(sha256.error());
                });
            })
            .unwrap();
    return announcing(recorded);
}

QFuture<Result<>> ApplicationService::update(const ApplicationRow& row)
{
    return announcing(m_sql.run([row, now = m_clock.now()](Connection& connection) {
        ApplicationRow changed = row;
        changed.updatedAt = now;
        return storage::ApplicationRepository(connection).update(changed);
    }));
}

QFuture<Result<>> ApplicationService::saveLetter(const ApplicationId& id, const QString& text)
{
    return announcing(m_sql.run(
        [id, text, now = m_clock.now()](Connection& connection) { return writeLetter(connection, id, text, now); }));
}

QFuture<Result<>> ApplicationService::remove(const ApplicationId& id)
{
    return announcing(m_sql.run([id, now = m_clock.now()](Connection& connection) {
        return storage::ApplicationRepository(connection).remove(id, now);
    }));
}

QFuture<Result<>> ApplicationService::restore(const ApplicationId& id)
{
    return announcing(
        m_sql.run([id](Connection& connection) { return storage::ApplicationRepository(connection).restore(id); }));
}

QFuture<Result<>> ApplicationService::saveFileAs(const storage::FileId& file, const QString& path)
{
    return m_sql.run([file](Connection& connection) { return storage::FileRepository(connection).load(file); })
        .then(&m_workers, [files = m_files, path](const Result<storage::FileRow>& row) -> Result<> {
            if (!row) {
                return tl::unexpected(row.error());
            }
            CVENH_TRY(bytes, files.load(row->sha256));
            return saveFile(path, bytes);
        });
}

QFuture<Result<>> ApplicationService::exportCsv(const QList<ApplicationCard>& applications, const QString& path)
{
    return QtConcurrent::run(&m_workers, [=] { return saveFile(path, applicationsToCsv(applications)); });
}

} // namespace cvenhancer::services
