// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

#include <optional>

namespace cvenhancer::platform {

/// Asks on the terminal, without showing what is typed; the question goes to standard error. Nothing when standard
/// input is no terminal or the answer is cut off.
std::optional<QString> askPassword(const QString& question);

} // namespace cvenhancer::platform
