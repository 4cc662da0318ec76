// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvChange.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QImage>

namespace cvenhancer::models {

/// The templates, each with the first page of a given CV in it. Pages are laid out and painted on a worker thread, one
/// after the other; a newer CV overtakes what is still waiting.
class TemplateModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DescriptionRole };

    /// `width` of the pictures in device pixels.
    TemplateModel(int width, QObject* parent = nullptr);
    ~TemplateModel() override;

    /// Draws all pages anew for this CV.
    void showCv(const model::Cv& cv);
    [[nodiscard]] QModelIndex indexOf(const QString& templateId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: name; DecorationRole: QImage, null until it is drawn.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Picture {
        int row = 0;
        QImage image;
    };

    int m_width;
    QList<rendering::TemplateInfo> m_templates;
    QList<QImage> m_images;
    QFuture<Picture> m_work;
};

} // namespace cvenhancer::models
