// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/FolderFiles.h"

#include <QDir>
#include <QFileInfo>

namespace cvenhancer::services {

namespace {

constexpr qsizetype kMostFiles = 1000;
constexpr int kDeepestFolder = 10;

void collectFolder(const QDir& folder, const QStringList& endings, int depth, QStringList& files)
{
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (files.size() >= kMostFiles) {
            return;
        }
        if (entry.isDir() && !entry.isSymLink() && depth > 1) {
            collectFolder(QDir(entry.filePath()), endings, depth - 1, files);
        } else if (entry.isFile() && endings.contains(entry.suffix().toLower())) {
            files.append(entry.filePath());
        }
    }
}

} // namespace

QStringList filesInFolders(const QStringList& paths, const QStringList& endings)
{
    QStringList files;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            collectFolder(QDir(path), endings, kDeepestFolder, files);
        } else {
            files.append(path);
        }
    }
    return files;
}

} // namespace cvenhancer::services
