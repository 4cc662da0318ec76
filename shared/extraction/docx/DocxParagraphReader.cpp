// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/docx/DocxParagraphReader.h"

#include "extraction/docx/SymbolFonts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::extraction {

namespace {

constexpr double kDefaultSize = 10; ///< points (ECMA-376 part 1, 17.3.2.38)
/// Letters this far apart, in points, are set with space between them on purpose.
constexpr double kTracked = 1.0;

/// So light that nobody sees it on paper.
bool isPaperWhite(QRgb colour)
{
    constexpr int kLightest = 0xF8;
    return qRed(colour) >= kLightest && qGreen(colour) >= kLightest && qBlue(colour) >= kLightest;
}

/// Elements that only wrap others: what is inserted counts, what is deleted does not.
bool isTransparent(const XmlCursor& xml)
{
    static constexpr std::array kNames{u"ins",        u"moveTo", u"smartTag", u"customXml", u"sdt",
                                       u"sdtContent", u"dir",    u"bdo",      u"rubyBase"};
    return std::any_of(kNames.cbegin(), kNames.cend(), [&xml](const char16_t* name) { return xml.is(name); });
}

/// White space in the markup is a space; only w:tab and w:br mean more.
QString flattened(QString text)
{
    for (QChar& c : text) {
        c = c == u'\n' || c == u'\t' || c == u'\r' ? QChar(u' ') : c;
    }
    return text;
}

QString symbolsAsText(const QString& family, const QString& text)
{
    QString out;
    for (const QChar c : text) {
        out += symbolText(family, c.unicode());
    }
    return out;
}

} // namespace

DocxParagraphReader::DocxParagraphReader(DocxState& state, const DocxScope& scope, const DocxBlocksReader& readBlocks,
                                         const DocxPackage::Walk& onSection)
    : m_state(state)
    , m_scope(scope)
    , m_readBlocks(readBlocks)
    , m_onSection(onSection)
{
}

DocxParagraph DocxParagraphReader::read(XmlCursor& xml)
{
    applyProperties({});
    while (xml.nextChild()) {
        if (xml.is(u"pPr")) {
            applyProperties(readParagraphProperties(xml, m_state.definitions.theme, m_onSection));
        } else {
            readInline(xml);
        }
    }
    return std::move(m_paragraph);
}

void DocxParagraphReader::applyProperties(const DocxParagraphProperties& direct)
{
    m_style = m_state.definitions.styles.paragraphStyle(direct.style, m_scope.tableStyle);
    DocxParagraphProperties all = m_style.paragraph;
    applyList(all, direct);
    all.overlay(direct);
    m_scope.shaded = m_scope.shaded || all.shaded.value_or(false);
    DocxRunProperties mark = m_style.run;
    mark.overlay(direct.mark);

    FlowParagraph& flow = m_paragraph.content;
    flow.left = all.left.value_or(0);
    flow.right = all.right.value_or(0);
    flow.firstLine = all.firstLine.value_or(0);
    flow.spaceBefore = all.spaceBefore.value_or(0);
    flow.spaceAfter = all.spaceAfter.value_or(0);
    flow.lineHeight = all.lineHeight.value_or(0);
    flow.lineFactor = all.lineFactor.value_or(1);
    flow.emptySize = mark.size.value_or(kDefaultSize);
    flow.alignment = all.alignment.value_or(FlowAlignment::Left);
    flow.tabStops = all.tabStops;
    flow.ruleBelow = all.ruleBelow.value_or(false);
    flow.inHeaderOrFooter = m_scope.inHeaderOrFooter;
    m_paragraph.style = direct.style;
    m_paragraph.contextualSpacing = all.contextualSpacing.value_or(false);
    m_paragraph.markDeleted = direct.markDeleted;
}

/// Heading and list level, and the indents of the list: they come before those of the style that names the list.
void DocxParagraphReader::applyList(DocxParagraphProperties& all, const DocxParagraphProperties& direct)
{
    FlowParagraph& flow = m_paragraph.content;
    flow.headingLevel = m_style.headingLevel;
    if (direct.outlineLevel) {
        flow.headingLevel = *direct.outlineLevel < 9 ? *direct.outlineLevel + 1 : 0;
    }
    const int numberId = direct.numberId.value_or(all.numberId.value_or(0));
    const int number = direct.numberLevel.value_or(all.numberLevel.value_or(0));
    flow.listLevel = -1;
    if (numberId <= 0) {
        return;
    }
    const DocxListLevel level = m_state.definitions.numbering.level(numberId, number);
    DocxParagraphProperties indents;
    indents.left = level.paragraph.left;
    indents.firstLine = level.paragraph.firstLine;
    if (!direct.numberId) {
        indents.overlay(all);
    }
    all.overlay(indents);
    flow.listLevel = level.marked && flow.headingLevel == 0 ? number : -1;
}

void DocxParagraphReader::readInlines(XmlCursor& xml)
{
    while (xml.nextChild()) {
        readInline(xml);
    }
}

void DocxParagraphReader::readInline(XmlCursor& xml)
{
    if (xml.is(u"r")) {
        readRun(xml);
    } else if (xml.is(u"hyperlink")) {
        readHyperlink(xml);
    } else if (xml.is(u"fldSimple")) {
        m_state.fields.beginSimple(xml.attribute(u"instr"));
        readInlines(xml);
        m_state.fields.end();
    } else if (xml.is(u"AlternateContent")) {
        readAlternative(xml, [this](XmlCursor& inner) { readInlines(inner); });
    } else if (isTransparent(xml)) {
        readInlines(xml);
    } else {
        xml.skip();
    }
}

void DocxParagraphReader::readHyperlink(XmlCursor& xml)
{
    const DocxRelation relation = m_state.relations.value(xml.attribute(u"id"));
    const QString outer = std::exchange(m_link, relation.external ? relation.target : QString());
    readInlines(xml);
    m_link = outer;
}

void DocxParagraphReader::readRun(XmlCursor& xml)
{
    m_look = lookOf({});
    readRunContent(xml);
}

void DocxParagraphReader::readRunContent(XmlCursor& xml)
{
    while (xml.nextChild()) {
        readRunElement(xml);
    }
}

void DocxParagraphReader::readRunElement(XmlCursor& xml)
{
    if (xml.is(u"rPr")) {
        m_look = lookOf(readRunProperties(xml, m_state.definitions.theme));
    } else if (xml.is(u"t")) {
        const QString text = flattened(xml.text());
        addText(isSymbolFont(m_look.family) ? symbolsAsText(m_look.family, text) : text);
    } else if (xml.is(u"instrText")) {
        m_state.fields.addInstruction(xml.text());
    } else if (xml.is(u"drawing") || xml.is(u"pict") || xml.is(u"object")) {
        std::vector<DocxTextBox> boxes = readDrawing(xml, m_readBlocks);
        std::move(boxes.begin(), boxes.end(), std::back_inserter(m_paragraph.boxes));
    } else if (xml.is(u"AlternateContent")) {
        readAlternative(xml, [this](XmlCursor& inner) { readRunContent(inner); });
    } else if (xml.is(u"ruby")) {
        readInlines(xml);
    } else {
        readFieldCharacter(xml);
        readSymbol(xml);
        xml.skip();
    }
}

void DocxParagraphReader::readFieldCharacter(const XmlCursor& xml)
{
    if (!xml.is(u"fldChar")) {
        return;
    }
    const QString kind = xml.attribute(u"fldCharType");
    if (kind == u"begin") {
        m_state.fields.begin();
    } else if (kind == u"separate") {
        m_state.fields.separate();
    } else if (kind == u"end") {
        m_state.fields.end();
    }
}

/// Elements that stand for one character.
void DocxParagraphReader::readSymbol(const XmlCursor& xml)
{
    if (xml.is(u"tab") || xml.is(u"ptab")) {
        addText(u"\t"_s);
    } else if (xml.is(u"br") || xml.is(u"cr")) {
        addText(u"\n"_s);
    } else if (xml.is(u"noBreakHyphen")) {
        addText(u"-"_s);
    } else if (xml.is(u"sym")) {
        const auto code = static_cast<char16_t>(xml.attribute(u"char").toUInt(nullptr, 16));
        addText(symbolText(xml.attribute(u"font"), code));
    }
}

void DocxParagraphReader::addText(const QString& text)
{
    if (text.isEmpty() || !m_state.fields.isTextShown()) {
        return;
    }
    m_state.charactersLeft -= text.size();
    if (m_state.charactersLeft < 0) {
        return; // the reader of blocks sees it and gives up
    }
    FlowLook look = m_look;
    const QString field = m_state.fields.link();
    look.link = field.isEmpty() ? m_link : field;
    QList<FlowRun>& runs = m_paragraph.content.runs;
    if (runs.isEmpty() || runs.last().look != look) {
        runs << FlowRun{{}, look};
    }
    runs.last().text += text;
}

FlowLook DocxParagraphReader::lookOf(const DocxRunProperties& direct) const
{
    DocxRunProperties all = m_style.run;
    if (!direct.style.isEmpty()) {
        all.overlay(m_state.definitions.styles.characterStyle(direct.style));
    }
    all.overlay(direct);
    FlowLook look;
    look.size = all.size.value_or(kDefaultSize);
    look.family = all.family.value_or(QString());
    look.bold = all.bold.value_or(false);
    look.italic = all.italic.value_or(false);
    look.tracked = all.tracking.value_or(0) >= kTracked;
    look.colour = all.colour.value_or(0xff000000);
    const bool shaded = m_scope.shaded || all.shaded.value_or(false);
    look.hidden = all.vanish.value_or(false) || (isPaperWhite(look.colour) && !shaded);
    return look;
}

} // namespace cvenhancer::extraction
