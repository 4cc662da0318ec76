// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "rendering/Scripts.h"

#include <algorithm>

namespace cvenhancer::rendering {

bool isSimpleScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

bool isSimpleText(const QString& text)
{
    return std::ranges::all_of(text.toUcs4(), [](uint c) {
        const QChar::Category category = QChar::category(c);
        return isSimpleScript(c) && category != QChar::Other_Format && category != QChar::Mark_NonSpacing
            && category != QChar::Mark_SpacingCombining && category != QChar::Mark_Enclosing;
    });
}

bool isSpacedAlphabet(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script >= QChar::Script_Inherited && script <= QChar::Script_Cyrillic;
}

} // namespace cvenhancer::rendering
