// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "services/CvEngine.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>

#include <atomic>

namespace cvenhancer::fakes {

/// An engine whose files are JSON Resume and whose PDFs show the name. A file that begins with "locked" needs the
/// password "open sesame".
class FakeEngine : public services::CvEngine {
public:
    [[nodiscard]] Result<services::ImportedCv> read(const QByteArray& data, const QString&,
                                                    const QString& password) const override
    {
        if (data.isEmpty()) {
            return failure(ErrorCode::EmptyFile);
        }
        const bool locked = data.startsWith("locked");
        if (locked && password != QStringLiteral("open sesame")) {
            return failure(password.isEmpty() ? ErrorCode::PasswordRequired : ErrorCode::WrongPassword);
        }
        const QJsonObject resume = QJsonDocument::fromJson(locked ? data.mid(6) : data).object();
        if (resume.isEmpty()) {
            return failure(ErrorCode::DamagedFile);
        }
        const QString name = nameIn(resume);
        return services::ImportedCv{QJsonDocument(resume).toJson(), name, name, 1, 0, 0};
    }

    [[nodiscard]] Result<QByteArray> renderPdf(const QByteArray& resume) const override
    {
        ++rendered;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.fillRect(0, 0, 2000, 2000, Qt::black);
            painter.drawText(2000, 4000, nameIn(QJsonDocument::fromJson(resume).object()));
        }
        return buffer.data();
    }

    mutable std::atomic<int> rendered{0};

private:
    static QString nameIn(const QJsonObject& resume)
    {
        return resume[QStringLiteral("basics")].toObject()[QStringLiteral("name")].toString();
    }
};

} // namespace cvenhancer::fakes
