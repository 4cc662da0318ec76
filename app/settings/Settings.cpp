// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "settings/Settings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::settings {

namespace {

const QString kAppearance = u"appearance"_s;
const QString kLibraryOrder = u"library/order"_s;
const QString kExportFolder = u"export/folder"_s;
const QString kWindowGeometry = u"window/geometry"_s;

} // namespace

Settings::Settings(const QString& profileFolder)
    : m_store(QDir(profileFolder).filePath(u"settings.ini"_s), QSettings::IniFormat)
{
}

Appearance Settings::appearance() const
{
    const QString value = m_store.value(kAppearance).toString();
    if (value == u"light"_s) {
        return Appearance::Light;
    }
    return value == u"dark"_s ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        m_store.remove(kAppearance);
        break;
    case Appearance::Light:
        m_store.setValue(kAppearance, u"light"_s);
        break;
    case Appearance::Dark:
        m_store.setValue(kAppearance, u"dark"_s);
        break;
    }
}

LibraryOrder Settings::libraryOrder() const
{
    return m_store.value(kLibraryOrder).toString() == u"title"_s ? LibraryOrder::Title : LibraryOrder::LastChanged;
}

void Settings::setLibraryOrder(LibraryOrder order)
{
    m_store.setValue(kLibraryOrder, order == LibraryOrder::Title ? u"title"_s : u"lastChanged"_s);
}

QString Settings::exportFolder() const
{
    const QString folder = m_store.value(kExportFolder).toString();
    return !folder.isEmpty() && QDir(folder).exists()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setExportFolder(const QString& folder)
{
    m_store.setValue(kExportFolder, folder);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(kWindowGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue(kWindowGeometry, geometry);
}

} // namespace cvenhancer::settings
