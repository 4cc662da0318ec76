// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "model/Cv.h"
#include "model/Path.h"

#include <QList>
#include <QString>

namespace cvenhancer::ui {

/// The look of one line of a text that is shown for reading.
enum class LineStyle { Blank, Title, Muted, Heading, Body, Bullet };

/// A text and how its lines look. Every character stands where it stands in `text`.
struct StyledText {
    /// A part of the text that shows one value of a CV.
    struct Place {
        model::Path path;
        int start = 0;
        int length = 0;
    };

    QString text; ///< lines end with \n
    QList<LineStyle> lines;
    QList<Place> places;
};

/// An advertisement as its own line breaks and bullets tell it: the first line is the title, the line under it is set
/// back, short lines between blank ones are headings. Positions are those of `advert`; only bullet signs are replaced.
StyledText styledAdvert(const QString& advert);

/// A CV as text, with the place of every value.
StyledText styledCv(const model::Cv& cv);

} // namespace cvenhancer::ui
