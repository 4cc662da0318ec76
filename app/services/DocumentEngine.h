// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"
#include "model/Cv.h"
#include "parsing/CvParser.h"
#include "services/CvEngine.h"

#include <functional>

namespace cvenhancer::services {

/// The real engine: extraction, parsing, codec and rendering put together. Stateless; safe on any thread as far as the
/// given extractor is. Rendering needs a QGuiApplication.
class DocumentEngine : public CvEngine {
public:
    /// How a file from outside becomes text: in the program a limited child process, in a test extraction::extract.
    using Extract = std::function<Result<extraction::PositionedText>(const QByteArray& data, const QString& fileName,
                                                                     const extraction::ExtractOptions& options)>;

    explicit DocumentEngine(Extract extract);

    [[nodiscard]] Result<ImportedCv> read(const QByteArray& data, const QString& fileName,
                                          const QString& password) const override;
    [[nodiscard]] Result<QByteArray> renderPdf(const QByteArray& resume) const override;

private:
    Extract m_extract;
};

/// The CV of a document: the attached or given JSON Resume where there is one, else what the parser found.
[[nodiscard]] Result<parsing::ParsedCv> toCv(const extraction::PositionedText& text);

/// What a CV calls itself: its label, else its name.
QString titleOf(const model::Cv& cv);

} // namespace cvenhancer::services
