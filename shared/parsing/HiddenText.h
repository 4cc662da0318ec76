// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/PositionedText.h"

#include <QList>

namespace cvenhancer::parsing {

/// Words of a document apart from those its readers never see (white on white, hidden by their format).
struct VisibleText {
    extraction::PositionedText text;
    QList<extraction::Page> hidden; ///< the words left out, page by page as in `text`
};

/// Where most words are hidden they are the text: the layer that a scanner's character recognition puts behind a
/// picture. Then nothing is left out.
VisibleText partHidden(const extraction::PositionedText& text);

} // namespace cvenhancer::parsing
