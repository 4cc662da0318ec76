// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/JournalRepository.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

const QString kAppendChange = u"INSERT INTO journal (cv_id, edit, created_at) VALUES (:cv_id, :edit, :created_at)"_s;
const QString kSelectChanges = u"SELECT id, edit, created_at FROM journal WHERE cv_id = :cv_id ORDER BY id"_s;
const QString kRemoveChanges = u"DELETE FROM journal WHERE cv_id = :cv_id AND id <= :id"_s;

} // namespace

JournalRepository::JournalRepository(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> JournalRepository::append(const CvId& cv, const QByteArray& change, const QDateTime& now)
{
    CVENH_TRY(statement, m_connection.prepare(kAppendChange));
    statement.bind(u":cv_id"_s, cv.toString()).bindUtf8(u":edit"_s, change).bind(u":created_at"_s, now);
    return statement.execute();
}

Result<QList<JournalRow>> JournalRepository::ofCv(const CvId& cv)
{
    CVENH_TRY(row, m_connection.prepare(kSelectChanges));
    row.bind(u":cv_id"_s, cv.toString());
    if (auto done = row.execute(); !done) {
        return tl::unexpected(std::move(done).error());
    }
    QList<JournalRow> rows;
    for (;;) {
        CVENH_TRY(more, row.next());
        if (!more) {
            return rows;
        }
        rows.append({row.integer(0), cv, row.utf8(1), row.time(2)});
    }
}

Result<> JournalRepository::removeUpTo(const CvId& cv, qint64 id)
{
    CVENH_TRY(statement, m_connection.prepare(kRemoveChanges));
    statement.bind(u":cv_id"_s, cv.toString()).bind(u":id"_s, id);
    return statement.execute();
}

} // namespace cvenhancer::storage
