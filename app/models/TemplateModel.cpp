// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "models/TemplateModel.h"

#include "rendering/Pages.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace cvenhancer::models {

TemplateModel::TemplateModel(int width, QObject* parent)
    : QAbstractListModel(parent)
    , m_width(width)
    , m_templates(rendering::templates())
    , m_images(m_templates.size())
{
}

TemplateModel::~TemplateModel()
{
    m_work.cancel();
}

void TemplateModel::showCv(const model::Cv& cv)
{
    m_work.cancel();
    m_work = QtConcurrent::run([cv, templates = m_templates, width = m_width](QPromise<Picture>& promise) {
        for (int row = 0; row < templates.size() && !promise.isCanceled(); ++row) {
            rendering::RenderOptions options = services::renderOptions(services::settingsOf(cv));
            options.templateId = templates[row].id;
            rendering::LayoutCache cache;
            if (const auto pages = rendering::layOutPages(cv, options, cache)) {
                promise.addResult(Picture{row, rendering::pageImage(*pages, 0, width)});
            }
        }
    });
    auto* watcher = new QFutureWatcher<Picture>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher](int result) {
        const Picture picture = watcher->resultAt(result);
        m_images[picture.row] = picture.image;
        Q_EMIT dataChanged(index(picture.row), index(picture.row), {Qt::DecorationRole});
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(m_work);
}

QModelIndex TemplateModel::indexOf(const QString& templateId) const
{
    const auto it = std::ranges::find(m_templates, templateId, &rendering::TemplateInfo::id);
    return index(it == m_templates.end() ? 0 : static_cast<int>(it - m_templates.begin()));
}

int TemplateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_templates.size()) {
        return {};
    }
    const rendering::TemplateInfo& info = m_templates[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return info.name;
    case Qt::DecorationRole:
        return m_images[index.row()];
    case Qt::ToolTipRole:
    case DescriptionRole:
        return info.description;
    case IdRole:
        return info.id;
    default:
        return {};
    }
}

} // namespace cvenhancer::models
