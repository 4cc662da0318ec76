// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "extraction/pdf/ContentReader.h"

#include "extraction/pdf/MarkedContent.h"

namespace cvenhancer::extraction::pdf {

namespace {

constexpr int kDeepestForm = 12;
constexpr size_t kMaxSavedStates = 512;

} // namespace

ContentReader::ContentReader(FontLoader& fonts, WorkBudget& budget, PageContent& page)
    : m_fonts(fonts)
    , m_budget(budget)
    , m_page(page)
    , m_path(page)
    , m_text(budget, page)
    , m_resources(Object::newNull())
{
}

const QHash<QByteArray, ContentReader::Handler>& ContentReader::handlers()
{
    using R = ContentReader;
    static const QHash<QByteArray, Handler> kHandlers = {
        {"q", &R::save},
        {"Q", &R::restore},
        {"cm", &R::concatenate},
        {"w", &R::setLineWidth},
        {"gs", &R::setExtendedState},
        {"g", &R::setGrayFill},
        {"rg", &R::setRgbFill},
        {"k", &R::setCmykFill},
        {"G", &R::setGrayStroke},
        {"RG", &R::setRgbStroke},
        {"K", &R::setCmykStroke},
        {"cs", &R::setFillSpace},
        {"CS", &R::setStrokeSpace},
        {"sc", &R::setFillColour},
        {"scn", &R::setFillColour},
        {"SC", &R::setStrokeColour},
        {"SCN", &R::setStrokeColour},
        {"m", &R::moveTo},
        {"l", &R::lineTo},
        {"c", &R::curveTo},
        {"v", &R::curveFromCurrent},
        {"y", &R::curveToEnd},
        {"h", &R::closePath},
        {"re", &R::rectangle},
        {"W", &R::clip},
        {"W*", &R::clip},
        {"n", &R::endPath},
        {"f", &R::fillPath},
        {"F", &R::fillPath},
        {"f*", &R::fillPath},
        {"S", &R::strokePath},
        {"s", &R::closeAndStroke},
        {"B", &R::fillAndStroke},
        {"B*", &R::fillAndStroke},
        {"b", &R::closeFillAndStroke},
        {"b*", &R::closeFillAndStroke},
        {"BT", &R::beginText},
        {"Tf", &R::setFont},
        {"Tc", &R::setCharacterSpacing},
        {"Tw", &R::setWordSpacing},
        {"Tz", &R::setStretch},
        {"TL", &R::setLeading},
        {"Ts", &R::setRise},
        {"Tr", &R::setMode},
        {"Td", &R::moveText},
        {"TD", &R::moveTextAndSetLeading},
        {"Tm", &R::setTextMatrix},
        {"T*", &R::nextLine},
        {"Tj", &R::show},
        {"TJ", &R::showAdjusted},
        {"'", &R::nextLineAndShow},
        {"\"", &R::spaceNextLineAndShow},
        {"Do", &R::paintObject},
        {"ID", &R::paintInlineImage},
        {"sh", &R::paintShading},
        {"BMC", &R::beginMarked},
        {"BDC", &R::beginMarkedWithProperties},
        {"EMC", &R::endMarked},
    };
    return kHandlers;
}

void ContentReader::read(QByteArrayView content, const Object& resources, const Matrix& toPage)
{
    m_state.ctm = toPage;
    m_state.clip = QRectF(QPointF(), m_page.size);
    run(content, resources);
}

void ContentReader::run(QByteArrayView content, const Object& resources)
{
    ContentLexer lexer(content);
    ContentLexer* const outerLexer = std::exchange(m_lexer, &lexer);
    const Object outerResources = std::exchange(m_resources, resources);
    m_operands.clear();
    for (Token token = lexer.next(); token.kind != Token::Kind::End && !m_budget.isExhausted(); token = lexer.next()) {
        take(token);
    }
    m_lexer = outerLexer;
    m_resources = outerResources;
}

void ContentReader::take(const Token& token)
{
    if (Operands::isOperand(token)) {
        m_operands.take(token);
        return;
    }
    const Handler handler = handlers().value(token.bytes, nullptr);
    if (m_budget.takeOperator() && handler != nullptr) {
        (this->*handler)();
    }
    m_operands.clear();
}

QPointF ContentReader::point(size_t fromEnd) const
{
    return m_state.ctm.map(m_operands.number(fromEnd), m_operands.number(fromEnd - 1));
}

Object ContentReader::resource(const char* category, const QByteArray& entry) const
{
    return valueOf(valueOf(m_resources, category), ("/" + entry).constData());
}

void ContentReader::save()
{
    if (m_saved.size() < kMaxSavedStates) {
        m_saved.push_back(m_state);
    }
}

void ContentReader::restore()
{
    if (!m_saved.empty()) {
        m_state = m_saved.back();
        m_saved.pop_back();
    }
}

void ContentReader::concatenate()
{
    m_state.ctm = m_operands.matrix() * m_state.ctm;
}

void ContentReader::setLineWidth()
{
    m_state.lineWidth = m_operands.number(1);
}

void ContentReader::setExtendedState()
{
    readExtendedState(resource("/ExtGState", m_operands.name(1)));
}

void ContentReader::readExtendedState(const Object& state)
{
    m_state.fill.opacity = numberOf(state, "/ca").value_or(m_state.fill.opacity);
    m_state.stroke.opacity = numberOf(state, "/CA").value_or(m_state.stroke.opacity);
    m_state.lineWidth = numberOf(state, "/LW").value_or(m_state.lineWidth);
    Object font = valueOf(state, "/Font");
    if (font.isArray() && font.getArrayNItems() == 2) {
        m_state.text.font = m_fonts.font(font.getArrayItem(0));
        m_state.text.size = numberOf(font.getArrayItem(1)).value_or(m_state.text.size);
    }
}

void ContentReader::setColour(Paint& paint, ColourSpace::Kind kind)
{
    paint.space = ColourSpace(kind);
    paint.colour = paint.space.colourOf(m_operands.numbers());
}

void ContentReader::setSpace(Paint& paint)
{
    paint.space = ColourSpace::named(m_operands.name(1), m_resources);
    paint.colour = paint.space.initialColour();
}

void ContentReader::setGrayFill()
{
    setColour(m_state.fill, ColourSpace::Kind::Gray);
}

void ContentReader::setRgbFill()
{
    setColour(m_state.fill, ColourSpace::Kind::Rgb);
}

void ContentReader::setCmykFill()
{
    setColour(m_state.fill, ColourSpace::Kind::Cmyk);
}

void ContentReader::setGrayStroke()
{
    setColour(m_state.stroke, ColourSpace::Kind::Gray);
}

void ContentReader::setRgbStroke()
{
    setColour(m_state.stroke, ColourSpace::Kind::Rgb);
}

void ContentReader::setCmykStroke()
{
    setColour(m_state.stroke, ColourSpace::Kind::Cmyk);
}

void ContentReader::setFillSpace()
{
    setSpace(m_state.fill);
}

void ContentReader::setStrokeSpace()
{
    setSpace(m_state.stroke);
}

void ContentReader::setFillColour()
{
    m_state.fill.colour = m_state.fill.space.colourOf(m_operands.numbers());
}

void ContentReader::setStrokeColour()
{
    m_state.stroke.colour = m_state.stroke.space.colourOf(m_operands.numbers());
}

void ContentReader::moveTo()
{
    m_path.moveTo(point(2));
}

void ContentReader::lineTo()
{
    m_path.lineTo(point(2));
}

void ContentReader::curveTo()
{
    m_path.curveTo(point(6), point(4), point(2));
}

void ContentReader::curveFromCurrent()
{
    m_path.curveTo(point(4), point(4), point(2));
}

void ContentReader::curveToEnd()
{
    m_path.curveTo(point(4), point(2), point(2));
}

void ContentReader::closePath()
{
    m_path.closeSubpath();
}

void ContentReader::rectangle()
{
    const double x = m_operands.number(4);
    const double y = m_operands.number(3);
    const double right = x + m_operands.number(2);
    const double top = y + m_operands.number(1);
    const Matrix& m = m_state.ctm;
    m_path.addRectangle(m.map(x, y), m.map(right, y), m.map(right, top), m.map(x, top));
}

void ContentReader::clip()
{
    m_path.requestClip();
}

void ContentReader::endPath()
{
    m_path.end(m_state);
}

void ContentReader::fillPath()
{
    m_path.fill(m_state, ++m_paintOrder);
    m_path.end(m_state);
}

void ContentReader::strokePath()
{
    m_path.stroke(m_state);
    m_path.end(m_state);
}

void ContentReader::closeAndStroke()
{
    m_path.closeSubpath();
    strokePath();
}

void ContentReader::fillAndStroke()
{
    m_path.fill(m_state, ++m_paintOrder);
    strokePath();
}

void ContentReader::closeFillAndStroke()
{
    m_path.closeSubpath();
    fillAndStroke();
}

void ContentReader::beginText()
{
    m_text.begin();
}

void ContentReader::setFont()
{
    m_state.text.font = m_fonts.font(resource("/Font", m_operands.name(2)));
    m_state.text.size = m_operands.number(1);
}

void ContentReader::setCharacterSpacing()
{
    m_state.text.characterSpacing = m_operands.number(1);
}

void ContentReader::setWordSpacing()
{
    m_state.text.wordSpacing = m_operands.number(1);
}

void ContentReader::setStretch()
{
    m_state.text.stretch = m_operands.number(1) / 100;
}

void ContentReader::setLeading()
{
    m_state.text.leading = m_operands.number(1);
}

void ContentReader::setRise()
{
    m_state.text.rise = m_operands.number(1);
}

void ContentReader::setMode()
{
    m_state.text.mode = static_cast<int>(std::clamp(m_operands.number(1), 0.0, 7.0));
}

void ContentReader::moveText()
{
    m_text.moveLine(m_operands.number(2), m_operands.number(1));
}

void ContentReader::moveTextAndSetLeading()
{
    m_state.text.leading = -m_operands.number(1);
    moveText();
}

void ContentReader::setTextMatrix()
{
    m_text.setMatrix(m_operands.matrix());
}

void ContentReader::nextLine()
{
    m_text.moveLine(0, -m_state.text.leading);
}

void ContentReader::show()
{
    showString(m_operands.string());
}

void ContentReader::showAdjusted()
{
    // TJ's array lies flat on the operands; showing moves no operand.
    for (const Token& token : m_operands.all()) {
        if (token.kind == Token::Kind::String) {
            showString(token.bytes);
        } else if (token.kind == Token::Kind::Number) {
            m_text.moveAlong(-token.number / 1000 * m_state.text.size * m_state.text.stretch);
        }
    }
}

void ContentReader::nextLineAndShow()
{
    nextLine();
    show();
}

void ContentReader::spaceNextLineAndShow()
{
    m_state.text.wordSpacing = m_operands.number(3);
    m_state.text.characterSpacing = m_operands.number(2);
    nextLineAndShow();
}

void ContentReader::showString(QByteArrayView bytes)
{
    m_text.show(bytes, m_state, ++m_paintOrder);
}

void ContentReader::paintObject()
{
    Object object = resource("/XObject", m_operands.name(1));
    if (!object.isStream()) {
        return;
    }
    if (nameOf(object, "/Subtype") == "Form") {
        paintForm(object);
    } else {
        addUnknownArea(m_state.ctm.mapBox(QRectF(0, 0, 1, 1)));
    }
}

void ContentReader::paintForm(Object form)
{
    if (m_depth >= kDeepestForm) {
        return;
    }
    auto known = m_forms.find(form.getObjGen());
    if (known == m_forms.end()) {
        known = m_forms.emplace(form.getObjGen(), dataOf(form, m_budget)).first;
    }
    const GraphicsState outerState = m_state;
    const std::vector<GraphicsState> outerSaved = std::exchange(m_saved, {});
    m_state.ctm = matrixOf(valueOf(form, "/Matrix")).value_or(Matrix()) * m_state.ctm;
    const Object own = valueOf(form, "/Resources");
    ++m_depth;
    run(known->second, Object(own).isDictionary() ? own : m_resources);
    --m_depth;
    m_state = outerState;
    m_saved = outerSaved;
}

void ContentReader::paintInlineImage()
{
    m_lexer->skipInlineImage();
    addUnknownArea(m_state.ctm.mapBox(QRectF(0, 0, 1, 1)));
}

void ContentReader::paintShading()
{
    addUnknownArea(m_state.clip);
}

void ContentReader::addUnknownArea(const QRectF& box)
{
    constexpr size_t kMaxAreas = 4000;
    if (m_page.backdrops.size() < kMaxAreas) {
        m_page.backdrops.push_back({box, kUnknownColour, ++m_paintOrder});
    }
}

void ContentReader::beginMarked()
{
    m_text.beginSequence({}, -1);
}

void ContentReader::beginMarkedWithProperties()
{
    const Object properties = namedProperties();
    m_text.beginSequence(actualText(m_operands, properties), m_depth > 0 ? -1 : sequenceNumber(m_operands, properties));
}

/// The property list that the last operand names in the resources; null where it is written out.
Object ContentReader::namedProperties() const
{
    return m_operands.isNamed() ? resource("/Properties", m_operands.name(1)) : Object::newNull();
}

void ContentReader::endMarked()
{
    m_text.endSequence();
}

} // namespace cvenhancer::extraction::pdf
