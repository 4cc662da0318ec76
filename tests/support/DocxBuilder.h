// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <zip.h>

#include <utility>

namespace cvenhancer::test {

/// Zips members in memory, in the order they are given.
inline QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>>& members)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, data] : members) {
        zip_source_t* source = zip_source_buffer(archive, data.constData(), static_cast<zip_uint64_t>(data.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// Writes small DOCX files for tests: the XML inside w:body in, a file out. Prefixes w, r, a, wp, wps, mc and v are
/// declared.
class DocxBuilder {
public:
    explicit DocxBuilder(QByteArray body)
        : m_body(std::move(body))
    {
    }

    /// One paragraph of plain text.
    static QByteArray paragraph(const QByteArray& text, const QByteArray& properties = {})
    {
        return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>") + run(text)
            + "</w:p>";
    }

    static QByteArray run(const QByteArray& text, const QByteArray& properties = {})
    {
        return "<w:r>" + (properties.isEmpty() ? QByteArray() : "<w:rPr>" + properties + "</w:rPr>")
            + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /// A part the document is related to, e.g. ("styles", "<w:style .../>", "w:styles"); the relation's id is its type.
    DocxBuilder& part(const QByteArray& type, const QByteArray& content, const QByteArray& root)
    {
        const QByteArray name = type + ".xml";
        m_parts << std::pair("word/" + name, "<" + root + kNamespaces + ">" + content + "</" + root + ">");
        return relation(type, type, name);
    }

    DocxBuilder& relation(const QByteArray& id, const QByteArray& type, const QByteArray& target, bool external = false)
    {
        m_relations += "<Relationship Id=\"" + id + "\" Type=\"" + kRelationTypes + type + "\" Target=\"" + target
            + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>";
        return *this;
    }

    /// A member of the archive as it is, related to nothing.
    DocxBuilder& member(const QByteArray& name, const QByteArray& data)
    {
        m_parts << std::pair(name, data);
        return *this;
    }

    [[nodiscard]] QByteArray build() const
    {
        QList<std::pair<QByteArray, QByteArray>> members;
        members << std::pair("_rels/.rels", relationships(mainRelation("officeDocument", "word/document.xml")));
        members << std::pair("word/document.xml",
                             "<w:document" + kNamespaces + "><w:body>" + m_body + "</w:body></w:document>");
        members << std::pair("word/_rels/document.xml.rels", relationships(m_relations));
        return zipped(members + m_parts);
    }

private:
    static QByteArray relationships(const QByteArray& entries)
    {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries
            + "</Relationships>";
    }

    static QByteArray mainRelation(const QByteArray& type, const QByteArray& target)
    {
        return "<Relationship Id=\"main\" Type=\"" + kRelationTypes + type + "\" Target=\"" + target + "\"/>";
    }

    inline static const QByteArray kRelationTypes =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    inline static const QByteArray kNamespaces =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
        " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    QByteArray m_body;
    QByteArray m_relations;
    QList<std::pair<QByteArray, QByteArray>> m_parts;
};

} // namespace cvenhancer::test
