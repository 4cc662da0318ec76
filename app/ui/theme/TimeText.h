// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QDateTime>
#include <QString>

namespace cvenhancer::ui {

/// Hours and minutes as the user's locale writes them, never seconds: "14:02", "2:02 PM". In the C locale, whose short
/// format has seconds, "14:02".
QString shortTime(QTime time);

} // namespace cvenhancer::ui
