// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/VersionModel.h"

#include "model/Diff.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::models {

void VersionModel::setVersions(const QList<services::CvVersion>& versions)
{
    beginResetModel();
    m_versions = versions;
    endResetModel();
}

model::Cv VersionModel::before(int row) const
{
    return row + 1 < m_versions.size() ? m_versions[row + 1].cv : model::Cv();
}

QList<model::Edit> VersionModel::editsAt(int row) const
{
    return row + 1 < m_versions.size() ? model::diff(m_versions[row + 1].cv, m_versions[row].cv) : QList<model::Edit>();
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_versions.size()) {
        return {};
    }
    const services::CvVersion& version = m_versions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(version.at.toLocalTime(), QLocale::ShortFormat);
    case TimeRole:
        return version.at;
    case ReasonRole:
        return version.reason;
    case ChangeCountRole:
        return static_cast<int>(editsAt(index.row()).size());
    default:
        return {};
    }
}

} // namespace cvenhancer::models
