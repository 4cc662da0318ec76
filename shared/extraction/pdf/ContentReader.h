// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/ContentLexer.h"
#include "extraction/pdf/FontLoader.h"
#include "extraction/pdf/GraphicsState.h"
#include "extraction/pdf/Operands.h"
#include "extraction/pdf/PageContent.h"
#include "extraction/pdf/PathRecorder.h"
#include "extraction/pdf/TextPainter.h"

#include <map>

namespace cvenhancer::extraction::pdf {

/// Runs the operators of a page's content (ISO 32000-1, annex A) and of the forms it paints, and records glyphs, rules
/// and areas. Pictures and shadings are not looked at, only where they stand. Stops where the budget ends.
class ContentReader {
public:
    ContentReader(FontLoader& fonts, WorkBudget& budget, PageContent& page);

    /// `toPage` maps user space to the displayed page (points from the top left corner, y down).
    void read(QByteArrayView content, const Object& resources, const Matrix& toPage);

private:
    using Handler = void (ContentReader::*)();
    static const QHash<QByteArray, Handler>& handlers();

    void run(QByteArrayView content, const Object& resources);
    void take(const Token& token);

    [[nodiscard]] QPointF point(size_t fromEnd) const; ///< two operands, the x at `fromEnd`, on the page
    [[nodiscard]] Object resource(const char* category, const QByteArray& entry) const;

    // graphics state
    void save();
    void restore();
    void concatenate();
    void setLineWidth();
    void setExtendedState();
    void readExtendedState(const Object& state);

    // colour
    void setGrayFill();
    void setRgbFill();
    void setCmykFill();
    void setGrayStroke();
    void setRgbStroke();
    void setCmykStroke();
    void setFillSpace();
    void setStrokeSpace();
    void setFillColour();
    void setStrokeColour();
    void setColour(Paint& paint, ColourSpace::Kind kind);
    void setSpace(Paint& paint);

    // path
    void moveTo();
    void lineTo();
    void curveTo();
    void curveFromCurrent();
    void curveToEnd();
    void closePath();
    void rectangle();
    void clip();
    void endPath();
    void fillPath();
    void strokePath();
    void closeAndStroke();
    void fillAndStroke();
    void closeFillAndStroke();

    // text
    void beginText();
    void setFont();
    void setCharacterSpacing();
    void setWordSpacing();
    void setStretch();
    void setLeading();
    void setRise();
    void setMode();
    void moveText();
    void moveTextAndSetLeading();
    void setTextMatrix();
    void nextLine();
    void show();
    void showAdjusted();
    void nextLineAndShow();
    void spaceNextLineAndShow();
    void showString(QByteArrayView bytes);

    // objects and marked content
    void paintObject();
    void paintForm(Object form);
    void paintInlineImage();
    void paintShading();
    void addUnknownArea(const QRectF& box);
    void beginMarked();
    void beginMarkedWithProperties();
    void endMarked();
    [[nodiscard]] Object namedProperties() const;

    FontLoader& m_fonts;
    WorkBudget& m_budget;
    PageContent& m_page;
    PathRecorder m_path;
    TextPainter m_text;
    GraphicsState m_state;
    std::vector<GraphicsState> m_saved;
    Operands m_operands;
    std::map<QPDFObjGen, QByteArray> m_forms; ///< decoded content
    Object m_resources;
    ContentLexer* m_lexer = nullptr;
    int m_paintOrder = 0;
    int m_depth = 0;
};

} // namespace cvenhancer::extraction::pdf
