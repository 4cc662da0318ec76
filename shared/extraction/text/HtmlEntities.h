// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#pragma once

#include <QString>

namespace cvenhancer::extraction {

/// The text of one character reference with its "&" and ";": numeric ones, and those named ones that stand in running
/// text (HTML 4.01, 24.2-24.4). What is no known reference is given back as it is.
QString entityText(QStringView entity);

/// A text with every character reference in it resolved once.
QString withEntities(const QString& text);

} // namespace cvenhancer::extraction
