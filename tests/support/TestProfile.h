// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "fakes/FakeEngine.h"
#include "services/Services.h"
#include "settings/Settings.h"
#include "storage/ProfileFolder.h"
#include "storage/Store.h"
#include "ui/shell/Appearance.h"
#include "ui/shell/PageContext.h"

#include <QApplication>
#include <QTemporaryDir>

namespace cvenhancer::support {

/// A profile in a folder of its own with everything a page needs, and an engine whose files are JSON Resume.
struct TestProfile {
    TestProfile()
        : path(storage::prepareProfileFolder(folder.filePath(QStringLiteral("profile"))).value())
        , sql([this] { return storage::openStore(path, clock); })
        , services(sql, path, clock, std::make_shared<fakes::FakeEngine>())
        , settings(path)
        , appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()), settings)
    {
        settings.setExportFolder(folder.path());
        settings.setWelcomed();
    }

    [[nodiscard]] ui::PageContext context() { return {appearance.theme(), settings, clock, services}; }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    QTemporaryDir folder;
    QString path;
    SystemClock clock;
    sql::SqlThread sql;
    services::Services services;
    settings::Settings settings;
    ui::Appearance appearance;
};

} // namespace cvenhancer::support
