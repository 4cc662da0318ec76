// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibraryAccess.h"

#include "services/LibraryImport.h"
#include "services/LibraryList.h"
#include "storage/CvRepository.h"
#include "storage/ProfileFolder.h"
#include "storage/SafeOpening.h"

namespace cvenhancer::services {

using Place = LibraryService::Place;

LibraryAccess::LibraryAccess(QString profileFolder, const Clock& clock, std::unique_ptr<sql::Connection> connection)
    : m_profileFolder(std::move(profileFolder))
    , m_clock(clock)
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<LibraryAccess>> LibraryAccess::open(const QString& profileFolder, const Clock& clock)
{
    CVENH_TRY(folder,
              storage::prepareProfileFolder(profileFolder.isEmpty() ? storage::defaultProfileFolder() : profileFolder));
    storage::OpeningReport report;
    CVENH_TRY(connection, storage::openStoreSafely(folder, clock, report));
    return std::unique_ptr<LibraryAccess>(new LibraryAccess(folder, clock, std::move(connection)));
}

Result<ImportReport> LibraryAccess::add(const ImportedCv& cv, const QByteArray& data, const QString& fileName)
{
    const QDateTime now = m_clock.now();
    CVENH_TRY(loaded, recognise(*m_connection, data, Repeated::Recognise, now));
    if (loaded.known) {
        return *loaded.known;
    }
    CVENH_TRY(sha256, storage::FileStore(m_profileFolder).keep(data));
    return storeImport(*m_connection, {cv, fileName, sha256, data.size(), std::nullopt}, now);
}

Result<QList<CvCard>> LibraryAccess::list(Place place)
{
    return listCards(*m_connection, place, m_clock.now());
}

Result<CvCard> LibraryAccess::find(const QString& name)
{
    QList<CvCard> found;
    for (const Place place : {Place::Library, Place::Archive}) {
        CVENH_TRY(cards, list(place));
        for (const CvCard& card : std::as_const(cards)) {
            if (!name.isEmpty() && (card.title == name || card.id.toString().startsWith(name.toLower()))) {
                found.append(card);
            }
        }
    }
    if (found.size() == 1) {
        return found.constFirst();
    }
    return failure(found.isEmpty() ? ErrorCode::NotFound : ErrorCode::InvalidArgument, name);
}

Result<QByteArray> LibraryAccess::resume(const CvId& id)
{
    return storage::CvRepository(*m_connection).load(id).map([](const storage::CvRow& row) { return row.parsedData; });
}

Result<> LibraryAccess::moveToBin(const CvId& id)
{
    return storage::CvRepository(*m_connection).moveToBin(id, m_clock.now());
}

} // namespace cvenhancer::services
