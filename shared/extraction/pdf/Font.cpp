// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/Font.h"

#include "extraction/pdf/CharacterRules.h"
#include "extraction/pdf/GlyphNames.h"
#include "extraction/pdf/SymbolFonts.h"

#include <QtEndian>

namespace cvenhancer::extraction::pdf {

namespace {

constexpr qsizetype kLongestCode = 4;

bool isBlank(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Whether a map's answer can be used: text or a space, not a control, private-use or replacement character.
bool isUsable(const QString& text)
{
    return isBlank(text) || !readable(text).isEmpty();
}

/// A map's way to say that a glyph means no text, as browsers do with drawn list markers.
bool isControl(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20; });
}

bool hasPrivateUse(const QString& text)
{
    const QList<uint> codes = text.toUcs4();
    return std::any_of(codes.cbegin(), codes.cend(), [](uint code) { return isPrivateUse(code); });
}

quint32 codeFrom(QByteArrayView bytes)
{
    quint32 code = 0;
    for (const char byte : bytes) {
        code = code << 8 | static_cast<quint8>(byte);
    }
    return code;
}

} // namespace

Font::Font(FontData data)
    : m_data(std::move(data))
{
}

void Font::decode(QByteArrayView bytes, std::vector<Character>& characters)
{
    while (!bytes.isEmpty()) {
        const qsizetype length = lengthOfCode(bytes);
        characters.push_back(characterOf(codeFrom(bytes.first(length))));
        bytes = bytes.sliced(length);
    }
}

qsizetype Font::lengthOfCode(QByteArrayView bytes) const
{
    const qsizetype two = std::min<qsizetype>(2, bytes.size());
    switch (m_data.layout) {
    case CodeLayout::OneByte:
        return 1;
    case CodeLayout::Mapped:
        return std::min(m_data.encoding.codeLength(bytes, two), kLongestCode);
    case CodeLayout::Utf16:
        return bytes.size() >= 4 && QChar::isHighSurrogate(codeFrom(bytes.first(2))) ? 4 : two;
    case CodeLayout::TwoBytes:
    case CodeLayout::Unknown:
        break;
    }
    return two;
}

const Character& Font::characterOf(quint32 code)
{
    auto found = m_characters.find(code);
    if (found == m_characters.end()) {
        found = m_characters.insert(code, makeCharacter(code));
    }
    return *found;
}

Character Font::makeCharacter(quint32 code)
{
    Character character;
    const QString raw = rawText(code);
    character.code = code;
    character.isSpace = isBlank(raw);
    character.text = character.isSpace ? QString() : readable(raw);
    character.width = widthOf(code, character.isSpace ? QStringLiteral(" ") : character.text);
    character.takesWordSpacing = isSimple() && code == ' ';
    // A map made for an icon font tells the code back ("#", "I"): only a sign of Unicode's own is an answer.
    const bool isSign = !raw.isEmpty() && raw.front().unicode() >= 0x2000 && !character.text.isEmpty();
    character.isIcon = !character.isSpace && !isSign
        && (m_data.face.icons || hasPrivateUse(raw) || (raw.isEmpty() && isNotDefined(code)));
    if (character.isIcon) {
        character.text = iconText(code, raw);
    }
    character.isKnown = character.isSpace || character.isIcon || !character.text.isEmpty() || isControl(raw);
    return character;
}

double Font::widthOf(quint32 code, const QString& text) const
{
    const auto found = m_data.widths.constFind(isSimple() ? code : cidOf(code));
    if (found != m_data.widths.constEnd()) {
        return *found;
    }
    if (!m_data.defaultWidth && m_data.standard) {
        return m_data.standard->widthOf(text) / 1000;
    }
    return m_data.defaultWidth.value_or(1);
}

quint32 Font::cidOf(quint32 code) const
{
    return m_data.encoding.cidOf(code).value_or(code);
}

/// The best answer of all sources; a private-use answer only when no other source knows better.
QString Font::rawText(quint32 code)
{
    const QString mapped = m_data.toUnicode.unicodeOf(code);
    if (isUsable(mapped) && !m_data.face.symbols && !m_data.face.icons) {
        return mapped;
    }
    const QString own = isSimple() ? simpleText(static_cast<quint8>(code)) : compositeText(code);
    if (m_data.face.symbols) {
        return signOfSymbolFont(m_data.face.family, mapped.isEmpty() ? own : mapped);
    }
    return isUsable(own) || mapped.isEmpty() ? own : mapped;
}

QString Font::simpleText(quint8 code)
{
    const QByteArray& name = m_data.names.at(code);
    if (!name.isEmpty() && name != ".notdef") {
        const QString named = unicodeOfGlyphName(name);
        if (!named.isEmpty() || !m_data.face.symbols) {
            return named;
        }
    }
    FontProgram* const own = m_data.programKnowsBetter ? program() : nullptr;
    QString text = own != nullptr ? own->unicodeOfCode(code) : QString();
    if (!isUsable(text) && m_data.base) {
        text = unicodeIn(*m_data.base, code);
    }
    return text;
}

QString Font::compositeText(quint32 code)
{
    if (m_data.layout == CodeLayout::Utf16) {
        return code > 0xffff ? QString(QChar(static_cast<char16_t>(code >> 16))) + QChar(static_cast<char16_t>(code))
                             : QString(QChar(static_cast<char16_t>(code)));
    }
    if (m_data.layout == CodeLayout::Unknown || program() == nullptr) {
        return {};
    }
    const qsizetype cid = cidOf(code);
    const bool mapped = cid * 2 + 1 < m_data.glyphOfCid.size();
    const quint32 glyph =
        mapped ? qFromBigEndian<quint16>(m_data.glyphOfCid.constData() + cid * 2) : static_cast<quint32>(cid);
    return program()->unicodeOfGlyph(glyph);
}

/// The box that fonts show for what they lack, glyph 0. Browsers draw it where an icon font was missing.
bool Font::isNotDefined(quint32 code) const
{
    return isSimple() ? m_data.names.at(code & 0xff) == ".notdef"
                      : m_data.layout == CodeLayout::TwoBytes && cidOf(code) == 0;
}

/// The network an icon stands for, by the name its glyph has or its private-use code.
QString Font::iconText(quint32 code, const QString& raw)
{
    QString network = raw.isEmpty() ? QString() : networkOfIcon(raw.toUcs4().first());
    if (network.isEmpty() && isSimple()) {
        network = networkOfIcon(m_data.names.at(code & 0xff));
    }
    if (network.isEmpty() && !isSimple() && program() != nullptr) {
        network = networkOfIcon(program()->glyphName(cidOf(code)));
    }
    return network;
}

FontProgram* Font::program()
{
    if (!m_programAsked) {
        m_programAsked = true;
        const QByteArray data = m_data.loadProgram ? m_data.loadProgram() : QByteArray();
        m_program = data.isEmpty() ? nullptr : FontProgram::open(data);
    }
    return m_program.get();
}

} // namespace cvenhancer::extraction::pdf
