// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/LibraryService.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>

namespace cvenhancer::models {

/// The cards of the library or of the bin, one row each, in the service's order. Follows the service by itself; a
/// changed list becomes the fewest row changes, so that selection and scroll position stay. Thumbnails are asked for
/// when a view first wants them.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< CvId as text
        TitleRole,
        ChangedAtRole, ///< QDateTime, UTC
        DeletedAtRole, ///< QDateTime, UTC; invalid in the library
        WordCountRole,
        BestScoreRole, ///< double; invalid without a customization
        BestAdvertRole, ///< what the advertisement of that score is called
        TagsRole, ///< QStringList
        ThumbnailRole, ///< QImage; null until it is drawn
    };
    Q_ENUM(Role)

    /// `thumbnailWidth` in device pixels.
    LibraryModel(services::LibraryService& service, services::LibraryService::Place place, int thumbnailWidth,
                 QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// A title can be edited, but not in the bin.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Asks for another title (Qt::EditRole); the row changes once it is stored.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] CvId idAt(const QModelIndex& index) const;
    /// Every tag of its rows, each once, sorted.
    [[nodiscard]] QStringList allTags() const;
    /// False until the first answer came.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    /// The rows are what the store holds.
    void loaded();
    void changeFailed(const cvenhancer::Error& error);
    void changed(); ///< what setData() asked for is stored
    void loadFailed(const cvenhancer::Error& error);

private:
    void reload();
    void takeOver(const QList<services::CvCard>& cards);
    void removeMissing(const QList<services::CvCard>& cards);
    void place(qsizetype row, const services::CvCard& card);
    [[nodiscard]] qsizetype rowOf(const CvId& id, qsizetype from = 0) const;
    [[nodiscard]] QImage thumbnailOf(const services::CvCard& card) const;
    void requestThumbnail(const services::CvCard& card);

    struct Thumbnail {
        qint64 revision = 0;
        QImage image;
    };

    services::LibraryService& m_service;
    services::LibraryService::Place m_place;
    int m_thumbnailWidth;
    bool m_loaded = false;
    QList<services::CvCard> m_cards;
    QHash<CvId, Thumbnail> m_thumbnails; ///< also holds what was asked for, with a null image
};

} // namespace cvenhancer::models
