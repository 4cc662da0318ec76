// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>
#include <QStringList>

namespace cvenhancer::rendering {

/// The font families that come with the program (resources/fonts): pages look the same on every computer, whatever is
/// installed there. Needs a QGuiApplication; safe on any thread.

/// Makes a family known to Qt's font database, once per process. False when it is not one of the bundled ones.
bool registerBundledFamily(const QString& family);

/// The bundled families that hold the scripts of `text` which `family` cannot write, in a fixed order.
QStringList fallbackFamilies(const QString& family, const QString& text);

} // namespace cvenhancer::rendering
