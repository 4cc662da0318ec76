// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/AccountExportService.h"

#include "services/AccountScope.h"
#include "storage/AccountRepository.h"
#include "storage/RecordRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::server::services {

using database::Connection;
using database::Query;
using storage::RecordRepository;
using sync::Record;
using sync::RecordType;

namespace {

QByteArray indented(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

QString plainId(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// A title as a part of a path: nothing in it leads to another folder or is forbidden in a file's name anywhere.
QString pathPart(const QString& title)
{
    QString part = title.simplified().left(80);
    for (const QChar c : u"/\\:*?\"<>|"_s) {
        part.replace(c, u'_');
    }
    return part.isEmpty() || part.startsWith(u'.') ? u'_' + part : part;
}

QJsonObject accountJson(const storage::AccountRow& account)
{
    return {{u"id"_s, account.id.toString()},
            {u"name"_s, account.name},
            {u"email"_s, account.email},
            {u"created_at"_s, sync::timeText(account.created)}};
}

/// The rows of one table that are not in the bin.
Result<QList<Record>> recordsOf(RecordType type, const database::Rows& rows, const RecordVault& vault)
{
    QList<Record> records;
    for (const storage::RecordRow& row : RecordRepository(type).read(rows)) {
        if (!row.deleted) {
            CVENH_TRY(record, vault.unseal(type, row));
            records.append(record);
        }
    }
    return records;
}

ZipEntry tableEntry(RecordType type, const QList<Record>& records)
{
    QJsonArray rows;
    for (const Record& record : records) {
        QJsonObject row = record.data;
        row[u"id"_s] = plainId(record.id);
        rows.append(row);
    }
    return {u"records/%1.json"_s.arg(sync::recordTypeName(type)), QJsonDocument(rows).toJson()};
}

ZipEntry cvEntry(const Record& cv)
{
    const QString name = pathPart(cv.data[u"title"_s].toString());
    return {u"cvs/%1 (%2).json"_s.arg(name, plainId(cv.id)), indented(cv.data[u"parsed_data"_s].toObject())};
}

} // namespace

AccountExportService::AccountExportService(const FileService& files, const auth::DataKeys& dataKeys, const Clock& clock)
    : m_files(files)
    , m_dataKeys(dataKeys)
    , m_clock(clock)
{
}

Result<QByteArray> AccountExportService::exportAccount(Connection& connection, const CurrentUser& user) const
{
    std::vector<Query> queries{storage::AccountRepository::loadQuery(user.user)};
    for (const RecordType type : sync::recordTypes()) {
        queries.push_back(RecordRepository(type).changes(user.user, 0, std::numeric_limits<qint64>::max()));
    }
    CVENH_TRY(scoped, readAs(connection, user, m_dataKeys, std::move(queries)));
    QList<ZipEntry> entries{
        {u"account.json"_s, indented(accountJson(storage::AccountRepository::readRow(scoped.rows.front())))}};
    QList<Record> files;
    size_t i = 0;
    for (const RecordType type : sync::recordTypes()) {
        CVENH_TRY(records, recordsOf(type, scoped.rows.at(++i), scoped.vault));
        entries.append(tableEntry(type, records));
        if (type == RecordType::Cv) {
            std::ranges::transform(records, std::back_inserter(entries), cvEntry);
        } else if (type == RecordType::File) {
            files = records;
        }
    }
    CVENH_TRY(contents, contentsOf(connection, user, files));
    return writeZip(entries + contents, m_clock.now());
}

/// Each content once, as many as are allowed; the rest by name.
Result<QList<ZipEntry>> AccountExportService::contentsOf(Connection& connection, const CurrentUser& user,
                                                         const QList<Record>& files) const
{
    QList<ZipEntry> entries;
    QSet<QString> seen;
    QJsonArray leftOut;
    qint64 left = kMaxFileBytes;
    for (const Record& file : files) {
        const QString sha256 = file.data[u"sha256"_s].toString();
        const QString name = pathPart(file.data[u"name"_s].toString());
        const qint64 size = file.data[u"size_bytes"_s].toInteger();
        if (seen.contains(sha256)) {
            continue;
        }
        seen.insert(sha256);
        if (size > left) {
            leftOut.append(QJsonObject{{u"name"_s, name}, {u"address"_s, QString(u"/files/"_s + sha256)}});
            continue;
        }
        CVENH_TRY(content, m_files.get(connection, user, sha256));
        left -= content.size();
        entries.append({u"files/%1/%2"_s.arg(sha256, name), content});
    }
    if (!leftOut.isEmpty()) {
        entries.append({u"files-left-out.json"_s, QJsonDocument(leftOut).toJson()});
    }
    return entries;
}

} // namespace cvenhancer::server::services
