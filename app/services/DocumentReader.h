// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "platform/ImportedDocument.h"

#include <QByteArray>
#include <QString>

namespace cvenhancer::services {

/// A file as somebody handed it over.
struct Document {
    QByteArray data;
    QString fileName; ///< its ending helps to tell the format; empty when there is none (standard input)
    QString password; ///< for an encrypted file
};

/// What a document says, whatever its format: extraction, parsing and codec put together. Stateless; safe on any thread
/// as far as the given importer is. Errors of all three: those of extraction::extract and codec::decodeResume.
class DocumentReader {
public:
    explicit DocumentReader(platform::Import import);

    [[nodiscard]] Result<platform::ImportedDocument> read(const Document& document) const;

    /// The CV of a document: the JSON Resume that it is or that is attached to it, else what the parser finds. JSON is
    /// read here, without the importer.
    [[nodiscard]] Result<parsing::ParsedCv> readCv(const Document& document) const;

    /// The text in reading order; of a JSON Resume, its plain-text form.
    [[nodiscard]] Result<QString> readText(const Document& document) const;

    /// An advertisement: plain text and Markdown exactly as they stand (a byte order mark apart), so that positions in
    /// the result are positions in the file; every other format in reading order.
    [[nodiscard]] Result<QString> readAdvert(const Document& document) const;

private:
    platform::Import m_import;
};

} // namespace cvenhancer::services
