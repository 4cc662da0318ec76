// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvJournal.h"

#include <QAbstractListModel>

namespace cvenhancer::models {

/// The versions of a CV, newest first, each with the edits that led to it from the one before.
class VersionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TimeRole = Qt::UserRole, ///< QDateTime
        ReasonRole, ///< QString, as services::CvVersion::reason
        ChangeCountRole, ///< int
    };

    using QAbstractListModel::QAbstractListModel;

    void setVersions(const QList<services::CvVersion>& versions);
    [[nodiscard]] const services::CvVersion& versionAt(int row) const { return m_versions.at(row); }
    /// The version before; an empty CV for the first one.
    [[nodiscard]] model::Cv before(int row) const;
    [[nodiscard]] QList<model::Edit> editsAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<services::CvVersion> m_versions;
};

} // namespace cvenhancer::models
