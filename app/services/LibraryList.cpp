// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "services/LibraryList.h"

#include "services/AdvertHeadline.h"
#include "storage/CvRepository.h"
#include "storage/UserRepository.h"

#include <algorithm>

namespace cvenhancer::services {

namespace {

using Place = LibraryService::Place;

CvCard toCard(const storage::CvSummary& row)
{
    CvCard card{row.id,        row.title, row.updatedAt, row.deletedAt, row.wordCount,
                row.bestScore, {},        row.tags,      row.revision};
    if (row.bestScore) {
        const AdvertHeadline headline = headlineOf(row.bestAdvert, {});
        card.bestAdvert = headline.employer.isEmpty() ? headline.position : headline.employer;
    }
    return card;
}

storage::CvRepository::Place toStorage(Place place)
{
    switch (place) {
    case Place::Archive:
        return storage::CvRepository::Place::Archive;
    case Place::Bin:
        return storage::CvRepository::Place::Bin;
    case Place::Library:
        break;
    }
    return storage::CvRepository::Place::Library;
}

} // namespace

Result<QList<CvCard>> listCards(sql::Connection& connection, Place place, const QDateTime& now)
{
    CVENH_TRY(user, storage::UserRepository(connection).requireLocal(now));
    CVENH_TRY(rows, storage::CvRepository(connection).list(user.id, toStorage(place)));
    QList<CvCard> cards;
    std::transform(rows.begin(), rows.end(), std::back_inserter(cards), toCard);
    return cards;
}

} // namespace cvenhancer::services
