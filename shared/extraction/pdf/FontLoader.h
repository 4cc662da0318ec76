// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include "extraction/pdf/Font.h"
#include "extraction/pdf/QpdfAccess.h"

#include <map>
#include <memory>

namespace cvenhancer::extraction::pdf {

/// The fonts of one document, each loaded once. Lives as long as glyphs that point at their faces.
class FontLoader {
public:
    explicit FontLoader(WorkBudget& budget)
        : m_budget(budget)
    {
    }

    /// The font a resource dictionary names; null when it is no font.
    Font* font(const Object& dictionary);

private:
    FontData load(const Object& dictionary);
    void loadSimple(FontData& data, const Object& dictionary, const Object& descriptor);
    void loadComposite(FontData& data, const Object& dictionary, const Object& descendant);

    WorkBudget& m_budget;
    std::map<QPDFObjGen, std::unique_ptr<Font>> m_shared;
    std::vector<std::unique_ptr<Font>> m_direct; ///< fonts that are no objects of their own
};

} // namespace cvenhancer::extraction::pdf
