// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "services/CvEngine.h"
#include "services/DocumentReader.h"

namespace cvenhancer::services {

/// The real engine of the library: reads documents and renders stored CVs. Stateless; safe on any thread as far as the
/// given extractor is. Rendering needs a QGuiApplication.
class DocumentEngine : public CvEngine {
public:
    explicit DocumentEngine(platform::Import import);

    [[nodiscard]] Result<ImportedCv> read(const QByteArray& data, const QString& fileName,
                                          const QString& password) const override;
    [[nodiscard]] Result<QByteArray> renderPdf(const QByteArray& resume) const override;

private:
    DocumentReader m_reader;
};

/// What a CV calls itself: its label, else its name.
QString titleOf(const model::Cv& cv);

} // namespace cvenhancer::services
