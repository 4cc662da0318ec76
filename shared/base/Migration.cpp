// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "base/Migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer {

namespace {

const QRegularExpression& markerLine()
{
    static const QRegularExpression kMarker(u"^--[ \\t]*next statement[ \\t]*$"_s, QRegularExpression::MultilineOption);
    return kMarker;
}

QString normalised(const QByteArray& script)
{
    QString text = QString::fromUtf8(script);
    text.replace(u"\r\n"_s, u"\n"_s);
    return text;
}

Result<Migration> loadMigration(const QDir& folder, const QString& fileName)
{
    QFile file(folder.filePath(fileName));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Internal, fileName, file.errorString());
    }
    return Migration{fileName.section(u'_', 0, 0).toInt(), fileName.section(u'_', 1).chopped(4), file.readAll()};
}

} // namespace

QStringList Migration::statements() const
{
    QStringList statements;
    for (const QString& part : normalised(script).split(markerLine())) {
        if (!part.trimmed().isEmpty()) {
            statements.append(part.trimmed());
        }
    }
    return statements;
}

QString Migration::checksum() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(normalised(script).toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QList<Migration>> loadMigrations(const QString& folder)
{
    const QDir directory(folder);
    QList<Migration> migrations;
    for (const QString& fileName : directory.entryList({u"*_*.sql"_s}, QDir::Files, QDir::Name)) {
        CVENH_TRY(migration, loadMigration(directory, fileName));
        if (migration.number != migrations.size() + 1) {
            return failure(ErrorCode::Internal, fileName, u"migrations are not numbered 1, 2, 3"_s);
        }
        migrations.append(std::move(migration));
    }
    return migrations;
}

} // namespace cvenhancer
