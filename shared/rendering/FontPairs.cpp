// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Renderer.h"

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::rendering {

QList<FontPair> fontPairs()
{
    return {{u"garamond"_s, u"EB Garamond"_s, u"EB Garamond CV"_s, u"EB Garamond CV"_s},
            {u"vollkorn"_s, u"Vollkorn"_s, u"Vollkorn CV"_s, u"Vollkorn CV"_s},
            {u"literata"_s, u"Literata"_s, u"Literata CV"_s, u"Literata CV"_s},
            {u"alegreya"_s, u"Alegreya"_s, u"Alegreya CV"_s, u"Alegreya CV"_s},
            {u"noto-serif"_s, u"Noto Serif"_s, u"Noto Serif CV"_s, u"Noto Serif CV"_s},
            {u"inter"_s, u"Inter"_s, u"Inter CV"_s, u"Inter CV"_s},
            {u"franklin"_s, u"Libre Franklin"_s, u"Libre Franklin CV"_s, u"Libre Franklin CV"_s},
            {u"fira"_s, u"Fira Sans"_s, u"Fira Sans CV"_s, u"Fira Sans CV"_s},
            {u"lato"_s, u"Lato"_s, u"Lato"_s, u"Lato"_s},
            {u"open-sans"_s, u"Open Sans"_s, u"Open Sans CV"_s, u"Open Sans CV"_s},
            {u"jost-open"_s, u"Jost with Open Sans"_s, u"Open Sans CV"_s, u"Jost CV"_s},
            {u"franklin-literata"_s, u"Libre Franklin with Literata"_s, u"Literata CV"_s, u"Libre Franklin CV"_s},
            {u"garamond-fira"_s, u"EB Garamond with Fira Sans"_s, u"Fira Sans CV"_s, u"EB Garamond CV"_s}};
}

} // namespace cvenhancer::rendering
