// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#include "ui/theme/TimeText.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cvenhancer::ui {

QString shortTime(QTime time)
{
    static const QRegularExpression kSeconds(u"[:.]s{1,2}"_s);
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(kSeconds));
}

} // namespace cvenhancer::ui
