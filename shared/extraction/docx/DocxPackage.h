// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/package/XmlCursor.h"
#include "extraction/package/ZipArchive.h"

#include <QHash>

#include <functional>

namespace cvenhancer::extraction {

/// A relationship of an office file's part (ECMA-376 part 2, 9.3).
struct DocxRelation {
    QString type; ///< last part of the type's URI: "header", "hyperlink", ...
    QString target; ///< name of a part in the package, or the URI of what lies outside
    bool external = false;
};

using DocxRelations = QHash<QString, DocxRelation>; ///< by id

/// The package of a DOCX file: finds its parts by their relationships and opens those that are asked for.
class DocxPackage {
public:
    using Walk = std::function<void(XmlCursor&)>;

    /// `data` must outlive the package. Errors: those of ZipArchive::open; UnsupportedFormat when the archive holds no
    /// text document.
    [[nodiscard]] static Result<DocxPackage> open(const QByteArray& data, const ExtractOptions& options);

    [[nodiscard]] const QString& mainPart() const { return m_mainPart; }

    /// Relations of one part; none when it has no relationship part.
    [[nodiscard]] Result<DocxRelations> relationsOf(const QString& part);

    /// Relations of the package itself.
    [[nodiscard]] const DocxRelations& rootRelations() const { return m_rootRelations; }

    /// Gives the root element of a part to `walk`. Errors: NotFound, DamagedFile, ResourceLimit, PasswordRequired,
    /// WrongPassword.
    [[nodiscard]] Result<> read(const QString& part, const Walk& walk);

private:
    DocxPackage(std::unique_ptr<ZipArchive> archive, const Limits& limits);
    [[nodiscard]] Result<> findMainPart();

    std::unique_ptr<ZipArchive> m_archive;
    Limits m_limits;
    DocxRelations m_rootRelations;
    QString m_mainPart;
};

/// The target of the first relation of that type, empty when there is none.
QString targetOf(const DocxRelations& relations, QStringView type);

} // namespace cvenhancer::extraction
