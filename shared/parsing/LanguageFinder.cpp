// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "parsing/LanguageFinder.h"

#include <cld2/public/compact_lang_det.h>

namespace cvenhancer::parsing {

QString findLanguage(const Layout& layout, const QString& declared)
{
    QByteArray text;
    for (const Line& line : layout.lines) {
        if (line.words.size() > 3) {
            text += line.text.toUtf8() + '\n';
        }
    }
    bool reliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(text.constData(), static_cast<int>(text.size()), true, &reliable);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE) {
        return declared;
    }
    return QString::fromLatin1(CLD2::LanguageCode(language));
}

} // namespace cvenhancer::parsing
