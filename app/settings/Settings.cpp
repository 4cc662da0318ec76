// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "settings/Settings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::settings {

namespace {

const QString kAppearance = u"appearance"_s;
const QString kTextPercent = u"textPercent"_s;
const QString kCompact = u"compact"_s;
const QString kReducedMotion = u"reducedMotion"_s;
const QString kLanguage = u"language"_s;
const QString kLibraryOrder = u"library/order"_s;
const QString kLibraryList = u"library/list"_s;
const QString kExportFolder = u"export/folder"_s;
const QString kWindowGeometry = u"window/geometry"_s;
const QString kWelcomed = u"welcomed"_s;
const QString kAccountServer = u"account/server"_s;
const QString kAccountUser = u"account/userId"_s;
const QString kAccountName = u"account/name"_s;
const QString kAccountEmail = u"account/email"_s;

} // namespace

Settings::Settings(const QString& profileFolder, QObject* parent)
    : QObject(parent)
    , m_store(QDir(profileFolder).filePath(u"settings.ini"_s), QSettings::IniFormat)
{
}

bool Settings::store(const QString& key, const QVariant& value)
{
    const bool differs = m_store.value(key) != value;
    m_store.setValue(key, value);
    return differs;
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
    if (appearance == this->appearance()) {
        return;
    }
    const QString name = appearance == Appearance::Light ? u"light"_s
        : appearance == Appearance::Dark                 ? u"dark"_s
                                                         : u"system"_s;
    m_store.setValue(kAppearance, name);
    Q_EMIT lookChanged();
}

int Settings::textPercent() const
{
    constexpr int kStep = 25;
    const int percent = m_store.value(kTextPercent, 100).toInt();
    return percent >= 100 && percent <= 200 && percent % kStep == 0 ? percent : 100;
}

void Settings::setTextPercent(int percent)
{
    if (percent != textPercent()) {
        m_store.setValue(kTextPercent, percent);
        Q_EMIT lookChanged();
    }
}

bool Settings::isCompact() const
{
    return m_store.value(kCompact, false).toBool();
}

void Settings::setCompact(bool compact)
{
    if (compact != isCompact()) {
        m_store.setValue(kCompact, compact);
        Q_EMIT lookChanged();
    }
}

bool Settings::hasReducedMotion() const
{
    return m_store.value(kReducedMotion, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    if (reduced != hasReducedMotion()) {
        m_store.setValue(kReducedMotion, reduced);
        Q_EMIT lookChanged();
    }
}

QString Settings::language() const
{
    return m_store.value(kLanguage).toString();
}

void Settings::setLanguage(const QString& code)
{
    if (store(kLanguage, code)) {
        Q_EMIT languageChanged();
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

bool Settings::showsLibraryAsList() const
{
    return m_store.value(kLibraryList, false).toBool();
}

void Settings::setLibraryAsList(bool list)
{
    m_store.setValue(kLibraryList, list);
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

Account Settings::account() const
{
    return {m_store.value(kAccountServer).toString(), m_store.value(kAccountUser).toString(),
            m_store.value(kAccountName).toString(), m_store.value(kAccountEmail).toString()};
}

void Settings::setAccount(const Account& account)
{
    m_store.setValue(kAccountServer, account.server);
    m_store.setValue(kAccountUser, account.userId);
    m_store.setValue(kAccountName, account.name);
    m_store.setValue(kAccountEmail, account.email);
}

bool Settings::wasWelcomed() const
{
    return m_store.value(kWelcomed, false).toBool();
}

void Settings::setWelcomed()
{
    m_store.setValue(kWelcomed, true);
}

} // namespace cvenhancer::settings
