// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/Readers.h"
#include "extraction/docx/DocxBlockReader.h"
#include "extraction/flow/FlowLayout.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

/// Files of the compound document format: Word before 2007, and encrypted files of every version (MS-CFB 2.2).
constexpr QByteArrayView kCompoundMark("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

/// The name of the stream an encrypted package lies in (MS-OFFCRYPTO 2.3.4), as the directory writes it.
bool isEncryptedPackage(const QByteArray& data)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray utf16(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    return data.contains(utf16);
}

Result<PositionedText> refuseCompound(const QByteArray& data)
{
    return isEncryptedPackage(data) ? failure(ErrorCode::UnsupportedFormat, u"encrypted DOCX"_s)
                                    : failure(ErrorCode::UnsupportedFormat, u"DOC"_s);
}

class DocxReader {
public:
    DocxReader(DocxPackage& package, const ExtractOptions& options)
        : m_package(package)
        , m_charactersLeft(options.limits.maxGlyphs)
    {
        m_text.format = SourceFormat::Docx;
    }

    Result<PositionedText> read()
    {
        CVENH_TRY(relations, m_package.relationsOf(m_package.mainPart()));
        m_relations = relations;
        const auto checked =
            readDefinitions().and_then([this] { return readBody(); }).and_then([this] { return readRest(); });
        if (!checked) {
            return tl::unexpected(checked.error());
        }
        m_text.pages << layoutFlow(m_document);
        if (m_text.pages.first().words.isEmpty()) {
            return failure(targetOf(m_relations, u"image").isEmpty() ? ErrorCode::EmptyFile : ErrorCode::NoTextLayer);
        }
        return std::move(m_text);
    }

private:
    /// A part the text can do without: missing or damaged, it is left out; a limit it hits counts all the same.
    [[nodiscard]] Result<> readOptional(const QString& part, const DocxPackage::Walk& walk)
    {
        const Result<> read = part.isEmpty() ? Result<>() : m_package.read(part, walk);
        const bool fatal =
            !read && read.error().code != ErrorCode::NotFound && read.error().code != ErrorCode::DamagedFile;
        return fatal ? read : Result<>();
    }

    [[nodiscard]] Result<> readDefinitions()
    {
        const QString theme = targetOf(m_relations, u"theme");
        const QString styles = targetOf(m_relations, u"styles");
        const QString numbering = targetOf(m_relations, u"numbering");
        const QString core = targetOf(m_package.rootRelations(), u"core-properties");
        return readOptional(theme, [this](XmlCursor& xml) { m_definitions.theme = readDocxTheme(xml); })
            .and_then([&] {
                return readOptional(styles,
                                    [this](XmlCursor& xml) { m_definitions.styles.read(xml, m_definitions.theme); });
            })
            .and_then([&] {
                return readOptional(numbering,
                                    [this](XmlCursor& xml) { m_definitions.numbering.read(xml, m_definitions.theme); });
            })
            .and_then([&] { return readOptional(core, [this](XmlCursor& xml) { readCore(xml); }); });
    }

    void readCore(XmlCursor& xml)
    {
        while (xml.nextChild()) {
            QString* property = xml.is(u"title") ? &m_text.title
                : xml.is(u"creator")             ? &m_text.author
                : xml.is(u"language")            ? &m_text.language
                                                 : nullptr;
            const QString value = xml.text().simplified();
            if (property != nullptr) {
                *property = value;
            }
        }
    }

    [[nodiscard]] Result<> readBody()
    {
        bool isDocument = false;
        const Result<> read = m_package.read(m_package.mainPart(), [&](XmlCursor& xml) {
            isDocument = xml.is(u"document");
            readDocument(xml);
        });
        if (read && !isDocument) {
            return failure(ErrorCode::UnsupportedFormat, {}, u"main part is no text document"_s);
        }
        return read;
    }

    void readDocument(XmlCursor& xml)
    {
        DocxBlockReader reader(m_definitions, m_relations, m_charactersLeft, false);
        while (xml.nextChild()) {
            if (xml.is(u"body")) {
                m_document.blocks = reader.read(xml);
                m_sections = reader.sections();
            } else {
                const std::optional<QRgb> paper =
                    xml.is(u"background") ? docxColour(xml.attribute(u"color")) : std::nullopt;
                if (paper && *paper != 0xffffffff) {
                    reader.setPaperColoured();
                }
                xml.skip();
            }
        }
    }

    /// Headers before the text, notes and footers after it.
    [[nodiscard]] Result<> readRest()
    {
        const DocxSection page = m_sections.isEmpty() ? DocxSection() : m_sections.first();
        m_document.pageWidth = page.pageWidth;
        m_document.leftMargin = page.leftMargin;
        m_document.rightMargin = page.rightMargin;
        m_document.topMargin = page.topMargin;
        if (m_text.language.isEmpty()) {
            m_text.language = m_definitions.styles.language();
        }
        std::vector<FlowBlock> headers;
        const auto checked = readMargins(true, headers)
                                 .and_then([this] { return readNotes(u"footnotes"_s); })
                                 .and_then([this] { return readNotes(u"endnotes"_s); })
                                 .and_then([this] { return readMargins(false, m_document.blocks); });
        m_document.blocks.insert(m_document.blocks.begin(), std::make_move_iterator(headers.begin()),
                                 std::make_move_iterator(headers.end()));
        return checked;
    }

    /// The headers or footers of all sections, each text once: sections repeat those of the section before as copies.
    [[nodiscard]] Result<> readMargins(bool headers, std::vector<FlowBlock>& blocks)
    {
        QStringList parts;
        for (const DocxSection& section : std::as_const(m_sections)) {
            for (const QString& id : headers ? section.headers : section.footers) {
                parts << m_relations.value(id).target;
            }
        }
        parts.removeDuplicates();
        QStringList texts;
        Result<> result;
        for (const QString& part : std::as_const(parts)) {
            std::vector<FlowBlock> read;
            result = result.and_then([&] { return readPart(part, read); });
            if (const QString text = flowText(read); !texts.contains(text)) {
                texts << text;
                std::move(read.begin(), read.end(), std::back_inserter(blocks));
            }
        }
        return result;
    }

    [[nodiscard]] Result<> readPart(const QString& part, std::vector<FlowBlock>& blocks)
    {
        CVENH_TRY(relations, m_package.relationsOf(part));
        return readOptional(part, [&](XmlCursor& xml) {
            blocks = DocxBlockReader(m_definitions, relations, m_charactersLeft, true).read(xml);
        });
    }

    /// w:footnotes or w:endnotes; the lines that only separate notes from text have a type.
    [[nodiscard]] Result<> readNotes(const QString& type)
    {
        const QString part = targetOf(m_relations, type);
        if (part.isEmpty()) {
            return {};
        }
        CVENH_TRY(relations, m_package.relationsOf(part));
        return readOptional(part, [&](XmlCursor& xml) {
            DocxBlockReader reader(m_definitions, relations, m_charactersLeft, false);
            while (xml.nextChild()) {
                const QString kind = xml.attribute(u"type");
                if (!kind.isEmpty() && kind != u"normal") {
                    xml.skip();
                    continue;
                }
                std::vector<FlowBlock> note = reader.read(xml);
                std::move(note.begin(), note.end(), std::back_inserter(m_document.blocks));
            }
        });
    }

    DocxPackage& m_package;
    DocxRelations m_relations;
    DocxDefinitions m_definitions;
    QList<DocxSection> m_sections;
    FlowDocument m_document;
    PositionedText m_text;
    qint64 m_charactersLeft;
};

} // namespace

Result<PositionedText> readDocx(const QByteArray& data, const ExtractOptions& options)
{
    if (data.startsWith(kCompoundMark)) {
        return refuseCompound(data);
    }
    CVENH_TRY(package, DocxPackage::open(data, options));
    return DocxReader(package, options).read();
}

} // namespace cvenhancer::extraction
