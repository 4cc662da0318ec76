// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfInspector.h"

#include "rendering/UnicodeMap.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

namespace {

using Handle = QPDFObjectHandle;

QString textOf(Handle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

QByteArray decodedBytes(Handle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

bool hasFontFile(Handle descriptor)
{
    return descriptor.isDictionary()
        && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
}

/// Qt Pdf takes ligatures and tabs apart by itself and hides them; other readers do not.
void inspectMeanings(InspectedFont& inspected, Handle map)
{
    for (const QString& text : UnicodeMap::fromCMap(decodedBytes(map)).texts()) {
        for (const QChar c : text) {
            inspected.hasLigatureMeanings = inspected.hasLigatureMeanings || (c >= QChar(0xFB00) && c <= QChar(0xFB06));
            inspected.hasTabMeanings = inspected.hasTabMeanings || c == u'\t';
        }
    }
}

InspectedFont inspectFont(Handle font)
{
    const std::string subtype = font.getKey("/Subtype").isName() ? font.getKey("/Subtype").getName() : "";
    const bool composite = subtype == "/Type0";
    Handle carrier = font;
    if (composite && font.getKey("/DescendantFonts").isArray()) {
        carrier = font.getKey("/DescendantFonts").getArrayItem(0);
    }
    InspectedFont inspected;
    if (font.getKey("/BaseFont").isName()) {
        inspected.name = QString::fromStdString(font.getKey("/BaseFont").getName().substr(1)).section(u'+', -1);
    }
    inspected.embedded =
        subtype == "/Type3" || (carrier.isDictionary() && hasFontFile(carrier.getKey("/FontDescriptor")));
    inspected.hasUnicodeMap = font.getKey("/ToUnicode").isStream() || (!composite && subtype != "/Type3");
    if (Handle map = font.getKey("/ToUnicode"); map.isStream()) {
        inspectMeanings(inspected, map);
    }
    return inspected;
}

void inspectFonts(InspectedPdf& inspected, QPDFPageObjectHelper page)
{
    Handle fonts = page.getAttribute("/Resources", false).getKey("/Font");
    if (!fonts.isDictionary()) {
        return;
    }
    for (const std::string& name : fonts.getKeys()) {
        if (Handle font = fonts.getKey(name); font.isDictionary()) {
            InspectedFont found = inspectFont(font);
            const bool known =
                std::ranges::any_of(inspected.fonts, [&found](const InspectedFont& f) { return f.name == found.name; });
            if (!known) {
                inspected.fonts.append(std::move(found));
            }
        }
    }
}

void inspectLinks(InspectedPdf& inspected, QPDFPageObjectHelper page, int number)
{
    for (QPDFAnnotationObjectHelper& annotation : page.getAnnotations("/Link")) {
        Handle action = annotation.getObjectHandle().getKey("/A");
        if (action.isDictionary() && action.getKey("/S").isNameAndEquals("/URI")) {
            inspected.links.append({number, textOf(action.getKey("/URI"))});
        }
    }
}

/// Watches a page's content for text that is drawn invisibly (ISO 32000-1, 9.3.6: render mode 3).
class HiddenTextFinder final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(Handle object, std::size_t /*offset*/, std::size_t /*length*/) override
    {
        if (!object.isOperator()) {
            m_operand = object;
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tr") {
            m_invisible = m_operand.isInteger() && m_operand.getIntValue() == 3;
        } else if (m_invisible && (name == "Tj" || name == "TJ" || name == "'" || name == "\"")) {
            m_found = true;
            terminateParsing();
        }
    }
    void handleEOF() override { }

    [[nodiscard]] bool found() const { return m_found; }

private:
    Handle m_operand;
    bool m_invisible = false;
    bool m_found = false;
};

InspectedPdf inspect(QPDF& pdf)
{
    InspectedPdf inspected;
    Handle root = pdf.getRoot();
    inspected.language = textOf(root.getKey("/Lang"));
    inspected.tagged = root.getKey("/StructTreeRoot").isDictionary();
    if (Handle info = pdf.getTrailer().getKey("/Info"); info.isDictionary()) {
        inspected.title = textOf(info.getKey("/Title"));
    }
    int number = 0;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        ++number;
        inspectFonts(inspected, page);
        inspectLinks(inspected, page, number);
        HiddenTextFinder finder;
        page.parseContents(&finder);
        if (finder.found()) {
            inspected.pagesWithHiddenText.append(number);
        }
    }
    if (const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile("resume.json")) {
        inspected.resumeJson = decodedBytes(file->getEmbeddedFileStream());
    }
    return inspected;
}

} // namespace

Result<InspectedPdf> inspectPdf(const QByteArray& pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        return inspect(document);
    } catch (const QPDFExc& error) {
        const bool locked = error.getErrorCode() == qpdf_e_password;
        return failure(locked ? ErrorCode::PasswordRequired : ErrorCode::DamagedFile, {},
                       QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        return failure(ErrorCode::DamagedFile, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace cvenhancer::rendering
