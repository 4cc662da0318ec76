// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/PdfFonts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cvenhancer::rendering {

namespace {

QByteArray streamBytes(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// Six capitals made of the font's own bytes: the same text gives the same tag in every process.
std::string subsetTag(const QByteArray& content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + static_cast<uchar>(hash[i]) % 26);
    }
    return tag + '+';
}

void renameFont(QPDFObjectHandle font, const QByteArray& cmap)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    std::string name = font.getKey("/BaseFont").getName().substr(1);
    name = name.substr(name.find('+') + 1);
    const QByteArray file = streamBytes(descriptor.getKey("/FontFile2"));
    const auto tagged = QPDFObjectHandle::newName('/' + subsetTag(cmap + file) + name);
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
}

constexpr qsizetype kLastCode = 0xFFFF; ///< of two bytes

double defaultWidthOf(QPDFObjectHandle font)
{
    QPDFObjectHandle width = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/DW");
    return width.isNumber() ? width.getNumericValue() : 1000;
}

void setWidth(QList<double>& widths, qsizetype code, double width, double otherwise)
{
    while (widths.size() <= code) {
        widths.append(otherwise);
    }
    widths[code] = width;
}

/// Both forms of a width table (ISO 32000-1, 9.7.4.3): "first [w w w]" and "first last w".
QList<double> widthsOf(QPDFObjectHandle font)
{
    const double otherwise = defaultWidthOf(font);
    QPDFObjectHandle table = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W");
    const int size = table.isArray() ? table.getArrayNItems() : 0;
    QList<double> widths;
    for (int i = 0; i + 1 < size;) {
        const auto first = static_cast<qsizetype>(table.getArrayItem(i).getNumericValue());
        QPDFObjectHandle next = table.getArrayItem(i + 1);
        if (next.isArray()) {
            for (int k = 0; k < next.getArrayNItems(); ++k) {
                setWidth(widths, first + k, next.getArrayItem(k).getNumericValue(), otherwise);
            }
            i += 2;
            continue;
        }
        const double width = i + 2 < size ? table.getArrayItem(i + 2).getNumericValue() : otherwise;
        for (auto code = first; code <= std::min(static_cast<qsizetype>(next.getNumericValue()), kLastCode); ++code) {
            setWidth(widths, code, width, otherwise);
        }
        i += 3;
    }
    return widths;
}

bool isEmbeddedComposite(QPDFObjectHandle object)
{
    return object.isDictionaryOfType("/Font", "/Type0") && object.getKey("/ToUnicode").isStream()
        && object.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").getKey("/FontFile2").isStream();
}

} // namespace

PdfFonts::PdfFonts(QPDF& pdf)
{
    for (QPDFObjectHandle& font : pdf.getAllObjects()) {
        if (isEmbeddedComposite(font)) {
            const UnicodeMap map = UnicodeMap::fromCMap(streamBytes(font.getKey("/ToUnicode")));
            m_fonts.emplace(font.getObjGen(), PdfFont{font, widthsOf(font), defaultWidthOf(font), map});
        } else if (font.isDictionaryOfType("/Font", "/Type0") || font.isDictionaryOfType("/Font", "/Type3")) {
            ++m_others;
        }
    }
}

bool PdfFonts::areComplete() const
{
    return m_others == 0
        && std::ranges::none_of(m_fonts, [](const auto& entry) { return entry.second.unicode.texts().isEmpty(); });
}

PdfFontTable PdfFonts::of(QPDFObjectHandle page)
{
    PdfFontTable table;
    QPDFObjectHandle fonts = page.getKeyIfDict("/Resources").getKeyIfDict("/Font");
    for (const std::string& name : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>()) {
        const auto it = m_fonts.find(fonts.getKey(name).getObjGen());
        if (it != m_fonts.end()) {
            table.insert(QByteArray::fromStdString(name), &it->second);
        }
    }
    return table;
}

void PdfFonts::repair()
{
    for (auto& [id, font] : m_fonts) {
        font.unicode.repair();
    }
}

void PdfFonts::write()
{
    for (auto& [id, font] : m_fonts) {
        const QByteArray cmap = font.unicode.toCMap();
        font.object.getKey("/ToUnicode")
            .replaceStreamData(cmap.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        renameFont(font.object, cmap);
    }
}

} // namespace cvenhancer::rendering
