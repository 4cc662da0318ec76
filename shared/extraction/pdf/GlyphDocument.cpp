// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/GlyphDocument.h"

#include "extraction/pdf/ContentReader.h"
#include "extraction/pdf/PageGeometry.h"
#include "extraction/pdf/PdfPassword.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction::pdf {

namespace {

constexpr int kMaxContentStreams = 1000;
constexpr char kAttachmentName[] = "resume.json";

/// qpdf reports damage by exceptions, here and there also in getters; whatever it says, the answer is `fallback`.
template <class Value, class Function>
Value guarded(Value fallback, Function function)
{
    try {
        return function();
    } catch (const std::exception&) {
        return fallback;
    }
}

QByteArray contentOf(const Object& page, WorkBudget& budget)
{
    Object contents = valueOf(page, "/Contents");
    if (!contents.isArray()) {
        return dataOf(contents, budget);
    }
    QByteArray joined;
    for (int i = 0; i < std::min(contents.getArrayNItems(), kMaxContentStreams); ++i) {
        joined += dataOf(contents.getArrayItem(i), budget) + '\n'; // a token never spans two streams
    }
    return joined;
}

/// By how many quarter turns clockwise most of a page's text is written; a page scanned or printed sideways.
int quarterTurnsOf(const PageContent& page)
{
    std::array<size_t, 4> counts{};
    for (const Glyph& glyph : page.glyphs) {
        const QPointF d = glyph.direction;
        const size_t turns = std::abs(d.x()) > std::abs(d.y()) ? (d.x() > 0 ? 0 : 2) : (d.y() > 0 ? 1 : 3);
        ++counts.at(turns);
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return *most * 2 > page.glyphs.size() ? static_cast<int>(most - counts.cbegin()) : 0;
}

/// A JSON Resume has at least the person or one of the main lists in its schema's form.
bool isResume(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object[u"basics"_s].isObject() || object[u"work"_s].isArray() || object[u"education"_s].isArray();
}

} // namespace

GlyphDocument::GlyphDocument(const QByteArray& data, const Limits& limits)
    : m_data(data)
    , m_budget(limits)
    , m_fonts(m_budget)
{
}

std::unique_ptr<GlyphDocument> GlyphDocument::open(const QByteArray& data, const ExtractOptions& options)
{
    std::unique_ptr<GlyphDocument> document(new GlyphDocument(data, options.limits));
    return document->load(options.password) ? std::move(document) : nullptr;
}

bool GlyphDocument::load(const QString& password)
{
    const std::vector<std::string> forms = passwordForms(password);
    return std::any_of(forms.cbegin(), forms.cend(), [this](const std::string& bytes) {
        return guarded(false, [this, &bytes] {
            m_qpdf.setSuppressWarnings(true);
            m_qpdf.processMemoryFile("document", m_data.constData(), static_cast<size_t>(m_data.size()), bytes.c_str());
            m_pages = QPDFPageDocumentHelper(m_qpdf).getAllPages();
            m_geometries.resize(m_pages.size());
            m_structure.emplace(m_qpdf.getRoot());
            return true;
        });
    });
}

Result<PageContent> GlyphDocument::page(int number)
{
    PageContent page;
    guarded(false, [this, number, &page] {
        readContent(number, page);
        return true;
    });
    if (m_budget.isExhausted()) {
        return failure(ErrorCode::ResourceLimit, {}, u"the page's content asks for too much work"_s);
    }
    return page;
}

void GlyphDocument::readContent(int number, PageContent& page)
{
    QPDFPageObjectHelper& source = m_pages.at(static_cast<size_t>(number));
    const QByteArray content = contentOf(source.getObjectHandle(), m_budget);
    const Object resources = source.getAttribute("/Resources", false);
    const auto readWith = [this, &content, &resources](const PageGeometry& geometry) {
        PageContent read;
        read.size = geometry.size;
        ContentReader(m_fonts, m_budget, read).read(content, resources, geometry.toPage);
        return read;
    };
    PageGeometry& geometry = m_geometries.at(static_cast<size_t>(number));
    geometry = geometryOf(source);
    page = readWith(geometry);
    if (const int turns = quarterTurnsOf(page); turns != 0) {
        geometry = turnedBack(geometry, turns);
        page = readWith(geometry);
    }
    page.structures = m_structure->structuresOf(source.getObjectHandle());
}

std::vector<Link> GlyphDocument::links(int number)
{
    return guarded(std::vector<Link>(), [this, number] {
        const auto index = static_cast<size_t>(number);
        return linksOf(m_pages.at(index).getObjectHandle(), m_geometries.at(index).toPage);
    });
}

QString GlyphDocument::language()
{
    return guarded(QString(), [this] { return textOf(m_qpdf.getRoot(), "/Lang"); });
}

QByteArray GlyphDocument::attachedResume()
{
    return guarded(QByteArray(), [this] {
        QPDFEmbeddedFileDocumentHelper files(m_qpdf);
        const auto file = files.hasEmbeddedFiles() ? files.getEmbeddedFile(kAttachmentName) : nullptr;
        const QByteArray json = file == nullptr ? QByteArray() : dataOf(file->getEmbeddedFileStream(), m_budget);
        return isResume(json) ? json : QByteArray();
    });
}

} // namespace cvenhancer::extraction::pdf
