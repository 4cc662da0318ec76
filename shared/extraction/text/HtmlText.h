// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::extraction {

/// The text of HTML as a browser would break it: the source's line ends are spaces, blocks end lines, list items have
/// bullets, cells stand beside each other.
QString textOfHtml(const QString& html);

} // namespace cvenhancer::extraction
