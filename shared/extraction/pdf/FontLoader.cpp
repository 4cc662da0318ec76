// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/FontLoader.h"

#include "extraction/pdf/FontNames.h"
#include "extraction/pdf/SymbolFonts.h"

namespace cvenhancer::extraction::pdf {

namespace {

constexpr double kGlyphUnit = 0.001; // widths are thousandths of the font size, except in Type 3 fonts
constexpr double kUsualCidWidth = 1;
constexpr int kMaxCid = 65535;
constexpr size_t kMaxDirectFonts = 500;
constexpr int kMaxArray = 70000;

/// Bits of a descriptor's flags (ISO 32000-1, table 123).
constexpr int kSerifFlag = 1 << 1;
constexpr int kSymbolicFlag = 1 << 2;
constexpr int kItalicFlag = 1 << 6;
constexpr int kForceBoldFlag = 1 << 18;

std::optional<SimpleEncoding> encodingNamed(const QByteArray& name)
{
    if (name == "WinAnsiEncoding") {
        return SimpleEncoding::WinAnsi;
    }
    if (name == "MacRomanEncoding") {
        return SimpleEncoding::MacRoman;
    }
    return name == "StandardEncoding" ? std::optional(SimpleEncoding::Standard) : std::nullopt;
}

/// The embedded font file, whichever of the three keys holds it.
Object programOf(const Object& descriptor)
{
    for (const char* key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (Object file = valueOf(descriptor, key); file.isStream()) {
            return file;
        }
    }
    return Object::newNull();
}

void readFace(FontFace& face, const QString& baseFont, const Object& descriptor)
{
    const int flags = integerOf(descriptor, "/Flags").value_or(0);
    face.family = familyOf(baseFont);
    face.symbols = isSymbolFamily(face.family);
    face.icons = isIconFamily(face.family);
    face.weight = weightOf(baseFont).value_or(
        static_cast<int>(numberOf(descriptor, "/FontWeight").value_or((flags & kForceBoldFlag) != 0 ? 700 : 400)));
    face.italic = isItalic(baseFont) || (flags & kItalicFlag) != 0
        || std::abs(numberOf(descriptor, "/ItalicAngle").value_or(0)) > 1;
    const double ascent = numberOf(descriptor, "/Ascent").value_or(0) * kGlyphUnit;
    const double descent = std::abs(numberOf(descriptor, "/Descent").value_or(0)) * kGlyphUnit;
    face.ascent = ascent > 0.4 && ascent < 1.5 ? ascent : face.ascent;
    face.descent = descent > 0.05 && descent < 0.6 ? descent : face.descent;
}

void readDifferences(FontData& data, const Object& array)
{
    Object list = array;
    if (!list.isArray()) {
        return;
    }
    int code = 0;
    for (int i = 0; i < std::min(list.getArrayNItems(), kMaxArray); ++i) {
        Object item = list.getArrayItem(i);
        if (item.isInteger()) {
            code = item.getIntValueAsInt();
        } else if (item.isName() && code >= 0 && code < 256) {
            data.names.at(static_cast<size_t>(code++)) = nameOf(item);
        }
    }
}

void readSimpleEncoding(FontData& data, const Object& dictionary, const Object& descriptor, bool isTrueType)
{
    Object encoding = valueOf(dictionary, "/Encoding");
    const QByteArray name = encoding.isName() ? nameOf(encoding) : nameOf(encoding, "/BaseEncoding");
    data.base = encodingNamed(name);
    readDifferences(data, valueOf(encoding, "/Differences"));
    if (data.base) {
        return;
    }
    // Nothing is said: a symbolic or embedded font's own encoding holds, else the standard one.
    const bool symbolic = (integerOf(descriptor, "/Flags").value_or(0) & kSymbolicFlag) != 0;
    data.programKnowsBetter = symbolic || !isTrueType;
    if (data.face.symbols) {
        const bool dingbats = data.face.family.contains(QStringLiteral("dingbat"), Qt::CaseInsensitive);
        data.base = dingbats ? SimpleEncoding::ZapfDingbats : SimpleEncoding::Symbol;
        return;
    }
    data.base = isTrueType ? SimpleEncoding::WinAnsi : SimpleEncoding::Standard;
}

void readSimpleWidths(FontData& data, const Object& dictionary, const Object& descriptor, double unit)
{
    Object widths = valueOf(dictionary, "/Widths");
    if (!widths.isArray()) {
        data.standard = StandardFont(QString::fromLatin1(nameOf(dictionary, "/BaseFont")),
                                     (integerOf(descriptor, "/Flags").value_or(0) & kSerifFlag) != 0);
        return;
    }
    const int first = integerOf(dictionary, "/FirstChar").value_or(0);
    for (int i = 0; i < std::min(widths.getArrayNItems(), 256); ++i) {
        if (const auto width = numberOf(widths.getArrayItem(i)); width && first + i >= 0) {
            data.widths.insert(static_cast<quint32>(first + i), *width * unit);
        }
    }
    data.defaultWidth = numberOf(descriptor, "/MissingWidth").value_or(0) * unit;
}

/// The em of a Type 3 font in text space: usually 1, but fonts made of pictures have their own units, told only by
/// the box around all glyphs, which is about 1.2 em high.
double type3Em(const Object& dictionary, const Matrix& fontMatrix)
{
    const auto box = rectOf(valueOf(dictionary, "/FontBBox"));
    const double height = box ? std::abs(box->height() * fontMatrix.d) : 0;
    return height == 0 || (height > 0.6 && height < 3) ? 1 : height / 1.2;
}

/// The widths of a composite font: "c [w1 w2 ...]" or "first last w" (ISO 32000-1, 9.7.4.3).
void readCidWidths(FontData& data, const Object& array)
{
    Object list = array;
    if (!list.isArray()) {
        return;
    }
    const int count = std::min(list.getArrayNItems(), kMaxArray);
    const auto insert = [&data](int cid, double width) {
        if (cid >= 0 && cid <= kMaxCid) {
            data.widths.insert(static_cast<quint32>(cid), width * kGlyphUnit);
        }
    };
    for (int i = 0; i + 1 < count;) {
        const int first = static_cast<int>(std::clamp(numberOf(list.getArrayItem(i)).value_or(-1), -1.0, 1e5));
        Object second = list.getArrayItem(i + 1);
        if (second.isArray()) {
            for (int k = 0; k < std::min(second.getArrayNItems(), kMaxArray); ++k) {
                insert(first + k, numberOf(second.getArrayItem(k)).value_or(0));
            }
            i += 2;
            continue;
        }
        const int last = static_cast<int>(std::clamp(numberOf(second).value_or(-1), -1.0, double(kMaxCid)));
        const double width = i + 2 < count ? numberOf(list.getArrayItem(i + 2)).value_or(0) : 0;
        for (int cid = first; cid <= last; ++cid) {
            insert(cid, width);
        }
        i += 3;
    }
}

/// Predefined encodings whose codes are UTF-16 or identity need no table; the others are left to Qt Pdf.
CodeLayout layoutNamed(const QByteArray& name)
{
    if (name.endsWith("-V")) {
        return CodeLayout::Unknown; // vertical writing
    }
    if (name == "Identity-H") {
        return CodeLayout::TwoBytes;
    }
    return name.contains("UTF16") || name.contains("UCS2") ? CodeLayout::Utf16 : CodeLayout::Unknown;
}

} // namespace

Font* FontLoader::font(const Object& dictionary)
{
    Object font = dictionary;
    if (!font.isDictionary()) {
        return nullptr;
    }
    if (!font.isIndirect()) {
        if (m_direct.size() >= kMaxDirectFonts) {
            return nullptr;
        }
        m_direct.push_back(std::make_unique<Font>(load(font)));
        return m_direct.back().get();
    }
    auto& known = m_shared[font.getObjGen()];
    if (known == nullptr) {
        known = std::make_unique<Font>(load(font));
    }
    return known.get();
}

FontData FontLoader::load(const Object& dictionary)
{
    FontData data;
    const bool composite = nameOf(dictionary, "/Subtype") == "Type0";
    Object descendants = valueOf(dictionary, "/DescendantFonts");
    const Object descendant = composite && descendants.isArray() && descendants.getArrayNItems() > 0
        ? descendants.getArrayItem(0)
        : dictionary;
    const Object descriptor = valueOf(descendant, "/FontDescriptor");
    QByteArray baseFont = nameOf(dictionary, "/BaseFont");
    baseFont = baseFont.isEmpty() ? nameOf(descriptor, "/FontName") : baseFont;
    readFace(data.face, QString::fromUtf8(baseFont), descriptor);
    if (const Object map = valueOf(dictionary, "/ToUnicode"); Object(map).isStream()) {
        data.toUnicode = CodeMap::parse(dataOf(map, m_budget));
    }
    if (const Object program = programOf(descriptor); Object(program).isStream()) {
        data.loadProgram = [program, &budget = m_budget] { return dataOf(program, budget); };
    }
    if (composite) {
        loadComposite(data, dictionary, descendant);
    } else {
        loadSimple(data, dictionary, descriptor);
    }
    return data;
}

void FontLoader::loadSimple(FontData& data, const Object& dictionary, const Object& descriptor)
{
    const QByteArray subtype = nameOf(dictionary, "/Subtype");
    double unit = kGlyphUnit;
    if (subtype == "Type3") {
        const Matrix matrix =
            matrixOf(valueOf(dictionary, "/FontMatrix")).value_or(Matrix{kGlyphUnit, 0, 0, kGlyphUnit, 0, 0});
        unit = std::abs(matrix.a);
        data.face.em = type3Em(dictionary, matrix);
    }
    readSimpleEncoding(data, dictionary, descriptor, subtype == "TrueType");
    readSimpleWidths(data, dictionary, descriptor, unit);
}

void FontLoader::loadComposite(FontData& data, const Object& dictionary, const Object& descendant)
{
    Object encoding = valueOf(dictionary, "/Encoding");
    data.layout = encoding.isStream() ? CodeLayout::Mapped : layoutNamed(nameOf(encoding));
    if (encoding.isStream()) {
        data.encoding = CodeMap::parse(dataOf(encoding, m_budget));
    }
    data.defaultWidth = numberOf(descendant, "/DW").value_or(kUsualCidWidth / kGlyphUnit) * kGlyphUnit;
    readCidWidths(data, valueOf(descendant, "/W"));
    if (Object map = valueOf(descendant, "/CIDToGIDMap"); map.isStream()) {
        data.glyphOfCid = dataOf(map, m_budget);
    }
}

} // namespace cvenhancer::extraction::pdf
