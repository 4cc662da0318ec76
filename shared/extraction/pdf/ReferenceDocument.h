// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "base/Result.h"
#include "extraction/Extractor.h"

#include <QBuffer>
#include <QList>
#include <QPdfDocument>
#include <QRectF>

#include <memory>

namespace cvenhancer::extraction::pdf {

/// What Qt Pdf tells of a page: its text and where its text objects stand.
struct ReferencePage {
    QSizeF size; ///< points, as displayed
    QString text; ///< lines end with "\n"; a hyphen that divides a word at a line's end is "-\n"
    QList<QRectF> boxes; ///< tight box of each text object (a glyph, a word or a line), points from the top left corner
};

/// A PDF opened by Qt Pdf: the second opinion on every page and the only reader of what our own cannot read (damaged
/// files, fonts without a map to Unicode). Qt Pdf serialises all documents of a process by a global lock.
class ReferenceDocument {
public:
    /// Errors: DamagedFile, PasswordRequired, WrongPassword, TooManyPages, UnsupportedFormat (an unknown encryption).
    static Result<std::unique_ptr<ReferenceDocument>> open(const QByteArray& data, const ExtractOptions& options);

    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString author() const;
    /// Parses the page; a few milliseconds each time.
    [[nodiscard]] ReferencePage page(int number);

private:
    explicit ReferenceDocument(const QByteArray& data);
    Result<> load(const ExtractOptions& options);

    QBuffer m_buffer; // outlives the document that reads it
    QPdfDocument m_document;
};

} // namespace cvenhancer::extraction::pdf
