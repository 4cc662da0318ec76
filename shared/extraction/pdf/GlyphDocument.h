// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/Extractor.h"
#include "extraction/pdf/FontLoader.h"
#include "extraction/pdf/LinkReader.h"
#include "extraction/pdf/PageContent.h"
#include "extraction/pdf/PageGeometry.h"
#include "extraction/pdf/StructureReader.h"
#include "extraction/pdf/WorkBudget.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>
#include <optional>
#include <vector>

namespace cvenhancer::extraction::pdf {

/// A PDF read by ourselves: libqpdf parses the file, we read fonts and content. It gives what Qt Pdf does not tell:
/// fonts, weight, colour, links, attachments. It is the border to qpdf: nothing throws out of it.
class GlyphDocument {
public:
    /// Null when qpdf cannot read the file (Qt Pdf may still).
    static std::unique_ptr<GlyphDocument> open(const QByteArray& data, const ExtractOptions& options);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// What could be read of the page, turned so that most of its text is upright; faces in it live as long as this
    /// document. Error: ResourceLimit.
    [[nodiscard]] Result<PageContent> page(int number);
    /// In the coordinates of the page as it was read before.
    [[nodiscard]] std::vector<Link> links(int number);
    [[nodiscard]] QString language();
    /// The attached file `resume.json`, if it is a JSON Resume; else empty.
    [[nodiscard]] QByteArray attachedResume();

private:
    explicit GlyphDocument(const QByteArray& data, const Limits& limits);
    bool load(const QString& password);
    void readContent(int number, PageContent& page);

    QByteArray m_data; // qpdf reads from it as long as it lives
    QPDF m_qpdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<PageGeometry> m_geometries; ///< of the pages as they were read
    std::optional<StructureReader> m_structure; ///< set when the file was opened
    WorkBudget m_budget;
    FontLoader m_fonts;
};

} // namespace cvenhancer::extraction::pdf
