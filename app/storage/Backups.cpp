// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/Backups.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

constexpr qsizetype kMostBackups = 7;
constexpr qsizetype kNewestOfAnyDay = 2;
const QString kTimeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;
const QString kPrefix = u"library-"_s;
const QString kSuffix = u".sqlite"_s;
const QString kVacuumInto = u"VACUUM INTO :path"_s;
const QString kQuickCheck = u"PRAGMA quick_check(1)"_s;
constexpr auto kPrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Backups::Backups(const QString& profileFolder)
    : m_folder(QDir(profileFolder).filePath(u"backups"_s))
{
}

QStringList Backups::list() const
{
    QStringList paths;
    const QDir folder(m_folder);
    const auto names = folder.entryList({kPrefix + u'*' + kSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) {
        if (timeOf(name)) {
            paths.append(folder.absoluteFilePath(name));
        }
    }
    return paths;
}

std::optional<QDateTime> Backups::newest() const
{
    const QStringList paths = list();
    return paths.isEmpty() ? std::nullopt : timeOf(paths.constFirst());
}

std::optional<QDateTime> Backups::timeOf(const QString& path)
{
    QString stamp = QFileInfo(path).fileName();
    if (!stamp.startsWith(kPrefix) || !stamp.endsWith(kSuffix)) {
        return std::nullopt;
    }
    stamp = stamp.mid(kPrefix.size()).chopped(kSuffix.size());
    QDateTime time = QDateTime::fromString(stamp, kTimeFormat);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Result<> Backups::make(sql::Connection& connection, const QDateTime& now) const
{
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s) || !QFile::setPermissions(m_folder, kPrivateFile | QFileDevice::ExeOwner)) {
        return failure(ErrorCode::FileNotWritable, m_folder);
    }
    const QString path = folder.filePath(kPrefix + now.toUTC().toString(kTimeFormat) + kSuffix);
    if (auto copied = copyDatabase(connection, path); !copied) {
        return copied;
    }
    letGo();
    return {};
}

void Backups::letGo() const
{
    QDate lastKept;
    qsizetype kept = 0;
    for (const QString& path : list()) {
        const QDate day = timeOf(path).value_or(QDateTime()).date();
        if (kept < kMostBackups && (kept < kNewestOfAnyDay || day != lastKept)) {
            ++kept;
            lastKept = day;
        } else {
            QFile::remove(path);
        }
    }
}

Result<> copyDatabase(sql::Connection& connection, const QString& path)
{
    const QString partial = path + u".partial"_s;
    QFile::remove(partial);
    {
        CVENH_TRY(copy, connection.prepare(kVacuumInto));
        copy.bind(u":path"_s, partial);
        if (auto copied = copy.execute(); !copied) {
            QFile::remove(partial);
            return copied;
        }
    }
    QFile::setPermissions(partial, kPrivateFile);
    QFile::remove(path);
    return QFile::rename(partial, path) ? Result<>() : failure(ErrorCode::FileNotWritable, path);
}

Result<> checkIntegrity(sql::Connection& connection)
{
    CVENH_TRY(check, connection.prepare(kQuickCheck));
    if (auto done = check.execute(); !done) {
        return done;
    }
    CVENH_TRY(answered, check.next());
    const QString answer = answered ? check.text(0) : QString();
    return answer == u"ok"_s ? Result<>() : failure(ErrorCode::StoreDamaged, connection.path(), answer);
}

} // namespace cvenhancer::storage
