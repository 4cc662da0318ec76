// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "storage/ProfileFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::storage {

namespace {

constexpr auto kPrivateFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Result<> preparePrivateFolder(const QString& folder)
{
    const bool made = QDir().mkpath(folder) && QFile::setPermissions(folder, kPrivateFolder);
    return made && QFileInfo(folder).isWritable() ? Result<>() : failure(ErrorCode::FileNotWritable, folder);
}

} // namespace

QString defaultProfileFolder()
{
    const QString home = qEnvironmentVariable("CVENHANCER_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : home;
}

Result<QString> prepareProfileFolder(const QString& folder)
{
    const QString absolute = QDir(folder).absolutePath();
    for (const QString& part : {absolute, absolute + u"/files"_s, absolute + u"/thumbnails"_s}) {
        if (const auto prepared = preparePrivateFolder(part); !prepared) {
            return tl::unexpected(prepared.error());
        }
    }
    return absolute;
}

QString databasePath(const QString& profileFolder)
{
    return QDir(profileFolder).filePath(u"library.sqlite"_s);
}

} // namespace cvenhancer::storage
