// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/OnlineAccess.h"

#include "storage/ProfileFolder.h"
#include "storage/Store.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::services {

OnlineAccess::OnlineAccess()
    : m_application(m_argumentCount, m_arguments.data())
{
}

Result<std::unique_ptr<OnlineAccess>> OnlineAccess::open(const std::string& folder, const Clock& clock)
{
    QCoreApplication::setOrganizationName(u"CV Enhancer"_s);
    QCoreApplication::setApplicationName(u"cvenhancer"_s);
    std::unique_ptr<OnlineAccess> profile(new OnlineAccess); // NOLINT: the constructor is private
    const QString wanted = folder.empty() ? storage::defaultProfileFolder() : QFile::decodeName(folder.c_str());
    CVENH_TRY(path, storage::prepareProfileFolder(wanted));
    profile->m_settings = std::make_unique<settings::Settings>(path);
    profile->m_secrets = std::make_unique<platform::SecretStore>(platform::SecretStore::serviceFor(path));
    profile->m_sql = std::make_unique<sql::SqlThread>([path, &clock] { return storage::openStore(path, clock); });
    profile->m_online = std::make_unique<Online>(profile->m_transport, *profile->m_secrets, *profile->m_settings,
                                                 *profile->m_sql, path, clock);
    return profile;
}

} // namespace cvenhancer::services
