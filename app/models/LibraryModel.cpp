// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/LibraryModel.h"

#include <QLocale>

#include <algorithm>

namespace cvenhancer::models {

using services::CvCard;

LibraryModel::LibraryModel(services::LibraryService& service, services::LibraryService::Place place, int thumbnailWidth,
                           QObject* parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_place(place)
    , m_thumbnailWidth(thumbnailWidth)
{
    connect(&m_service, &services::LibraryService::libraryChanged, this, &LibraryModel::reload);
    reload();
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const CvCard& card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case TitleRole:
        return card.title;
    case Qt::AccessibleTextRole:
        //: Read by a screen reader: title of the CV, date of the last change, number of words
        return tr("%1, changed %2, %Ln words", nullptr, card.wordCount)
            .arg(card.title, QLocale().toString(card.changedAt.toLocalTime(), QLocale::ShortFormat));
    case IdRole:
        return card.id.toString();
    case ChangedAtRole:
        return card.changedAt;
    case DeletedAtRole:
        return card.deletedAt.value_or(QDateTime());
    case WordCountRole:
        return card.wordCount;
    case BestScoreRole:
        return card.bestScore ? QVariant(*card.bestScore) : QVariant();
    case BestAdvertRole:
        return card.bestAdvert;
    case TagsRole:
        return card.tags;
    case ThumbnailRole:
        return thumbnailOf(card);
    default:
        return {};
    }
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {{IdRole, "id"},
            {TitleRole, "title"},
            {ChangedAtRole, "changedAt"},
            {DeletedAtRole, "deletedAt"},
            {WordCountRole, "wordCount"},
            {BestScoreRole, "bestScore"},
            {BestAdvertRole, "bestAdvert"},
            {TagsRole, "tags"},
            {ThumbnailRole, "thumbnail"}};
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_place == services::LibraryService::Place::Bin || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || title.isEmpty()) {
        return false;
    }
    if (title != m_cards.at(index.row()).title) {
        services::whenAnswered(this, m_service.rename(idAt(index), title), [this](const Result<>& renamed) {
            if (renamed) {
                Q_EMIT changed();
            } else {
                Q_EMIT changeFailed(renamed.error());
            }
        });
    }
    return true;
}

QStringList LibraryModel::allTags() const
{
    QStringList tags;
    for (const CvCard& card : m_cards) {
        tags += card.tags;
    }
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

CvId LibraryModel::idAt(const QModelIndex& index) const
{
    return CvId::fromString(index.data(IdRole).toString());
}

void LibraryModel::reload()
{
    services::whenAnswered(this, m_service.list(m_place), [this](const Result<QList<CvCard>>& cards) {
        if (!cards) {
            Q_EMIT loadFailed(cards.error());
            return;
        }
        takeOver(*cards);
    });
}

void LibraryModel::takeOver(const QList<CvCard>& cards)
{
    removeMissing(cards);
    for (qsizetype row = 0; row < cards.size(); ++row) {
        place(row, cards.at(row));
    }
    m_loaded = true;
    Q_EMIT loaded();
}

void LibraryModel::removeMissing(const QList<CvCard>& cards)
{
    for (qsizetype row = m_cards.size() - 1; row >= 0; --row) {
        const CvId id = m_cards.at(row).id;
        const bool stays = std::any_of(cards.begin(), cards.end(), [&id](const CvCard& card) { return card.id == id; });
        if (!stays) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_cards.removeAt(row);
            endRemoveRows();
        }
    }
}

/// Brings `card` to `row`; all rows before it are right already.
void LibraryModel::place(qsizetype row, const CvCard& card)
{
    const int target = static_cast<int>(row);
    const qsizetype found = rowOf(card.id, row);
    if (found < 0) {
        beginInsertRows({}, target, target);
        m_cards.insert(row, card);
        endInsertRows();
        return;
    }
    if (found != row) {
        beginMoveRows({}, static_cast<int>(found), static_cast<int>(found), {}, target);
        m_cards.move(found, row);
        endMoveRows();
    }
    if (m_cards.at(row) != card) {
        m_cards[row] = card;
        Q_EMIT dataChanged(index(target), index(target));
    }
}

qsizetype LibraryModel::rowOf(const CvId& id, qsizetype from) const
{
    const auto found =
        std::find_if(m_cards.begin() + from, m_cards.end(), [&id](const CvCard& card) { return card.id == id; });
    return found == m_cards.end() ? -1 : found - m_cards.begin();
}

QImage LibraryModel::thumbnailOf(const CvCard& card) const
{
    const auto found = m_thumbnails.constFind(card.id);
    if (found == m_thumbnails.constEnd() || found->revision != card.revision) {
        auto* self = const_cast<LibraryModel*>(this); // asking is not part of what the model shows
        QMetaObject::invokeMethod(
            self, [self, card] { self->requestThumbnail(card); }, Qt::QueuedConnection);
    }
    return found == m_thumbnails.constEnd() ? QImage() : found->image;
}

void LibraryModel::requestThumbnail(const CvCard& card)
{
    Thumbnail& entry = m_thumbnails[card.id];
    if (entry.revision == card.revision) {
        return;
    }
    entry.revision = card.revision;
    services::whenAnswered(this, m_service.thumbnail(card, m_thumbnailWidth),
                           [this, id = card.id](const Result<QImage>& image) {
                               const qsizetype row = rowOf(id);
                               if (image && row >= 0) {
                                   m_thumbnails[id].image = *image;
                                   const QModelIndex changed = index(static_cast<int>(row));
                                   Q_EMIT dataChanged(changed, changed, {ThumbnailRole});
                               }
                           });
}

} // namespace cvenhancer::models
