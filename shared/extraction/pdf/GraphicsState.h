// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/ColourSpace.h"
#include "extraction/pdf/Font.h"
#include "extraction/pdf/Matrix.h"

namespace cvenhancer::extraction::pdf {

/// The text state (ISO 32000-1, 9.3).
struct TextState {
    Font* font = nullptr;
    double size = 1;
    double characterSpacing = 0;
    double wordSpacing = 0;
    double stretch = 1; ///< horizontal
    double leading = 0;
    double rise = 0;
    int mode = 0; ///< 3 and 7 paint nothing
};

struct Paint {
    ColourSpace space;
    QRgb colour = 0xff000000;
    double opacity = 1;
};

/// What `q` saves and `Q` restores (ISO 32000-1, 8.4), as far as reading needs it.
struct GraphicsState {
    Matrix ctm; ///< user space to the displayed page
    TextState text;
    Paint fill;
    Paint stroke;
    double lineWidth = 1;
    QRectF clip; ///< box around the clipping path on the displayed page
    bool isClipBox = true; ///< the clipping path is that box
};

} // namespace cvenhancer::extraction::pdf
